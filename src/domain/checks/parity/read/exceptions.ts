import type { Locale } from '../../../locale.ts'
import type { Claim } from './claim.ts'
import { findLimits } from './limits.ts'

/** What a text excepts: «қоспағанда», «кроме», "unless". */
export function findExceptions(text: string, locale: Locale): Claim[] {
  return findLimits(text, locale, 'exception')
}
