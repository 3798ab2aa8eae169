import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findHeaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts'
import type { Pair } from './pair.ts'

const follows = ([n, m]: Pair, [i, j]: Pair) => n > i && m > j

/** The weight of the heaviest chain, found by trying every one. */
function heaviest(left: readonly Pair[], weight: (pair: Pair) => number): number {
  const totals = left.map((pair) => {
    const rest = left.filter((other) => follows(other, pair))
    return weight(pair) + heaviest(rest, weight)
  })
  return Math.max(0, ...totals)
}

it.each<[string, Pair[], Pair[]]>([
  ['nothing from nothing', [], []],
  [
    'all pairs that keep their order, however they are given',
    [
      [2, 2],
      [0, 0],
      [1, 1],
    ],
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    'one of two pairs of the same new block',
    [
      [0, 0],
      [1, 0],
    ],
    [[1, 0]],
  ],
])('chooses %s', (_, candidates, chain) => {
  expect(findHeaviestIncreasingSubsequence(candidates, ([n]) => n + 1)).toEqual(chain)
})

it('prefers one heavy pair to several light ones that it crosses', () => {
  const long: Pair = [0, 2]
  const short: Pair[] = [
    [1, 0],
    [2, 1],
  ]
  expect(findHeaviestIncreasingSubsequence([long, ...short], (pair) => (pair === long ? 5 : 1))).toEqual([
    long,
  ])
  expect(findHeaviestIncreasingSubsequence([long, ...short], (pair) => (pair === long ? 1 : 5))).toEqual(
    short,
  )
})

it('keeps both orders, and no other chain is heavier', () => {
  const place = fc.nat(5)
  const candidates = fc.uniqueArray(fc.tuple(place, place), { selector: String, maxLength: 9 })
  fc.assert(
    fc.property(candidates, fc.array(fc.integer({ min: 1, max: 9 })), (pairs, weights) => {
      const weight = ([n, m]: Pair) => weights[n * 6 + m] ?? ((n * 7 + m * 3) % 5) + 1
      const chain = findHeaviestIncreasingSubsequence(pairs, weight)
      chain.slice(1).forEach((pair, index) => {
        expect(follows(pair, chain[index] as Pair)).toBe(true)
      })
      expect(chain.reduce((sum, pair) => sum + weight(pair), 0)).toBe(heaviest(pairs, weight))
    }),
  )
})
