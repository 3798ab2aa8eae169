import { describe, expect, it } from 'vitest'
import {
  type Effective,
  findEnd,
  findInForce,
  findPredecessor,
  findReplacement,
  listAnnounced,
} from './life.ts'

const publishedAt = '2025-12-01T00:00:00+05:00'
const versions = [
  { number: 1, publishedAt, effectiveAt: '2026-01-01T00:00:00+05:00' },
  { number: 2, publishedAt, effectiveAt: '2026-03-01T00:00:00+05:00' },
  { number: 3, publishedAt, effectiveAt: '2026-03-01T00:00:00+05:00' },
]

it.each([
  ['2025-12-31T18:59:59Z', null],
  ['2025-12-31T19:00:00Z', 1],
  ['2026-02-28T18:59:59Z', 1],
  ['2026-02-28T19:00:00Z', 3],
])('at %s the version in force is %j', (moment, number) => {
  for (const order of [versions, versions.toReversed()]) {
    expect(findInForce(order, new Date(moment))?.number ?? null).toBe(number)
  }
})

const at = (day: string) => new Date(`${day}T12:00:00+05:00`)
const version = (
  number: number,
  published: string,
  effect: string,
  more: Partial<Effective> = {},
): Effective => ({
  number,
  publishedAt: `${published}T12:00:00+05:00`,
  effectiveAt: `${effect}T12:00:00+05:00`,
  ...more,
})

/** Announced for March, replaced by an emergency version in February, announced again for April, ended in May. */
const FIRST = version(1, '2026-01-01', '2026-01-01')
const MARCH = version(2, '2026-02-01', '2026-03-01')
const EMERGENCY = version(3, '2026-02-10', '2026-02-10', { replaces: [2] })
const APRIL = version(4, '2026-02-11', '2026-04-01')
const END = version(5, '2026-04-15', '2026-05-01', { ends: true })
const LIFE = [FIRST, MARCH, EMERGENCY, APRIL, END]

describe('a version that another one has replaced', () => {
  it.each([
    ['2025-12-31', null],
    ['2026-01-02', 1],
    ['2026-02-11', 3],
    ['2026-03-02', 3],
    ['2026-04-02', 4],
    ['2026-05-02', 5],
  ])('on %s does not hold; version %j does', (day, number) => {
    expect(findInForce(LIFE, at(day))?.number ?? null).toBe(number)
  })

  it('is announced to nobody', () => {
    expect(listAnnounced(LIFE, at('2026-02-12')).map(({ number }) => number)).toEqual([4, 5])
    expect(listAnnounced([FIRST, MARCH], at('2026-02-12')).map(({ number }) => number)).toEqual([2])
  })

  it('is one that had not taken effect when the other became known', () => {
    expect(findReplacement(LIFE, MARCH)).toBe(EMERGENCY)
    const late = { ...EMERGENCY, publishedAt: '2026-03-02T12:00:00+05:00' }
    expect(findReplacement([FIRST, MARCH, late], MARCH)).toBeNull()
  })
})

it('tells when a policy ends', () => {
  expect(findEnd(LIFE, at('2026-04-02'))).toBe(END.effectiveAt)
  expect(findEnd(LIFE, at('2026-06-01'))).toBe(END.effectiveAt)
  expect(findEnd([FIRST, APRIL], at('2026-06-01'))).toBeNull()
  const revived = [...LIFE, version(6, '2026-06-01', '2026-07-01')]
  expect(findEnd(revived, at('2026-06-01'))).toBe(END.effectiveAt)
  expect(findEnd(revived, at('2026-07-02'))).toBeNull()
})

it.each([
  [1, undefined],
  [2, 1],
  [3, 1],
  [4, 3],
])('compares version %j with %j', (number, previous) => {
  const versions = LIFE.map(({ number, replaces }) => ({ number, file: { replaces } }))
  const found = versions.find((one) => one.number === number)
  expect(found && findPredecessor(versions, found)?.number).toBe(previous)
})
