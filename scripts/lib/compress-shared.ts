import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** What every page shares: read by everybody, and the same for as long as a build lasts. */
const SHARED = ['.js', '.css']
/** Below that a form saves no packet. */
const LEAST_BYTES = 1024

/**
 * Puts `.br` and `.gz` beside scripts and styles, as small as they can be. Pages are left to whoever serves them: they
 * are most of a large library, each is read by few, and to squeeze them as hard would take longer than to build them.
 */
export function compressShared(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !SHARED.includes(extname(entry.name))) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    if (bytes.length < LEAST_BYTES) continue
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    )
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  }
}
