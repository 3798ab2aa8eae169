import { expect, test } from 'vitest'
import { computeDayAt, DAY, parseDay } from './day.ts'

test('a day is one of Almaty', () => {
  const day = parseDay('2026', '12', '4')
  expect(day && new Date(day.begins).toISOString()).toBe('2026-12-03T19:00:00.000Z')
  expect(day && day.ends - day.begins).toBe(DAY)
})

test.each([
  ['2026', '2', '31'],
  ['2026', '1', '0'],
  ['2026', '13', '5'],
  ['', '', 'x'],
])('there is no day %s-%s-%s', (year, month, day) => {
  expect(parseDay(year, month, day)).toBeNull()
})

test.each([
  ['2026-12-03T18:59:59.999Z', '2026-12-02T19:00:00.000Z'],
  ['2026-12-03T19:00:00.000Z', '2026-12-03T19:00:00.000Z'],
  ['1969-12-31T18:59:59.999Z', '1969-12-30T19:00:00.000Z'],
])('%s lies on the day that begins at %s', (moment, begins) => {
  expect(new Date(computeDayAt(new Date(moment)).begins).toISOString()).toBe(begins)
})
