import { findInForce } from '../../domain/policy/life.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import { formatLocalTime } from '../../domain/time/date.ts'
import { DAY, parseDay } from '../../domain/time/day.ts'

/** What an answer on paper is about: the version of that day, and the moment that is stated for it. */
export interface LetterVersion<Version> {
  version: Version | null
  /** Noon of the day, whose midnights begin the versions; absent for an answer of today. */
  at?: string
}

/** The day of a moment, as a field of a form writes it. */
export function writeDay(moment: Date): string {
  return formatLocalTime(moment).slice(0, 10)
}

/**
 * Finds the version that an answer of a day is about.
 *
 * @param day as a field of a form writes it; empty for today
 * @param current the version that the service asks about now
 * @param published every version of the policy
 * @example pickLetterVersion('2026-11-21', { current, published, now })
 * // { version: published[0], at: '2026-11-21T12:00:00+05:00' }
 */
export function pickLetterVersion<Version extends object>(
  day: string,
  facts: { current: Version | null; published: readonly ManifestVersion[]; now: Date },
): LetterVersion<Version | ManifestVersion> {
  const { current, published, now } = facts
  if (day === '' || day === writeDay(now)) return { version: current }
  const [year = '', month = '', date = ''] = day.split('-')
  const at = formatLocalTime(new Date((parseDay(year, month, date)?.begins ?? Number.NaN) + DAY / 2))
  return { version: findInForce(published, new Date(at)), at }
}
