import { diffArrays } from 'diff'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findLongestCommonRuns, type Run } from './longest-common.ts'

const whole = (list: readonly number[]) => ({ start: 0, length: list.length })
const common = (before: number[], after: number[], most = 600) =>
  findLongestCommonRuns(before, after, whole(before), whole(after), most)

/** The same by jsdiff. */
function peer(before: number[], after: number[], most: number): Run[] | null {
  const [runs, steps] = [[] as Run[], diffArrays(before, after, { maxEditLength: most })]
  let [i, j] = [0, 0]
  for (const { added, removed, count } of steps ?? []) {
    if (!added && !removed) runs.push({ before: i, after: j, length: count })
    if (!added) i += count
    if (!removed) j += count
  }
  return steps ? runs : null
}

it('finds what two lists have in common, in order', () => {
  expect(common([1, 2, 3, 4, 5], [1, 3, 4, 9])).toEqual([
    { before: 0, after: 0, length: 1 },
    { before: 2, after: 1, length: 2 },
  ])
  expect(common([1, 2], [3])).toEqual([])
})

it('looks at a stretch only, and counts from the beginning of the lists', () => {
  const [left, right] = [
    { start: 1, length: 2 },
    { start: 2, length: 1 },
  ]
  expect(findLongestCommonRuns([7, 1, 2], [7, 1, 2], left, right, 600)).toEqual([
    { before: 2, after: 2, length: 1 },
  ])
})

it('gives up when too many edits are needed', () => {
  expect(common([1, 2, 3], [4, 5, 6], 5)).toBeNull()
  expect(common([1, 2, 3], [4, 5, 6], 6)).toEqual([])
})

it.each([2, 3, 8, 40])('makes the edits that jsdiff makes, with %i different tokens', (kinds) => {
  const list = fc.array(fc.nat(kinds - 1), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(list, list, fc.integer({ min: 1, max: 90 }), (before, after, most) => {
      expect(common(before, after, most)).toEqual(peer(before, after, most))
    }),
    { numRuns: 2000 },
  )
})

it('makes the edits that jsdiff makes where lists grew, shrank or were cut to pieces', () => {
  const part = fc.array(fc.nat(5), { maxLength: 12 })
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      const lists = [a, b, c, [...a, ...b], [...a, ...c, ...b], [...b, ...d, ...c], [...a, ...d]]
      for (const one of lists)
        for (const other of lists) expect(common(one, other)).toEqual(peer(one, other, 600))
    }),
    { numRuns: 300 },
  )
})
