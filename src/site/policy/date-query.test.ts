import { expect, test } from 'vitest'
import { isInForceOn, readDay } from './date-query.ts'

test('a day is one of Almaty', () => {
  const day = readDay('?year=2026&day=4&month=12')
  expect(day && new Date(day.begins).toISOString()).toBe('2026-12-03T19:00:00.000Z')
  expect(day && day.ends - day.begins).toBe(86_400_000)
})

test.each(['?day=31&month=2&year=2026', '?day=0&month=1&year=2026', '?day=5&month=13&year=2026', '?day=x'])(
  '%s is no day',
  (search) => {
    expect(readDay(search)).toBeNull()
  },
)

test('without a question there is no answer', () => {
  expect(readDay('')).toBeUndefined()
})

test('a version holds on the day of its effect, and on the last one before the next', () => {
  const day = readDay('?day=4&month=12&year=2026')
  const holds = (from: string, until: string) => day && isInForceOn(day, from, until)
  expect(holds('2026-12-04T23:59:59+05:00', '')).toBe(true)
  expect(holds('2026-12-05T00:00:00+05:00', '')).toBe(false)
  expect(holds('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')).toBe(false)
  expect(holds('2026-10-01T09:00:00+05:00', '2026-12-04T12:00:00+05:00')).toBe(true)
})
