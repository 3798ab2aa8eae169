import { findInForce } from '../../domain/policy/life.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import { computeDayAt, DAY } from '../../domain/time/day.ts'

/** What an answer on paper is about: the version of that day, and the moment that is stated for it. */
export interface LetterVersion<Version> {
  version: Version | null
  /** Noon in Almaty, where days begin the versions; absent for an answer of today. */
  at?: string
}

/** The day in Almaty, as a field of a form writes it. */
export function writeDay(moment: Date): string {
  // Noon of a day in Almaty is that day in UTC too.
  return new Date(computeDayAt(moment).begins + DAY / 2).toISOString().slice(0, 10)
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
  const at = `${day}T12:00:00+05:00`
  return { version: findInForce(published, new Date(at)), at }
}
