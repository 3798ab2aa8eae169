import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEqualRuns, type Run } from './runs.ts'

const runs = (before: string, after: string) => findEqualRuns(before.split(' '), after.split(' '), [])

it.each<[string, string, Run[]]>([
  ['деректер сақталады .', 'деректер сақталады .', [{ before: 0, after: 0, length: 3 }]],
  [
    'деректер алты ай сақталады',
    'деректер бір жыл сақталады',
    [
      { before: 0, after: 0, length: 1 },
      { before: 3, after: 3, length: 1 },
    ],
  ],
  [
    'данные хранятся',
    'ваши данные не хранятся',
    [
      { before: 0, after: 1, length: 1 },
      { before: 1, after: 3, length: 1 },
    ],
  ],
  ['kept', 'sold', []],
])('finds what %j and %j have in common', (before, after, expected) => {
  expect(runs(before, after)).toEqual(expected)
})

describe('whatever the two lists are', () => {
  const token = fc.constantFrom('дерек', 'және', 'данные', 'и', 'data', '.', ';', '(', ')', '15')
  const few = fc.array(token, { maxLength: 20 })
  const distinct = fc.nat(900).map(String)
  const long = fc.array(fc.oneof(token, distinct), { minLength: 300, maxLength: 1500, size: 'max' })

  it.each([
    ['short', few, 300],
    ['long', long, 15],
  ])('finds stretches of %s lists that are equal, in order, and do not overlap', (_, list, numRuns) => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        let end = { before: 0, after: 0 }
        for (const run of findEqualRuns(before, after, [])) {
          expect(run.length > 0 && run.before >= end.before && run.after >= end.after).toBe(true)
          end = { before: run.before + run.length, after: run.after + run.length }
          expect(before.slice(run.before, end.before)).toEqual(after.slice(run.after, end.after))
        }
      }),
      { numRuns },
    )
  })

  it('finds as much in short lists as there is to find', () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        const found = findEqualRuns(before, after, []).reduce((sum, run) => sum + run.length, 0)
        expect(found).toBe(longestCommon(before, after))
      }),
    )
  })
})

it('tells where it gave up, and takes that stretch for replaced', () => {
  const caps: string[] = []
  const repeated = (tokens: string[]) => Array.from({ length: 200 }, () => tokens).flat()
  expect(findEqualRuns(repeated(['а', 'ә']), repeated(['б', 'в']), caps)).toEqual([])
  expect(caps).toEqual(['words: 400 × 400'])
})

/** Length of the longest common subsequence, by the textbook. */
function longestCommon(before: readonly string[], after: readonly string[]): number {
  let row = after.map(() => 0)
  for (const token of before) {
    const next: number[] = []
    for (const [m, other] of after.entries())
      next.push(token === other ? (row[m - 1] ?? 0) + 1 : Math.max(row[m] ?? 0, next[m - 1] ?? 0))
    row = next
  }
  return row.at(-1) ?? 0
}
