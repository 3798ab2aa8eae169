import { expect, test } from 'vitest'
import { endOfDay, startOfDay } from './days.ts'

test.each([
  ['2026-12-02', '2026-12-02T00:00:00+05:00', '2026-12-03T00:00:00+05:00'],
  ['2026-12-31', '2026-12-31T00:00:00+05:00', '2027-01-01T00:00:00+05:00'],
  ['2028-02-29', '2028-02-29T00:00:00+05:00', '2028-03-01T00:00:00+05:00'],
])('%s begins and ends at midnight in Almaty', (day, start, end) => {
  expect([startOfDay(day), endOfDay(day)]).toEqual([start, end])
})

test.each(['2026-02-29', '2026-02-31', '2026-13-01', '02.12.2026', '2026-12-2', ''])(
  '"%s" is no day',
  (day) => {
    expect([startOfDay(day), endOfDay(day)]).toEqual([null, null])
  },
)
