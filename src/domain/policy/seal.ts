import { computeDigest } from '../encoding/digest.ts'
import { type ByLocale, LOCALES, mapLocales } from '../locale.ts'
import type { Digests } from './version-file.ts'

/** The last key of a sealed `version.yaml`; what stands before it is what the seal covers. */
const SEAL = /^digests:/m

/** How anybody repeats the digest of a version in its folder; what is covered ends before the digests themselves. */
export const DIGEST_COMMAND = `(sed '/^digests:/,$d' version.yaml | sha256sum | sed 's/-$/version.yaml/'; sha256sum ${LOCALES.map((locale) => `${locale}.md`).join(' ')}) | sha256sum`

/**
 * Computes the digests of a version. `version` is the SHA-256 of a list as `sha256sum` prints it:
 * version.yaml up to its `digests:` line, then the texts, so that anyone can repeat it with
 * {@link DIGEST_COMMAND}.
 */
export function computeDigests(versionFile: string, texts: ByLocale<string>): Digests {
  const digests = mapLocales((locale) => computeDigest(texts[locale]))
  const facts = computeDigest(versionFile.slice(0, findSealStart(versionFile)))
  const list = [`${facts}  version.yaml`, ...LOCALES.map((locale) => `${digests[locale]}  ${locale}.md`)]
  return { ...digests, version: computeDigest(`${list.join('\n')}\n`) }
}

/**
 * Writes publication, effect and digests into a draft's `version.yaml`.
 *
 * @param publishedAt moment with offset; also the effect, when the draft names none
 */
export function sealVersion(
  versionFile: string,
  texts: ByLocale<string>,
  publishedAt: string,
  effectiveAt: string,
): string {
  const draft = versionFile
    .slice(0, findSealStart(versionFile))
    .replace(/^(publishedAt|effectiveAt):.*\n/gm, '')
  const facts = `${draft.trimEnd()}\neffectiveAt: ${effectiveAt}\npublishedAt: ${publishedAt}\n`
  const digests = computeDigests(facts, texts)
  return `${facts}digests:\n${Object.entries(digests)
    .map(([name, digest]) => `  ${name}: ${digest}\n`)
    .join('')}`
}

function findSealStart(versionFile: string): number {
  return SEAL.exec(versionFile)?.index ?? versionFile.length
}
