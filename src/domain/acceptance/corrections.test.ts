import { describe, expect, test } from 'vitest'
import type { ActKind, PastAct } from './act.ts'
import { dropCorrected } from './corrections.ts'
import { computeRequirement } from './decide-state.ts'
import { computeGiven } from './given.ts'
import type { Term } from './term.ts'

const term = (number: number, month: string): Term => ({
  number,
  asks: 'acceptance',
  publishedAt: '2026-01-01T00:00:00+05:00',
  effectiveAt: `2026-${month}-01T00:00:00+05:00`,
  acceptBy: `2026-${month}-01T00:00:00+05:00`,
})
const terms = [term(1, '01'), term(2, '03')]
const now = new Date('2026-02-15T12:00:00+05:00')
const acts = (text: string): PastAct[] =>
  text
    .split(', ')
    .filter(Boolean)
    .map((entry) => {
      const [act, version] = entry.split(' ')
      return { act: act as ActKind, version: Number(version) }
    })

/** What was recorded, and the history that stands in its place. */
const ROWS: [recorded: string, counts: string][] = [
  ['accept 1, correct 1', ''],
  ['decline 1, correct 1', ''],
  ['accept 1, withdraw 1, correct 1', 'accept 1'],
  ['accept 1, decline 2, correct 2', 'accept 1'],
  ['decline 1, accept 1, correct 1', 'decline 1'],
  ['accept 1, correct 1, accept 1', 'accept 1'],
  ['accept 1, correct 1, decline 1', 'decline 1'],
  ['accept 1, correct 1, decline 1, correct 1', ''],
  ['accept 1, withdraw 1, correct 1, decline 2', 'accept 1, decline 2'],
  ['accept 1, shown 2, continue 2, correct 1', 'shown 2, continue 2'],
  ['accept 1, shown 2, withdraw 1, correct 1', 'accept 1, shown 2'],
  ['correct 1', ''],
]

describe('what was entered by mistake counts as never given', () => {
  test.each(ROWS)('after "%s" as after "%s"', (recorded, counts) => {
    expect(dropCorrected(acts(recorded))).toEqual(acts(counts))
    for (const required of [true, false]) {
      const stand = (history: string) => computeRequirement(terms, acts(history), required, now)
      expect(stand(recorded)).toEqual(stand(counts))
    }
    expect(computeGiven(terms, acts(recorded), now)).toEqual(computeGiven(terms, acts(counts), now))
  })
})

test('a mistaken refusal of what is announced changes nothing by its effect', () => {
  expect(computeGiven(terms, acts('accept 1, decline 2'), now).changesAt).not.toBeNull()
  expect(computeGiven(terms, acts('accept 1, decline 2, correct 2'), now).changesAt).toBeNull()
})
