import { computeBytesDigest } from '../domain/encoding/digest.ts'
import { type ByLocale, mapLocales } from '../domain/locale.ts'
import type { Leaf } from '../domain/log/leaf.ts'
import { computeDigests } from '../domain/policy/seal.ts'
import { decodeText } from './files.ts'
import type { CheckResult } from './receipt-report.ts'

/**
 * What was sealed of a version: `version.yaml` and the text in each language.
 *
 * @example
 * const version: SealedVersion = { facts: await readFile('version.yaml'), texts: { kk, ru, en } }
 */
export interface SealedVersion {
  facts: Uint8Array
  texts: ByLocale<Uint8Array>
}

/** Whether one of some texts is the one that was answered. */
export function checkText(leaf: Leaf | null, texts: readonly Uint8Array[]): CheckResult {
  if (leaf !== null && !('digest' in leaf)) {
    return { check: 'text', ok: null, detail: 'the record is about no text' }
  }
  const ok = leaf !== null && texts.some((bytes) => computeBytesDigest(bytes) === leaf.digest)
  const none = 'none of the texts is the one that was answered'
  return { check: 'text', ok, detail: ok ? 'one of the texts is the one that was answered' : none }
}

/** Whether texts and facts are those that were sealed, by the digest of the version in the record. */
export function checkVersion(leaf: Leaf | null, { facts, texts }: SealedVersion): CheckResult {
  if (leaf !== null && !('versionDigest' in leaf)) {
    return { check: 'version', ok: null, detail: 'the record is about no version that was answered' }
  }
  const sealed = mapLocales((locale) => decodeText(texts[locale]) ?? '')
  const ok = leaf !== null && computeDigests(decodeText(facts) ?? '', sealed).version === leaf.versionDigest
  const none = 'texts and facts are not those of the version that was answered'
  return { check: 'version', ok, detail: ok ? 'texts and facts are those of the version' : none }
}
