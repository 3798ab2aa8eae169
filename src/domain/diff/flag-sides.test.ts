import { expect, it } from 'vitest'
import type { Op } from './change.ts'
import { readSides } from './flag-sides.ts'

const FAR = 'Деректер 10 күн сақталады және ешкімге берілмейді. '.repeat(20)
const same = (text: string): Op => ({ kind: 'same', text })
const change: Op[] = [
  { kind: 'removed', text: 'мүше' },
  { kind: 'added', text: 'серіктес' },
]

it.each<[string, Op[], number]>([
  ['before the first change', [same(FAR), ...change], 1],
  ['behind the last one', [...change, same(FAR)], 1],
  ['between two', [...change, same(FAR), ...change], 2],
  ['on both sides', [same(FAR), ...change, same(FAR)], 2],
])('reads little of what stays %s', (_, ops, times) => {
  const { before, after, spans } = readSides(ops)
  expect(before.length).toBeLessThan(times * 200)
  expect(after.length).toBeLessThan(times * 200)
  expect(before).toContain('мүше')
  expect(spans.at(-1)?.after.end).toBe(after.length)
})

it('reads what stands beside a change', () => {
  const { before, after } = readSides([same(`${FAR}Мерзім `), ...change, same(` дейін. ${FAR}`)])
  expect(before).toContain('Мерзім мүше дейін.')
  expect(after).toContain('Мерзім серіктес дейін.')
})
