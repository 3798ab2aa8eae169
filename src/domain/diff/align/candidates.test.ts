import { expect, it } from 'vitest'
import { parseDiffBlocks } from '../diff-blocks.ts'
import { buildRows } from '../rows/build-rows.ts'
import { findSimilarPairs } from './candidates.ts'
import { range } from './gap.ts'
import { Neighbourhood } from './neighbourhood.ts'

const rows = (clauses: readonly string[]) =>
  buildRows([parseDiffBlocks(clauses.map((clause) => `${clause}\n\n`).join(''), 'kk')])

it('proposes only free blocks that are alike enough', () => {
  const before = rows(['біз дерек сақтаймыз', 'мы храним имя'])
  const after = rows(['мы храним адрес', 'біз дерек жоямыз', 'біз дерек сақтаймыз', 'біз үй саламыз'])
  const near = new Neighbourhood([], 2, 4)
  const found = findSimilarPairs(before, after, { before: [0], after: [0, 1, 3] }, near, 0.5)
  expect(found.map(({ pair }) => pair)).toEqual([[0, 1]])
})

it.each([7, 49, 200])('proposes the one in the same place among %i that are equal', (count) => {
  const before = rows(range(0, count).map(() => 'біз деректерді он күн сақтаймыз'))
  const after = rows(range(0, count).map(() => 'біз деректерді отыз күн сақтаймыз'))
  const near = new Neighbourhood([], count, count)
  const all = { before: range(0, count), after: range(0, count) }
  const found = new Set(findSimilarPairs(before, after, all, near, 0.5).map(({ pair }) => String(pair)))
  for (const n of range(0, count)) expect(found).toContain(`${n},${n}`)
})
