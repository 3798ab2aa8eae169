import type { Locale } from '../../../locale.ts'
import type { Claim } from './claim.ts'
import { findLimits } from './limits.ts'

/** What a text says to be so alone: «тек», «только», "only". */
export function findExclusivity(text: string, locale: Locale): Claim[] {
  return findLimits(text, locale, 'exclusivity')
}
