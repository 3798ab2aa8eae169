import { expect, it } from 'vitest'
import { computeNoticeEnd, computePublicationEnd } from './notice.ts'

const DAYS = 10
const published = ['2026-11-22T00:00:00+05:00', '2026-11-22T15:00:00+05:00', '2026-11-22T23:59:59+05:00']

it.each(published)('does not count the day that had begun at %s', (moment) => {
  expect(computeNoticeEnd(moment, DAYS)).toBe('2026-12-03T00:00:00+05:00')
})

it('counts days in Almaty', () => {
  expect(computeNoticeEnd('2026-11-22T18:59:59Z', DAYS)).toBe('2026-12-03T00:00:00+05:00')
  expect(computeNoticeEnd('2026-11-22T19:00:00Z', DAYS)).toBe('2026-12-04T00:00:00+05:00')
})

it.each(['2026-12-03T00:00:00+05:00', '2026-12-03T18:30:00+05:00'])(
  'tells the last moment to publish what takes effect at %s',
  (effect) => {
    const end = Date.parse(computePublicationEnd(effect, DAYS))
    const isKept = (time: number) =>
      Date.parse(computeNoticeEnd(new Date(time).toISOString(), DAYS)) <= Date.parse(effect)
    expect([isKept(end - 1), isKept(end)]).toEqual([true, false])
  },
)
