import { computeOffset, getWallClock } from './zone.ts'

/** Milliseconds in a day on which no clock is changed. */
export const DAY = 24 * 60 * 60 * 1000

/** A day as two moments: its beginning, and that of the next. */
export interface Day {
  begins: number
  ends: number
}

/** A day of the calendar; null when there is none, such as 31 February. */
export function parseDay(year: string, month: string, day: string): Day | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const midnight = Date.parse(`${date}T00:00:00Z`)
  // 31 February would be read as a day in March, or not at all.
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(`${date}T`)) return null
  return { begins: findMidnight(midnight), ends: findMidnight(midnight + DAY) }
}

/** The day on which a moment lies. */
export function computeDayAt(moment: Date): Day {
  const { year, month, day } = getWallClock(moment.getTime())
  const midnight = Date.parse(`${year}-${month}-${day}T00:00:00Z`)
  return { begins: findMidnight(midnight), ends: findMidnight(midnight + DAY) }
}

/** The beginning of the day that lies a number of calendar days after, or before, that of a moment. */
export function addDays(moment: Date, days: number): number {
  const { year, month, day } = getWallClock(moment.getTime())
  return findMidnight(Date.parse(`${year}-${month}-${day}T00:00:00Z`) + days * DAY)
}

/** The moment at which clocks on the wall show a midnight that is given as if they were those of UTC. */
function findMidnight(midnight: number): number {
  const guess = midnight - computeOffset(midnight)
  // The clocks may have been changed between the two.
  return midnight - computeOffset(guess)
}
