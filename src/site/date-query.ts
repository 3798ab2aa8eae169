const HOUR = 60 * 60 * 1000
const OFFSET = '+05:00'
const FIVE_HOURS = 5 * HOUR

/** A day in Almaty as two moments: its beginning, and that of the next. */
export interface Day {
  begins: number
  ends: number
}

/** Reads `?day=22&month=11&year=2026`: a day, null when there is no such day, undefined when none is asked for. */
export function readDay(search: string): Day | null | undefined {
  const parameters = new URLSearchParams(search)
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map(
    (name) => parameters.get(name)?.trim() ?? '',
  )
  if (!day && !month && !year) return undefined
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const begins = Date.parse(`${date}T00:00:00${OFFSET}`)
  // 31 February would be read as a day in March, or not at all.
  const exists = !Number.isNaN(begins) && new Date(begins + FIVE_HOURS).toISOString().startsWith(`${date}T`)
  return exists ? { begins, ends: begins + 24 * HOUR } : null
}

/** Tells whether a period, with no end if `until` is empty, holds on some part of a day. */
export function holdsOn({ begins, ends }: Day, from: string, until: string): boolean {
  return Date.parse(from) < ends && (until === '' || Date.parse(until) > begins)
}
