import { describe, expect, it } from 'vitest'
import { listChangePairs, listPastPairs } from './change-pairs.ts'

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const versions = (...numbers: number[]) => numbers.map((number) => ({ number, file: {} }))

describe('changes are built', () => {
  it('between neighbours and to what is in force or announced', () => {
    const pairs = listChangePairs(versions(...upTo(16)), 15)
    expect(pairs.filter(([, to]) => to >= 15)).toHaveLength(14 + 15)
    expect(pairs.filter(([, to]) => to < 15)).toEqual(upTo(13).map((from) => [from, from + 1]))
  })

  it('by the same rule however few there are', () => {
    expect(listChangePairs(versions(1, 2, 3, 4), 4)).toEqual([
      [1, 2],
      [2, 3],
      [1, 4],
      [2, 4],
      [3, 4],
    ])
  })

  it('between a version and the one whose place it took', () => {
    const replacing = versions(...upTo(16)).map((one) =>
      one.number === 4 ? { ...one, file: { replaces: [3] } } : one,
    )
    expect(listChangePairs(replacing, 16)).toContainEqual([2, 4])
  })

  it('between no versions where there is but one', () => {
    expect(listChangePairs(versions(1), 1)).toEqual([])
  })

  it('in numbers that grow with those of versions', () => {
    const count = (many: number) => listChangePairs(versions(...upTo(many)), many).length
    expect([10, 20, 40].map(count)).toEqual([17, 37, 77])
  })
})

it('every pair is built or past, and none is both', () => {
  const all = versions(...upTo(9))
  const [built, past] = [listChangePairs(all, 8), listPastPairs(all, 8)].map((pairs) => pairs.map(String))
  expect([...(built ?? []), ...(past ?? [])]).toHaveLength((9 * 8) / 2)
  expect(new Set([...(built ?? []), ...(past ?? [])]).size).toBe((9 * 8) / 2)
})
