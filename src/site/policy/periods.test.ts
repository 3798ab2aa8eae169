import { expect, test } from 'vitest'
import { createPolicy } from '../fixture.ts'
import { listPeriods } from './periods.ts'

const shown = (...effects: string[]) =>
  listPeriods(createPolicy(...effects)).map(({ version, from, until }) => [version.number, from, until])

test('a version is in force until the next one takes effect', () => {
  expect(shown('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')).toEqual([
    [1, '2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00'],
    [2, '2026-12-04T00:00:00+05:00', null],
  ])
})

test('of two versions with the same effect only the later one is ever in force', () => {
  expect(shown('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00', '2026-12-03T19:00:00Z')).toEqual([
    [1, '2026-10-01T09:00:00+05:00', '2026-12-03T19:00:00Z'],
    [3, '2026-12-03T19:00:00Z', null],
  ])
})
