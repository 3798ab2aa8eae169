import { expect, test } from 'vitest'
import { isAheadOfClock, isClockAdjusted } from './moment.ts'

const NOW = '2026-11-22T09:00:00.000Z'

test.each([
  ['2026-11-22T08:00:00.000Z', false],
  [NOW, false],
  ['2026-11-22T09:00:10.000Z', false],
  ['2026-11-22T09:00:10.001Z', true],
])('a record of %s under a clock that shows nine has an adjusted moment: %s', (recorded, expected) => {
  expect(isClockAdjusted(NOW, recorded)).toBe(expected)
})

test.each([
  ['2026-11-22T09:01:00.000Z', false],
  ['2026-11-22T09:01:00.001Z', true],
])('%s lies ahead of a clock that shows nine: %s', (moment, expected) => {
  expect(isAheadOfClock(moment, new Date(NOW))).toBe(expected)
})
