import { strToU8, Zip, ZipDeflate } from 'fflate'

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
    const file = new ZipDeflate(path)
    file.mtime = moment
    archive.add(file)
    file.push(typeof content === 'string' ? strToU8(content) : content, true)
    if (packed.length < TOGETHER) continue
    yield Buffer.concat(packed)
    packed = []
  }
  archive.end()
  yield Buffer.concat(packed)
}

/** Pieces that are passed on as one. */
const TOGETHER = 256
