import { expect, test } from 'vitest'
import type { Draft, Item } from './draft.ts'
import { renderDraft } from './render-draft.ts'
import { computeTruth } from './truth.ts'

const clause = (id: number, text = `Clause ${id}.`): Item => ({ id, kind: 'clause', depth: 1, text })
const draft = (items: Item[]): Draft => ({ locale: 'en', style: 'listed', items })
const truth = (before: Item[], after: Item[], moved: number[] = []) => {
  const [old, now] = [draft(before), draft(after)]
  return computeTruth(old, renderDraft(old), now, renderDraft(now), new Set(moved))
}

test('a clause put in gives those after it other numbers and touches none', () => {
  const { renumbered, touched, referring } = truth([clause(1), clause(2)], [clause(1), clause(9), clause(2)])
  expect(renumbered).toEqual(new Map([[2, ['2', '3']]]))
  expect(touched).toEqual(new Set())
  expect(referring).toEqual(new Set())
})

test('other words touch a clause; its number alone does not', () => {
  const { touched } = truth([clause(1), clause(2)], [clause(2), clause(1, 'Other words.')])
  expect(touched).toEqual(new Set([1]))
})

test('a reference that follows its clause is not a touch', () => {
  const reference = { ...clause(3, 'See {ref}.'), refers: 2 }
  const found = truth([clause(1), clause(2), reference], [clause(9), clause(1), clause(2), reference])
  expect(found.touched).toEqual(new Set())
  expect(found.referring).toEqual(new Set([3]))
})

test('a clause that moved and was then taken out has not moved', () => {
  expect(truth([clause(1), clause(2)], [clause(2)], [1, 2]).moved).toEqual(new Set([2]))
})
