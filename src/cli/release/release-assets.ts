import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { computeBytesDigest } from '../../domain/encoding/digest.ts'
import { KelisimError } from '../../domain/error.ts'
import { LOCALES } from '../../domain/locale.ts'
import { findPredecessor } from '../../domain/policy/life.ts'
import type { Policy, PublishedVersion } from '../../domain/policy/policy.ts'
import type { CliSay } from '../say.ts'

/** Files of a release by their name. */
export type Assets = Map<string, Uint8Array>

const SUMS = 'SHA256SUMS'
/** The signed state of the log at the time of the release. */
export const CHECKPOINT = 'log-checkpoint.txt'

/** The comparative table with the version whose place it takes, in each language; none for a first version. */
export async function buildTables(policy: Policy, version: PublishedVersion): Promise<Assets> {
  const before = findPredecessor(policy.versions, version)
  if (!before) return new Map()
  const { buildComparativeDocx, formatDocxName } = await import('../docx/comparative-docx.ts')
  const versions = policy.versions.map((one) => (one.number === version.number ? version : one))
  const tables = LOCALES.map(async (locale): Promise<[string, Uint8Array]> => {
    const { bytes } = await buildComparativeDocx({ ...policy, versions }, before, version, locale)
    return [formatDocxName(policy, before, version, locale), bytes]
  })
  return new Map(await Promise.all(tables))
}

/** Reads the files that are handed over; all of them before anything is done on GitHub. */
export function readAttachments(paths: readonly string[], others: Assets, say: CliSay): Assets {
  const assets: Assets = new Map()
  for (const path of paths) {
    const name = basename(path)
    const isTaken = assets.has(name) || others.has(name) || name === SUMS || name === CHECKPOINT
    if (!existsSync(path) || isTaken) {
      const problem = isTaken ? say('release.sameName', { name }) : say('release.noFile', { path })
      throw new KelisimError('usage', problem, say('release.attachAdvice'))
    }
    assets.set(name, readFileSync(path))
  }
  return assets
}

/**
 * The version's own files under their own names, so that the digests can be checked in the folder into which they
 * are downloaded; then the others, and a list of digests as `sha256sum -c` reads it.
 */
export function buildReleaseAssets({ source, texts }: PublishedVersion, others: Assets): Assets {
  const assets: Assets = new Map(LOCALES.map((locale) => [`${locale}.md`, Buffer.from(texts[locale])]))
  assets.set('version.yaml', Buffer.from(source))
  for (const [name, content] of others) assets.set(name, content)
  const sums = [...assets].map(([name, content]) => `${computeBytesDigest(content)}  ${name}\n`)
  return assets.set(SUMS, Buffer.from(sums.join('')))
}
