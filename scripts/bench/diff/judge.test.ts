import { expect, test } from 'vitest'
import type { Change, TextDiff } from '../../../src/domain/diff/change.ts'
import { createChange, createSide } from '../../../src/domain/diff/fixture.ts'
import type { Pair } from './generator/pair.ts'
import type { Truth } from './generator/truth.ts'
import { judge } from './judge.ts'

/** Three clauses of ten characters; in the new text the last one has come first. */
const places = (ids: number[]) =>
  ids.map((id, n) => ({ id, start: n * 10, end: n * 10 + 9, number: `${n + 1}` }))
const truth: Truth = {
  before: places([1, 2, 3]),
  after: places([3, 1, 2]),
  moved: new Set([3]),
  touched: new Set([2]),
  renumbered: new Map([1, 2, 3].map((id) => [id, [`${id}`, `${(id % 3) + 1}`]])),
  referring: new Set(),
}
const pair: Pair = {
  name: 'hand-made',
  locale: 'en',
  style: 'listed',
  kind: 'move',
  before: '',
  after: '',
  truth,
}

const place = (n: number) => createSide(`${n}`, { start: n * 10 - 10, end: n * 10 })
const change = (was: number, is: number, rest: Partial<Change> = {}): Change =>
  createChange(`${was}`, `${is}`, {
    kind: 'kept',
    renumbered: true,
    before: place(was),
    after: place(is),
    ...rest,
  })
const verdict = (...changes: Change[]) =>
  judge({ changes, numbers: [], caps: [] } as unknown as TextDiff, pair, truth)

test('a right answer has nothing missed, nothing false and no examples', () => {
  const right = verdict(change(3, 1, { moved: true }), change(1, 2), change(2, 3, { kind: 'reworded' }))
  expect(right).toMatchObject({ movesFound: 1, movesMissed: 0, movesFalse: 0, renumbersFound: 3 })
  expect(right.examples).toEqual([])
})

test('the others shown as moved are false moves, and the moved one is missed', () => {
  const wrong = verdict(
    change(3, 1),
    change(1, 2, { moved: true }),
    change(2, 3, { kind: 'reworded', moved: true }),
  )
  expect(wrong).toMatchObject({ movesFound: 0, movesMissed: 1, movesFalse: 2 })
})

test('a clause shown as changed for its number alone is counted, and an edit that is hidden', () => {
  const wrong = verdict(change(3, 1, { moved: true }), change(1, 2, { kind: 'reworded' }), change(2, 3))
  expect(wrong).toMatchObject({ numberOnly: 1, missedEdits: 1 })
})

test('a clause compared with another one that is still there is a wrong pair', () => {
  expect(verdict(change(1, 3)).wrongPairs).toBe(1)
})

test('clauses that are left out count as missed', () => {
  expect(verdict()).toMatchObject({ movesMissed: 1, renumbersMissed: 3 })
})
