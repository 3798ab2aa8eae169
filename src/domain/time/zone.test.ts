import { afterEach, expect, test } from 'vitest'
import { computeNoticeEnd, computePublicationEnd } from '../policy/notice.ts'
import { formatLastDay, formatLegalDate, formatLocalTime, formatTimestamp } from './date.ts'
import { computeDayAt, DAY, parseDay } from './day.ts'
import { getTimeZone, isTimeZone, setTimeZone } from './zone.ts'
import { nameTimeZone } from './zone-name.ts'

afterEach(() => setTimeZone('Asia/Almaty'))

test.each([
  ['Asia/Almaty', '2027-01-01T00:30:00+05:00', '2027-01-01 00:30:00 (UTC+5)', '1 января 2027 года'],
  ['Europe/Berlin', '2026-12-31T20:30:00+01:00', '2026-12-31 20:30:00 (UTC+1)', '31 декабря 2026 года'],
  ['America/New_York', '2026-12-31T14:30:00-05:00', '2026-12-31 14:30:00 (UTC-5)', '31 декабря 2026 года'],
  ['Asia/Kolkata', '2027-01-01T01:00:00+05:30', '2027-01-01 01:00:00 (UTC+5:30)', '1 января 2027 года'],
  ['UTC', '2026-12-31T19:30:00+00:00', '2026-12-31 19:30:00 (UTC)', '31 декабря 2026 года'],
])('in %s a moment is written by the clocks there', (zone, local, timestamp, day) => {
  setTimeZone(zone)
  const moment = '2026-12-31T19:30:00Z'
  expect(formatLocalTime(new Date(moment))).toBe(local)
  expect(formatTimestamp(moment)).toBe(timestamp)
  expect(formatLegalDate(moment, 'ru')).toBe(day)
})

test('a day on which clocks are changed is as long as it is', () => {
  setTimeZone('Europe/Berlin')
  const [spring, autumn] = [parseDay('2027', '3', '28'), parseDay('2027', '10', '31')]
  expect(spring && (spring.ends - spring.begins) / DAY).toBeCloseTo(23 / 24)
  expect(autumn && (autumn.ends - autumn.begins) / DAY).toBeCloseTo(25 / 24)
  expect(computeDayAt(new Date('2027-03-28T12:00:00+02:00'))).toEqual(spring)
  expect(parseDay('2027', '2', '30')).toBeNull()
})

test('days of notice are days of the calendar, also when clocks are changed among them', () => {
  setTimeZone('Europe/Berlin')
  const end = computeNoticeEnd('2027-03-20T15:00:00+01:00', 10)
  expect(end).toBe('2027-03-31T00:00:00+02:00')
  expect(formatLastDay(end, 'en')).toBe('30 March 2027')
  expect(computePublicationEnd(end, 10)).toBe('2027-03-21T00:00:00+01:00')
})

test('a zone is called what people call it, where that is known', () => {
  expect([nameTimeZone('kk'), nameTimeZone('en')]).toEqual(['Алматы', 'Almaty'])
  setTimeZone('Europe/Berlin')
  expect([getTimeZone(), nameTimeZone('ru')]).toEqual(['Europe/Berlin', 'Europe/Berlin'])
})

test('what is no zone is known for it', () => {
  expect(['Asia/Almaty', 'UTC', 'Almaty', ''].map(isTimeZone)).toEqual([true, true, false, false])
})
