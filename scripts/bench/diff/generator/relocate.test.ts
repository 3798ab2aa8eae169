import { expect, test } from 'vitest'
import { Random } from '../../../harness/random.ts'
import type { Item } from './draft.ts'
import { relocate } from './relocate.ts'

const clauses = Array.from({ length: 14 }, (_, id): Item => {
  const kind = id === 0 ? 'title' : id === 1 ? 'heading' : 'clause'
  return { id, kind, depth: 1, text: `Clause ${id} with more than eight words in it, as it should be.` }
})

test('clauses that move pass four others or more, and the rest keep their order', () => {
  for (let seed = 0; seed < 50; seed++) {
    const items = [...clauses]
    const moved = relocate(items, 2, new Random(seed))
    const stay = (list: readonly Item[]) => list.filter((item) => !moved.has(item.id))
    expect(stay(items)).toEqual(stay(clauses))
    expect(items.slice(0, 2)).toEqual(clauses.slice(0, 2))
    for (const id of moved) {
      const passed = (list: readonly Item[]) =>
        stay(
          list.slice(
            0,
            list.findIndex((item) => item.id === id),
          ),
        ).length
      expect(Math.abs(passed(items) - passed(clauses))).toBeGreaterThanOrEqual(4)
    }
  }
})

test('nothing is reported as moved where there is no room', () => {
  const items = clauses.slice(0, 5)
  expect(relocate(items, 3, new Random(1))).toEqual(new Set())
  expect(items).toEqual(clauses.slice(0, 5))
})
