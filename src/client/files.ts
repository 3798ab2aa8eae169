import { unzipSync } from 'fflate'

/**
 * Files by name, dropped one by one or packed together.
 *
 * @example
 * const files: Files = new Map([['receipt.json', await readFile('receipt.json')]])
 */
export type Files = ReadonlyMap<string, Uint8Array>

// Far more than a person's bundle, and little enough for a phone.
const MOST_FILES = 20_000
const MOST_BYTES = 64 * 1024 * 1024

/**
 * The files that a ZIP archive holds, or the file itself when it is none; null for an archive that cannot be read.
 *
 * @example
 * const files = unpacked('bundle.zip', await readFile('bundle.zip'))
 * if (files === null) throw new Error('The archive cannot be read.')
 */
export function unpacked(name: string, bytes: Uint8Array): Files | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new Map([[name, bytes]])
  let [count, total] = [0, 0]
  try {
    const files = unzipSync(bytes, {
      // Asked before anything is unpacked; no file grows beyond the size that it states.
      filter: ({ originalSize }) => {
        count++
        total += originalSize
        if (count > MOST_FILES || total > MOST_BYTES) throw new RangeError('too much to unpack')
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch {
    return null
  }
}

/** The text of a file; null for what is no UTF-8. */
export function decodeText(bytes: Uint8Array | undefined): string | null {
  try {
    return bytes === undefined ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The value of a JSON file; undefined for what is none. */
export function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '')
  } catch {
    return undefined
  }
}
