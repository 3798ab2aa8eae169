import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ASKS, type Asks } from '../policy/version-file.ts'
import { ACTS, type ActKind } from './act.ts'
import { type Alike, addReach, countReach } from './reach.ts'
import type { Term } from './term.ts'

const EFFECT = '2026-12-01T00:00:00+05:00'
const V1: Term = {
  number: 1,
  asks: 'acceptance',
  publishedAt: '2026-01-01T00:00:00+05:00',
  effectiveAt: '2026-01-01T00:00:00+05:00',
  acceptBy: '2026-01-01T00:00:00+05:00',
}
const next = (number: number, asks: Asks, acceptBy = EFFECT): Term => ({
  number,
  asks,
  publishedAt: '2026-11-01T00:00:00+05:00',
  effectiveAt: EFFECT,
  acceptBy,
})
const answered = (version: number, act: ActKind, people: number): Alike => ({
  acts: [{ version, act }],
  people,
})
const reach = (asked: number, told: number, untouched: number) => ({ asked, told, untouched })

describe('of 10 who accepted version 1 and 3 who declined it', () => {
  const people = [answered(1, 'accept', 10), answered(1, 'decline', 3)]
  test.each<[string, Term[], object]>([
    ['a version 2 that asks acceptance asks all 13 again', [V1, next(2, 'acceptance')], reach(13, 0, 0)],
    [
      'also while the earlier acceptance still holds',
      [V1, next(2, 'acceptance', '2027-01-01T00:00:00+05:00')],
      reach(13, 0, 0),
    ],
    ['a version 2 that asks notice tells the 10 who accepted', [V1, next(2, 'notice')], reach(0, 10, 3)],
    ['a version 2 that asks nothing touches nobody', [V1, next(2, 'nothing')], reach(0, 0, 13)],
  ])('%s', (_, terms, expected) => expect(countReach(terms, people, true)).toEqual(expected))

  test('an optional consent is not asked again of who refused it, before its text changes', () => {
    expect(countReach([V1, next(2, 'acceptance')], people, false)).toEqual(reach(10, 0, 3))
  })
})

test('who accepted the announced version ahead of its effect is not asked again', () => {
  expect(countReach([V1, next(2, 'acceptance')], [answered(2, 'accept', 4)], true)).toEqual(reach(0, 0, 4))
})

test('who accepted version 1 and refused the announced one early is asked no more than who waited', () => {
  const people: Alike[] = [
    {
      acts: [
        { act: 'accept', version: 1 },
        { act: 'decline', version: 2 },
      ],
      people: 3,
    },
  ]
  const grace = next(2, 'acceptance', '2027-01-01T00:00:00+05:00')
  expect(countReach([V1, grace], people, true)).toEqual(reach(3, 0, 0))
  expect(countReach([V1, grace], people, false)).toEqual(reach(0, 0, 3))
})

test('who still owes an answer to version 2 is not counted for a version 3 that asks nothing', () => {
  const version2: Term = {
    ...V1,
    number: 2,
    effectiveAt: '2026-06-01T00:00:00+05:00',
    acceptBy: '2026-06-01T00:00:00+05:00',
  }
  expect(countReach([V1, version2, next(3, 'nothing')], [answered(1, 'accept', 5)], true)).toEqual(
    reach(0, 0, 5),
  )
})

test('reports of several products are added up', () => {
  expect(addReach(reach(1, 2, 3), reach(10, 20, 30))).toEqual(reach(11, 22, 33))
})

test('nobody is lost and nobody is counted twice', () => {
  const answers = fc.array(
    fc.record({
      acts: fc.array(fc.record({ version: fc.integer({ min: 1, max: 3 }), act: fc.constantFrom(...ACTS) })),
      people: fc.nat(1000),
    }),
  )
  fc.assert(
    fc.property(answers, fc.constantFrom(...ASKS), fc.boolean(), (people, asks, required) => {
      const { asked, told, untouched } = countReach([V1, next(2, asks)], people, required)
      expect(asked + told + untouched).toBe(people.reduce((sum, one) => sum + one.people, 0))
      expect(asks === 'acceptance' ? told : asked).toBe(0)
    }),
  )
})
