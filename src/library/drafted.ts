import { Document, isSeq } from 'yaml'
import { type ByLocale, LOCALES, mapLocales } from '../domain/locale.ts'
import type { Policy, Version } from '../domain/policy/policy.ts'
import { pickTerms, type Terms } from '../domain/policy/terms.ts'
import { type Asks, FORMAT } from '../domain/policy/version-file.ts'

/** What a draft asks of people, and when; moments left out are settled by its publication. */
export interface DraftAsking {
  asks: Asks
  effectiveAt?: string
  acceptBy?: string
  /** Announced versions whose place it takes. */
  replaces?: readonly number[]
  /** With it the policy ends. */
  ends?: true
  /** Why it takes effect before the time that is promised; without words while they are to be written. */
  urgent?: ByLocale<string>
  /** Why nobody is asked, or why the policy ends; without words while they are to be written. */
  reason?: ByLocale<string>
}

/** Files by their path below the policies folder. */
export type DraftFiles = Map<string, string>

/** What a lawyer has still to write stands in a text as this. */
const TO_WRITE = '…'

/** The number of the next version of a policy. */
export function computeNextNumber({ versions }: Pick<Policy, 'versions'>): number {
  return Math.max(0, ...versions.map(({ number }) => number)) + 1
}

/** The next version of a policy: the terms and the texts to start from, and no words yet on what changed. */
export function draftVersion(
  policy: Policy,
  asking: DraftAsking,
  { file, texts }: Pick<Version, 'file' | 'texts'>,
): DraftFiles {
  return draftFiles(policy.id, computeNextNumber(policy), pickTerms(file), asking, texts)
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
  { asks, effectiveAt, acceptBy, replaces, ends, urgent, reason }: DraftAsking,
  texts: ByLocale<string>,
): DraftFiles {
  const facts = {
    format: FORMAT,
    ...terms,
    asks,
    ...(acceptBy && { acceptBy }),
    ...(effectiveAt && { effectiveAt }),
    ...(replaces && replaces.length > 0 && { replaces }),
    ...(ends && { ends }),
    ...(urgent && { urgent }),
    ...(reason && { reason }),
    summary: [],
  }
  return new Map([
    [`${id}/${number}/version.yaml`, writeFacts(facts)],
    ...LOCALES.map((locale): [string, string] => [`${id}/${number}/${locale}.md`, texts[locale]]),
  ])
}

/** Facts as an editor reads them. */
function writeFacts(facts: object): string {
  // Every value is written out where it stands: an alias is read by no editor who is not a programmer.
  const document = new Document(facts, { aliasDuplicateObjects: false })
  const replaces = document.get('replaces')
  if (isSeq(replaces)) replaces.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

/** Texts with a title, a section and a clause to be written: the form that every text has. */
export function createFirstTexts(title: ByLocale<string>, section: ByLocale<string>): ByLocale<string> {
  return mapLocales((locale) => `# ${title[locale]}\n\n## 1. ${section[locale]}\n\n1.1. ${TO_WRITE}\n`)
}
