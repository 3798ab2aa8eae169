import { almatyTime } from '../../src/domain/date.ts'

const DAY = 24 * 60 * 60 * 1000

/** The moment at which a day, `2026-12-02`, begins in Almaty; null for what is no day. */
export function startOfDay(day: string): string | null {
  const moment = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00+05:00`) : Number.NaN
  if (Number.isNaN(moment)) return null
  const start = almatyTime(new Date(moment))
  // 31 February would become a day in March.
  return start.startsWith(day) ? start : null
}

/** The moment at which a day ends in Almaty: the beginning of the next one. */
export function endOfDay(day: string): string | null {
  const start = startOfDay(day)
  return start && almatyTime(new Date(Date.parse(start) + DAY))
}
