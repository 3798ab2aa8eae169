import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { digestOfBytes } from '../../../src/domain/digest.ts'
import { KelisimError } from '../../../src/domain/error.ts'
import { LOCALES } from '../../../src/domain/locale.ts'
import type { PublishedVersion } from '../../../src/domain/policy.ts'

/** Files of a release by their name. */
export type Assets = Map<string, Uint8Array>

const SUMS = 'SHA256SUMS'
/** The signed state of the log at the time of the release. */
export const CHECKPOINT = 'log-checkpoint.txt'

/** Reads the files that are handed over; all of them before anything is done on GitHub. */
export function handedOver(paths: readonly string[]): Assets {
  const assets: Assets = new Map()
  for (const path of paths) {
    const name = basename(path)
    const taken = assets.has(name) || name === SUMS || name === CHECKPOINT
    if (!existsSync(path) || taken) {
      throw new KelisimError(
        'usage',
        taken ? `Two files to attach are named ${name}.` : `There is no file ${path} to attach.`,
        'Name the files that exist, each under a name of its own: --attach a.docx b.docx',
      )
    }
    assets.set(name, readFileSync(path))
  }
  return assets
}

/**
 * The version's own files under their own names, so that the digests can be checked in the folder into which they
 * are downloaded; then what was handed over, and a list of digests as `sha256sum -c` reads it.
 */
export function releaseAssets({ source, texts }: PublishedVersion, others: Assets): Assets {
  const assets: Assets = new Map(LOCALES.map((locale) => [`${locale}.md`, Buffer.from(texts[locale])]))
  assets.set('version.yaml', Buffer.from(source))
  for (const [name, content] of others) assets.set(name, content)
  const sums = [...assets].map(([name, content]) => `${digestOfBytes(content)}  ${name}\n`)
  return assets.set(SUMS, Buffer.from(sums.join('')))
}
