import { expect, test } from 'vitest'
import { formatLastDay, formatLegalDate, formatLocalTime, formatTimestamp } from './date.ts'

test.each([
  ['2026-11-22T12:00:00+05:00', '2026 жылғы 22 қараша', '22 ноября 2026 года', '22 November 2026'],
  ['2026-12-31T18:59:59Z', '2026 жылғы 31 желтоқсан', '31 декабря 2026 года', '31 December 2026'],
  ['2026-12-31T19:00:00Z', '2027 жылғы 1 қаңтар', '1 января 2027 года', '1 January 2027'],
])('writes %s as a legal date in Almaty', (moment, kk, ru, en) => {
  expect([
    formatLegalDate(moment, 'kk'),
    formatLegalDate(moment, 'ru'),
    formatLegalDate(moment, 'en'),
  ]).toEqual([kk, ru, en])
})

test('names the day before a midnight as the last day', () => {
  expect(formatLastDay('2027-01-01T00:00:00+05:00', 'ru')).toBe('31 декабря 2026 года')
})

test('names the day itself as the last day when it ends later than midnight', () => {
  expect(formatLastDay('2027-01-01T00:00:01+05:00', 'kk')).toBe('2027 жылғы 1 қаңтар')
})

test('writes a moment with the offset of Almaty', () => {
  expect(formatLocalTime(new Date('2026-01-09T20:05:06Z'))).toBe('2026-01-10T01:05:06+05:00')
  expect(formatTimestamp('2026-01-09T20:05:06Z')).toBe('2026-01-10 01:05:06 (UTC+5)')
})
