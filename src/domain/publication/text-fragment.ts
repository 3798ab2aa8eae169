import { clauseFragment, parseClauses } from './clause.ts'
import { lastDay, legalDate } from './date.ts'
import { digestOf } from './digest.ts'
import type { TextFragment, VersionDates } from './fragment.ts'
import type { Locale } from './locale.ts'
import type { Parse } from './markdown.ts'
import { meaningOf } from './meaning.ts'
import type { Policy, PublishedVersion } from './policy.ts'
import { termOf } from './term.ts'

/** Renders the whole text of a version in one language as plain data. */
export function textFragment(
  policy: Policy,
  version: PublishedVersion,
  locale: Locale,
  parse?: Parse,
): TextFragment {
  const text = version.texts[locale]
  const { title, clauses } = parseClauses(text, parse)
  return {
    policy: policy.id,
    version: version.number,
    locale,
    digest: digestOf(text),
    title,
    summary: version.file.summary[locale],
    meaning: meaningOf(policy, version)[locale],
    dates: versionDates(version, locale),
    clauses: clauses.map(clauseFragment),
  }
}

/** The dates of a version as a language writes them. */
export function versionDates(version: PublishedVersion, locale: Locale): VersionDates {
  const { asks, effectiveAt, acceptBy } = termOf(version)
  const holds = asks === 'acceptance' && Date.parse(acceptBy) > Date.parse(effectiveAt)
  return {
    published: legalDate(version.file.publishedAt, locale),
    effective: legalDate(effectiveAt, locale),
    acceptBy: holds ? lastDay(acceptBy, locale) : null,
  }
}
