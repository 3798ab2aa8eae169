import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a build tells the next one; it is served to nobody. */
const RECORD = '.build.json'

/** How much a built site is. */
export interface TreeSize {
  files: number
  pages: number
  /** Pages that are put together where they are read. */
  stubs: number
  megabytes: number
}

/** Counts the files of a built site. */
export function measureTree(dist: string): TreeSize {
  const files = listFiles(dist)
  const pages = files.filter((path) => path.endsWith('.html'))
  const sizes = new Map(files.map((path) => [path, statSync(join(dist, path)).size]))
  const stubs = pages.filter(
    (path) => (sizes.get(path) ?? 0) < 2048 && readFileSync(join(dist, path), 'utf8').includes('data-show='),
  )
  const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return { files: files.length, pages: pages.length, stubs: stubs.length, megabytes: bytes / 1e6 }
}

/** The files that two built sites do not have alike. */
export function listDifferences(one: string, other: string): string[] {
  const [ours, theirs] = [new Set(listFiles(one)), new Set(listFiles(other))]
  return [...new Set([...ours, ...theirs])].filter(
    (path) =>
      !ours.has(path) ||
      !theirs.has(path) ||
      !readFileSync(join(one, path)).equals(readFileSync(join(other, path))),
  )
}

function listFiles(dist: string): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== RECORD)
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
}
