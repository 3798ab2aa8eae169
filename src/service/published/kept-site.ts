import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltFile, Manifest } from '../../domain/publication/manifest.ts'
import { listNamedFiles } from '../../domain/publication/named-files.ts'
import { writeAtomically } from '../files/write-whole.ts'
import { readManifest } from './read-manifest.ts'

/** What was last good of the site, kept where no deployment reaches it. */
export interface KeptSite {
  /** The manifest that was in use last; null when none is kept, or none that can be read. */
  readManifest(): Manifest | null
  /** Keeps every file that a manifest names; gives those that the site does not have as they are named. */
  keepFiles(manifest: Manifest): Promise<BuiltFile[]>
  /** Keeps a manifest whose files are kept. */
  keepManifest(manifest: Manifest): void
  /** Where a file with this hash is kept; null when it is not. */
  findFile(sha256: string): string | null
  /** Where the manifest is kept. */
  manifestPath: string
}

/** Files that are kept at the same time: the disk confirms them together. */
const TOGETHER = 64

/**
 * Keeps a site's manifest and the files that it names, each under its hash.
 *
 * @param folder of the service's own data
 * @param dist of the built site
 */
export function keepSite(folder: string, dist: string): KeptSite {
  const manifestPath = join(folder, 'policies.json')
  const files = join(folder, 'files')
  const locate = (sha256: string) => join(files, sha256)
  const kept = new Set<string>()
  const isKept = (sha256: string) => {
    if (kept.has(sha256)) return true
    if (!existsSync(locate(sha256))) return false
    kept.add(sha256)
    return true
  }

  async function keepFile({ path, sha256 }: BuiltFile): Promise<boolean> {
    if (isKept(sha256)) return true
    const bytes = await readFile(join(dist, path)).catch(() => null)
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) return false
    // Under a name of its own until it is whole: another process may share the folder.
    const unfinished = `${locate(sha256)}.${randomUUID()}`
    const handle = await open(unfinished, 'w', 0o644)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(unfinished, locate(sha256))
    kept.add(sha256)
    return true
  }

  return {
    manifestPath,
    findFile: (sha256) => (isKept(sha256) ? locate(sha256) : null),
    readManifest() {
      try {
        return existsSync(manifestPath) ? readManifest(readFileSync(manifestPath, 'utf8')) : null
      } catch {
        // Written by a program of another time: the site's own is read as it is.
        return null
      }
    },
    async keepFiles(manifest) {
      mkdirSync(files, { recursive: true, mode: 0o700 })
      const missing: BuiltFile[] = []
      const named = listNamedFiles(manifest)
      for (let done = 0; done < named.length; done += TOGETHER) {
        const some = named.slice(done, done + TOGETHER)
        const found = await Promise.all(some.map(keepFile))
        missing.push(...some.filter((_, place) => !found[place]))
      }
      return missing
    },
    keepManifest: (manifest) => writeAtomically(manifestPath, `${JSON.stringify(manifest)}\n`),
  }
}
