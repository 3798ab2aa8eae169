import { termOf } from '../acceptance/term.ts'
import { digestOf } from '../encoding/digest.ts'
import type { Locale } from '../locale.ts'
import { meaningOf } from '../policy/meaning.ts'
import type { Policy, PublishedVersion } from '../policy/policy.ts'
import { clauseFragment, parseClauses } from '../text/clause.ts'
import type { Parse } from '../text/markdown.ts'
import { lastDay, legalDate } from '../time/date.ts'
import type { TextFragment, VersionDates } from './fragment.ts'

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
