import { findFacts } from '../../facts/find-facts.ts'
import type { Locale } from '../../locale.ts'
import type { Claim } from './claim.ts'

/** What a clause excepts. */
export function findExceptions(text: string, locale: Locale): Claim[] {
  return findFacts(text, locale).flatMap(({ kind, text: words, start, end, sure }) =>
    kind === 'exception' ? [{ key: 'exception', text: words, start, end, sure }] : [],
  )
}
