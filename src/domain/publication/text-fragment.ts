import { resolveTerm } from '../acceptance/term.ts'
import { computeDigest } from '../encoding/digest.ts'
import type { Locale } from '../locale.ts'
import { findMeaning } from '../policy/meaning.ts'
import { listPoints } from '../policy/point.ts'
import type { Policy, PublishedVersion } from '../policy/policy.ts'
import { buildClauseFragment, parseClauses } from '../text/clause.ts'
import type { Parse } from '../text/markdown.ts'
import { formatLastDay, formatLegalDate } from '../time/date.ts'
import type { TextFragment, VersionDates } from './fragment.ts'

/** Renders the whole text of a version in one language as plain data. */
export function buildTextFragment(
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
    digest: computeDigest(text),
    title,
    summary: listPoints(version.file.summary, locale),
    meaning: listPoints(findMeaning(policy, version), locale),
    dates: formatVersionDates(version, locale),
    clauses: clauses.map(buildClauseFragment),
  }
}

/** The dates of a version as a language writes them. */
export function formatVersionDates(version: PublishedVersion, locale: Locale): VersionDates {
  const { asks, effectiveAt, acceptBy } = resolveTerm(version)
  const holds = asks === 'acceptance' && Date.parse(acceptBy) > Date.parse(effectiveAt)
  return {
    published: formatLegalDate(version.file.publishedAt, locale),
    effective: formatLegalDate(effectiveAt, locale),
    acceptBy: holds ? formatLastDay(acceptBy, locale) : null,
  }
}
