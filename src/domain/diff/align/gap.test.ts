import fc from 'fast-check'
import { expect, it } from 'vitest'
import { listGapExtents, listGaps, range } from './gap.ts'
import type { Pair } from './pair.ts'

it.each([
  [0, 3, [0, 1, 2]],
  [2, 2, []],
  [3, 1, []],
])('counts from %i up to and without %i', (from, to, numbers) => {
  expect(range(from, to)).toEqual(numbers)
})

it('gives one gap more than there are pairs, even where nothing stands in it', () => {
  const chain: Pair[] = [
    [1, 0],
    [2, 2],
  ]
  expect(listGaps(chain, 4, 3)).toEqual([
    { before: [0], after: [] },
    { before: [], after: [1] },
    { before: [3], after: [] },
  ])
})

it('gives the same gaps as stretches', () => {
  expect(listGapExtents([[1, 0]], 4, 1)).toEqual([
    { before: { start: 0, length: 1 }, after: { start: 0, length: 0 } },
    { before: { start: 2, length: 2 }, after: { start: 1, length: 0 } },
  ])
})

it('takes two whole texts for one gap when nothing is paired', () => {
  expect(listGaps([], 2, 1)).toEqual([{ before: [0, 1], after: [0] }])
})

it('covers every block of both texts once, in gaps or in the chain', () => {
  const places = fc.uniqueArray(fc.nat(19))
  fc.assert(
    fc.property(places, places, (left, right) => {
      const [old, now] = [left.toSorted((a, b) => a - b), right.toSorted((a, b) => a - b)]
      const chain = old.slice(0, now.length).map((n, index): Pair => [n, now[index] as number])
      const gaps = listGaps(chain, 20, 20)
      const covered = (side: 'before' | 'after', index: 0 | 1) =>
        gaps.flatMap((gap, at) => [...gap[side], ...chain.slice(at, at + 1).map((pair) => pair[index])])
      expect(covered('before', 0)).toEqual(range(0, 20))
      expect(covered('after', 1)).toEqual(range(0, 20))
    }),
  )
})
