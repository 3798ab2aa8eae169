import { expect, test } from 'vitest'
import { LOCALES } from '../locale.ts'
import { formatLegalDate } from './date.ts'
import { readDay } from './read-day.ts'

test.each([
  '2026-12-31',
  '31.12.2026',
  '31/12/2026',
  '2026 жылғы 31 желтоқсан',
  '2026 жылғы  31 Желтоқсан ',
  '31 декабря 2026 года',
  '31 декабря 2026',
  '31 December 2026',
])('reads %s as the last day of the year', (text) => {
  expect(new Date(readDay(text)?.begins ?? 0).toISOString()).toBe('2026-12-30T19:00:00.000Z')
})

test.each(['', 'завтра', '31.02.2026', '2026-13-01', '31 декабрь 2026', '12.2026', '31.12.26'])(
  '%j is no day',
  (text) => {
    expect(readDay(text)).toBeNull()
  },
)

test('reads every date that it writes, on each day of two years', () => {
  for (
    let time = Date.parse('2027-01-01T00:00:00+05:00');
    time < Date.parse('2029-01-01');
    time += 86_400_000
  )
    for (const locale of LOCALES)
      expect(readDay(formatLegalDate(new Date(time).toISOString(), locale))?.begins).toBe(time)
})
