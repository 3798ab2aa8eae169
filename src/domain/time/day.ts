const HOUR = 60 * 60 * 1000
const OFFSET = '+05:00'
const FIVE_HOURS = 5 * HOUR

/** Milliseconds in a day; Almaty has no summer time. */
export const DAY = 24 * HOUR

/** A day in Almaty as two moments: its beginning, and that of the next. */
export interface Day {
  begins: number
  ends: number
}

/** A day of the calendar in Almaty; null when there is none, such as 31 February. */
export function parseAlmatyDay(year: string, month: string, day: string): Day | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const begins = Date.parse(`${date}T00:00:00${OFFSET}`)
  // 31 February would be read as a day in March, or not at all.
  const exists = !Number.isNaN(begins) && new Date(begins + FIVE_HOURS).toISOString().startsWith(`${date}T`)
  return exists ? { begins, ends: begins + DAY } : null
}

/** The day in Almaty on which a moment lies. */
export function computeDayAt(moment: Date): Day {
  const time = moment.getTime() + FIVE_HOURS
  const begins = time - (((time % DAY) + DAY) % DAY) - FIVE_HOURS
  return { begins, ends: begins + DAY }
}
