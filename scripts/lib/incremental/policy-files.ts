import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { LOCALES } from '../../../src/domain/locale.ts'

/** The folders of a policy in a built site: in each language, and for each moment to come. */
function listFolders(dist: string, id: string): string[] {
  const roots = ['', ...globSync('at/*', { cwd: dist })]
  return roots
    .flatMap((root) => ['', ...LOCALES].map((locale) => join(root, locale, id)))
    .filter((folder) => existsSync(join(dist, folder)))
    .sort()
}

/** The files of a policy in a built site, sorted. */
export function listPolicyFiles(dist: string, id: string): string[] {
  return listFolders(dist, id).flatMap((folder) =>
    readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length))
      .sort(),
  )
}

/** One digest of all files of a policy, their names and bytes: it tells whether anything of them was touched. */
export function digestPolicyFiles(dist: string, id: string): string {
  const hash = createHash('sha256')
  for (const path of listPolicyFiles(dist, id)) {
    const bytes = readFileSync(join(dist, path))
    hash.update(`${path}\n${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

/** Puts the files of a policy from one built site into another: under a second name, or as a copy where a disk ends. */
export function takePolicyFiles(from: string, to: string, id: string): void {
  const made = new Set<string>()
  for (const path of listPolicyFiles(from, id)) {
    const folder = dirname(join(to, path))
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    try {
      linkSync(join(from, path), join(to, path))
    } catch {
      copyFileSync(join(from, path), join(to, path))
    }
  }
}
