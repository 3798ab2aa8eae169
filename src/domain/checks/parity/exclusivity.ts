import { findFacts } from '../../facts/find-facts.ts'
import type { Locale } from '../../locale.ts'
import type { Claim } from './claim.ts'

/** What a clause keeps to one thing alone. */
export function findExclusivity(text: string, locale: Locale): Claim[] {
  return findFacts(text, locale).flatMap(({ kind, text: words, start, end, sure }) =>
    kind === 'exclusivity' ? [{ key: 'exclusivity', text: words, start, end, sure }] : [],
  )
}
