import { computeDigest } from '../encoding/digest.ts'
import { type ByLocale, LOCALES, mapLocales } from '../locale.ts'
import type { Digests } from './version-file.ts'

/** Stands for the effect of a draft that binds from its publication, a moment that nobody knows beforehand. */
export const AT_PUBLICATION = 'at-publication'

/** The last key of a sealed `version.yaml`; what stands before it is what the seal covers. */
const SEAL = /^digests:/m

/** The texts as they stand in the lists that are digested. */
const TEXT_FILES = LOCALES.map((locale) => `${locale}.md`).join(' ')

/** How anybody repeats the digest of a version in its folder; what is covered ends before the digests themselves. */
export const DIGEST_COMMAND = `(sed '/^digests:/,$d' version.yaml | sha256sum | sed 's/-$/version.yaml/'; sha256sum ${TEXT_FILES}) | sha256sum`

/** How anybody repeats the digest of a draft in its folder, before it is sealed and after. */
export function formatDraftDigestCommand(effect: string): string {
  const facts = `{ sed '/^digests:/,$d; /^publishedAt:/d; /^effectiveAt:/d' version.yaml; echo 'effectiveAt: ${effect}'; }`
  return `(${facts} | sha256sum | sed 's/-$/version.yaml/'; sha256sum ${TEXT_FILES}) | sha256sum`
}

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
 * Computes the digest of a draft, which an approver approves: the recipe of the seal without the moment of publication,
 * which is not known yet, and without the digests. It can be computed from the sealed file, too.
 *
 * @param effect moment with offset, or `at-publication`
 */
export function computeDraftDigest(versionFile: string, texts: ByLocale<string>, effect: string): string {
  return computeDigests(writeFacts(versionFile, effect), texts).version
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
  const facts = `${writeFacts(versionFile, effectiveAt)}publishedAt: ${publishedAt}\n`
  const digests = computeDigests(facts, texts)
  return `${facts}${writeSeal(digests)}`
}

/**
 * Tells whether nothing stands behind the digests of a sealed `version.yaml` but the digests themselves: what stands
 * there would be read and bind, and no digest covers it.
 */
export function endsWithSeal(versionFile: string, digests: Digests): boolean {
  return versionFile.slice(findSealStart(versionFile)) === writeSeal(digests)
}

function writeSeal(digests: Digests): string {
  const lines = [...LOCALES, 'version' as const].map((name) => `  ${name}: ${digests[name]}\n`)
  return `digests:\n${lines.join('')}`
}

/** All that is sealed of a `version.yaml` but its publication, with the effect as its last line. */
function writeFacts(versionFile: string, effect: string): string {
  const draft = versionFile
    .slice(0, findSealStart(versionFile))
    .replace(/^(publishedAt|effectiveAt):.*\n/gm, '')
  return `${draft.trimEnd()}\neffectiveAt: ${effect}\n`
}

function findSealStart(versionFile: string): number {
  return SEAL.exec(versionFile)?.index ?? versionFile.length
}
