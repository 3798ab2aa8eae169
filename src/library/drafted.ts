import { stringify } from 'yaml'
import { type ByLocale, LOCALES, mapLocales } from '../domain/locale.ts'
import type { Asks, Policy, PolicyFile } from '../domain/policy/policy.ts'

/** What a draft asks of people, and when; moments left out are settled by its publication. */
export interface DraftTerms {
  asks: Asks
  effectiveAt?: string
  acceptBy?: string
}

/** Files by their path below the policies folder. */
export type DraftFiles = Map<string, string>

/** What a lawyer has still to write stands in a text as this. */
const TO_WRITE = '…'

/** The number of the next version of a policy. */
export function computeNextNumber({ versions }: Pick<Policy, 'versions'>): number {
  return Math.max(0, ...versions.map(({ number }) => number)) + 1
}

/** The next version of a policy: facts with no words yet on what changed, and the texts to start from. */
export function draftVersion(
  { id, versions }: Pick<Policy, 'id' | 'versions'>,
  { asks, effectiveAt, acceptBy }: DraftTerms,
  texts: ByLocale<string>,
): DraftFiles {
  const number = computeNextNumber({ versions })
  const summary = mapLocales(() => [])
  const facts = { asks, ...(acceptBy && { acceptBy }), ...(effectiveAt && { effectiveAt }), summary }
  return new Map([
    [`${id}/${number}/version.yaml`, stringify(facts)],
    ...LOCALES.map((locale): [string, string] => [`${id}/${number}/${locale}.md`, texts[locale]]),
  ])
}

/**
 * A policy that did not exist, with its first version.
 *
 * @param section the title of its first section
 */
export function draftPolicy(
  id: string,
  file: PolicyFile,
  terms: DraftTerms,
  section: ByLocale<string>,
): DraftFiles {
  return new Map([
    [`${id}/policy.yaml`, stringify(file, { lineWidth: 0 })],
    ...draftVersion({ id, versions: [] }, terms, createFirstTexts(file.title, section)),
  ])
}

/** Texts with a title, a section and a clause to be written: the form that every text has. */
export function createFirstTexts(title: ByLocale<string>, section: ByLocale<string>): ByLocale<string> {
  return mapLocales((locale) => `# ${title[locale]}\n\n## 1. ${section[locale]}\n\n1.1. ${TO_WRITE}\n`)
}
