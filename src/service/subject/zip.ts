import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8, Zip, type ZipInputFile } from 'fflate'

/** Pieces that are passed on as one. */
const TOGETHER = 256
/** The number of this kind of compression in archives. */
const DEFLATE = 8

/**
 * Packs files one after the other, so that of a large archive only one is in memory.
 *
 * @param moment that every file carries
 */
export async function* zip(
  files: AsyncIterable<readonly [path: string, content: string | Uint8Array]>,
  moment: Date,
): AsyncGenerator<Uint8Array> {
  let packed: Uint8Array[] = []
  const archive = new Zip((error, bytes) => {
    if (error) throw error
    packed.push(bytes)
  })
  for await (const [path, content] of files) {
    addFile(archive, path, typeof content === 'string' ? strToU8(content) : content, moment)
    if (packed.length < TOGETHER) continue
    yield Buffer.concat(packed)
    packed = []
  }
  archive.end()
  yield Buffer.concat(packed)
}

/** Adds a file that Node compresses: in JavaScript that takes several times as long. */
function addFile(archive: Zip, filename: string, bytes: Uint8Array, mtime: Date): void {
  const [size, crc] = [bytes.length, crc32(bytes)]
  const file: ZipInputFile = { filename, mtime, compression: DEFLATE, size, crc }
  archive.add(file)
  file.ondata?.(null, deflateRawSync(bytes), true)
}
