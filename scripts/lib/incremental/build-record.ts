import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ManifestPolicy } from '../../../src/domain/publication/manifest.ts'
import { digestPolicyFiles } from './policy-files.ts'

/** What a build tells the next one about the files of a policy. */
export interface PolicyRecord {
  /** What they were made of. */
  key: string
  /** One digest of their names and bytes. */
  digest: string
  entry: ManifestPolicy
}

/** What a build leaves in its folder for the next one. */
export interface BuildRecord {
  /** The names of scripts, styles and faces, which pages name by their hashes. */
  assets: string
  policies: Record<string, PolicyRecord>
}

/** Behind a dot: neither the service nor a file server gives it to anybody. */
const NAME = '.build.json'

/** What the last build left; null where there is none, or none of this program. */
export function readBuildRecord(dist: string): BuildRecord | null {
  const path = join(dist, NAME)
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
  } catch {
    return null
  }
}

/** Records what was built, policy by policy. */
export function writeBuildRecord(dist: string, record: BuildRecord): void {
  writeFileSync(join(dist, NAME), `${JSON.stringify(record)}\n`)
}

/** The record of a policy if its files are made of the same, and are as they were built; null otherwise. */
export function findReusable(
  record: BuildRecord | null,
  dist: string,
  id: string,
  key: string,
): PolicyRecord | null {
  const known = record?.policies[id]
  return known?.key === key && known.digest === digestPolicyFiles(dist, id) ? known : null
}

/** Tells the scripts, styles and faces of a build from those of any other: each has its hash in its name. */
export function digestAssets(dist: string): string {
  const names = readdirSync(join(dist, '_astro')).filter((name) => !/\.(br|gz)$/.test(name))
  return createHash('sha256').update(names.sort().join('\n')).digest('hex')
}
