import { stringify } from 'yaml'
import { type ByLocale, LOCALES, mapLocales } from '../domain/locale.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { pickTerms, type Terms } from '../domain/policy/terms.ts'
import { type Asks, FORMAT } from '../domain/policy/version-file.ts'

/** What a draft asks of people, and when; moments left out are settled by its publication. */
export interface DraftAsking {
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

/** The next version of a policy: the last one's terms, no words yet on what changed, and the texts to start from. */
export function draftVersion(policy: Policy, asking: DraftAsking, texts: ByLocale<string>): DraftFiles {
  const last = policy.versions.at(-1)
  if (!last) throw new Error('A policy has at least one version.')
  return draftFiles(policy.id, computeNextNumber(policy), pickTerms(last.file), asking, texts)
}

/**
 * A policy that did not exist, with its first version.
 *
 * @param section the title of its first section
 */
export function draftPolicy(
  id: string,
  terms: Terms,
  asking: DraftAsking,
  section: ByLocale<string>,
): DraftFiles {
  return draftFiles(id, 1, terms, asking, createFirstTexts(terms.title, section))
}

function draftFiles(
  id: string,
  number: number,
  terms: Terms,
  { asks, effectiveAt, acceptBy }: DraftAsking,
  texts: ByLocale<string>,
): DraftFiles {
  const moments = { ...(acceptBy && { acceptBy }), ...(effectiveAt && { effectiveAt }) }
  const facts = { format: FORMAT, ...terms, asks, ...moments, summary: [] }
  return new Map([
    // Every value is written out where it stands: an alias is read by no editor who is not a programmer.
    [`${id}/${number}/version.yaml`, stringify(facts, { lineWidth: 0, aliasDuplicateObjects: false })],
    ...LOCALES.map((locale): [string, string] => [`${id}/${number}/${locale}.md`, texts[locale]]),
  ])
}

/** Texts with a title, a section and a clause to be written: the form that every text has. */
export function createFirstTexts(title: ByLocale<string>, section: ByLocale<string>): ByLocale<string> {
  return mapLocales((locale) => `# ${title[locale]}\n\n## 1. ${section[locale]}\n\n1.1. ${TO_WRITE}\n`)
}
