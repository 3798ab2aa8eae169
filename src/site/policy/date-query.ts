import { type Day, parseDay } from '../../domain/time/day.ts'

/** Reads `?day=22&month=11&year=2026`: a day, null when there is no such day, undefined when none is asked for. */
export function readDay(search: string): Day | null | undefined {
  const parameters = new URLSearchParams(search)
  const [year = '', month = '', day = ''] = ['year', 'month', 'day'].map(
    (name) => parameters.get(name)?.trim() ?? '',
  )
  if (!day && !month && !year) return undefined
  return parseDay(year, month, day)
}

/** Tells whether a period, with no end if `until` is empty, holds on some part of a day. */
export function isInForceOn({ begins, ends }: Day, from: string, until: string): boolean {
  return Date.parse(from) < ends && (until === '' || Date.parse(until) > begins)
}
