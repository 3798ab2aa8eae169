import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AdoptionRow, computeAdoption } from './adoption.ts'

const row = (facts: Partial<AdoptionRow>): AdoptionRow => ({
  day: '2026-11-22',
  policy: 'privacy',
  version: 1,
  locale: 'kk',
  act: 'accept',
  imported: false,
  count: 1,
  ...facts,
})

test('totals run on over days without answers, and over the end of a month', () => {
  const rows = [
    row({ day: '2026-11-29', count: 5 }),
    row({ day: '2026-12-01', count: 2, locale: 'ru' }),
    row({ day: '2026-12-01', count: 1, version: 2 }),
    row({ day: '2026-12-02', act: 'decline', count: 7 }),
    row({ day: '2026-11-01', policy: 'mailings', count: 9 }),
  ]
  expect(computeAdoption(rows, 'privacy', 'version')).toEqual({
    days: ['2026-11-29', '2026-11-30', '2026-12-01'],
    lines: [
      { name: '1', totals: [5, 5, 7] },
      { name: '2', totals: [0, 0, 1] },
    ],
  })
  expect(computeAdoption(rows, 'privacy', 'locale').lines).toEqual([
    { name: 'kk', totals: [5, 5, 6] },
    { name: 'ru', totals: [0, 0, 2] },
  ])
  expect(computeAdoption(rows, 'privacy', 'act').lines).toEqual([
    { name: 'accept', totals: [5, 5, 8, 8] },
    { name: 'decline', totals: [0, 0, 0, 7] },
  ])
})

test('version 10 stands after version 9', () => {
  const rows = [9, 10, 1].map((version) => row({ version }))
  expect(computeAdoption(rows, 'privacy', 'version').lines.map(({ name }) => name)).toEqual(['1', '9', '10'])
})

test('what came from an earlier system stands apart, and a notice that was shown is no answer', () => {
  const rows = [row({ count: 4 }), row({ count: 3, imported: true }), row({ act: 'shown', count: 9 })]
  expect(computeAdoption(rows, 'privacy', 'act').lines).toEqual([
    { name: 'accept', totals: [4] },
    { name: 'accept-imported', totals: [3] },
  ])
})

test('nothing answered is nothing drawn', () => {
  expect(computeAdoption([], 'privacy', 'act')).toEqual({ days: [], lines: [] })
})

test('the ends of all lines add up to everything that was counted', () => {
  const rows = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 30 }),
      count: fc.nat(1000),
      version: fc.integer({ min: 1, max: 12 }),
    }),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(rows, (facts) => {
      const all = facts.map(({ day, ...rest }) =>
        row({ ...rest, day: `2026-11-${String(day).padStart(2, '0')}` }),
      )
      const ends = computeAdoption(all, 'privacy', 'version').lines.map(({ totals }) => totals.at(-1) ?? 0)
      expect(ends.reduce((sum, end) => sum + end, 0)).toBe(all.reduce((sum, { count }) => sum + count, 0))
    }),
  )
})
