/** Longer than an act waits to be written, and than the clocks of processes differ that are kept right. */
const ADJUSTED_FROM_MS = 10_000
/** By how much a clock may differ from the one by which a moment was stated. */
export const CLOCK_TOLERANCE_MS = 60_000

/**
 * Tells whether a record had to be given another moment than the clock showed, because the clock had gone back.
 *
 * @param shown moment of the clock, ISO 8601 in UTC
 * @param recorded moment of the record
 * @example
 * isClockAdjusted('2026-11-22T09:00:00.000Z', '2026-11-22T10:00:00.000Z') // true: the log was an hour ahead
 */
export function isClockAdjusted(shown: string, recorded: string): boolean {
  return Date.parse(recorded) - Date.parse(shown) > ADJUSTED_FROM_MS
}

/** Tells whether a moment lies so far ahead of the clock that it was recorded under a wrong one. */
export function isAheadOfClock(moment: string, now: Date): boolean {
  return Date.parse(moment) - now.getTime() > CLOCK_TOLERANCE_MS
}

/**
 * Tells whether a token may be from before its person was erased, or got another id. A product's clock may run ahead as far
 * as its tokens are taken, so one from before may bear a later moment.
 *
 * @param issuedAt moment in the token, ISO 8601 in UTC
 * @param revokedAt moment of the erasure or the rename
 * @example
 * isIssuedBefore('2026-11-22T09:01:00.000Z', '2026-11-22T09:00:00.000Z') // true: a minute is within the tolerance
 */
export function isIssuedBefore(issuedAt: string, revokedAt: string): boolean {
  return Date.parse(issuedAt) - CLOCK_TOLERANCE_MS <= Date.parse(revokedAt)
}
