import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'

/** How a file may travel, best first, and what stands behind the name of a file that the build has compressed. */
const FORMS = {
  br: {
    suffix: '.br',
    // About as dear as gzip, and a tenth smaller; better would cost ten times as much.
    pack: (bytes: Uint8Array) =>
      promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    unpack: promisify(brotliDecompress),
  },
  gzip: { suffix: '.gz', pack: promisify<Uint8Array, Buffer>(gzip), unpack: promisify(gunzip) },
}
export type Encoding = keyof typeof FORMS
const ENCODINGS = Object.keys(FORMS) as Encoding[]

let last: Promise<unknown> = Promise.resolve()

/** Compresses beside the main thread, one after the other: tokens are checked by the same threads. */
export function compress(encoding: Encoding, bytes: Uint8Array): Promise<Uint8Array> {
  const made = last.then(() => FORMS[encoding].pack(bytes))
  last = made.catch(() => {})
  return made
}

/** Where the build puts a file that it has compressed. */
export function formatPackedPath(path: string, encoding: Encoding): string {
  return `${path}${FORMS[encoding].suffix}`
}

/** Tells whether compressed bytes are those of a file: what lies beside it may be from another build. */
export async function isPackedFrom(
  bytes: Uint8Array,
  packed: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
): Promise<boolean> {
  const limit = { maxOutputLength: bytes.length + 1 }
  const unpacked = await FORMS[encoding].unpack(packed, limit).catch(() => null)
  return unpacked?.equals(bytes) ?? false
}

/** The best encoding that a request takes (RFC 9110 §12.5.3); null for none. */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  if (accepted === undefined) return null
  const taken = new Set(accepted.split(',').flatMap(readTaken))
  return ENCODINGS.find((encoding) => taken.has(encoding)) ?? null
}

function readTaken(item: string): string[] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase())
  return parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)) ? [] : [name]
}
