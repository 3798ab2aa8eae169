import { expect, it } from 'vitest'
import { findInForce, PolicyIdSchema } from './policy.ts'

const versions = [
  { number: 1, effectiveAt: '2026-01-01T00:00:00+05:00' },
  { number: 2, effectiveAt: '2026-03-01T00:00:00+05:00' },
  { number: 3, effectiveAt: '2026-03-01T00:00:00+05:00' },
]

it.each([
  ['2025-12-31T18:59:59Z', null],
  ['2025-12-31T19:00:00Z', 1],
  ['2026-02-28T18:59:59Z', 1],
  ['2026-02-28T19:00:00Z', 3],
])('at %s the version in force is %j', (moment, number) => {
  for (const order of [versions, versions.toReversed()]) {
    expect(findInForce(order, new Date(moment))?.number ?? null).toBe(number)
  }
})

it.each(['privacy', 'terms-2', 'a'])('takes %j for a policy id', (id) => {
  expect(PolicyIdSchema.safeParse(id).success).toBe(true)
})

it.each(['Privacy', '2terms', '', 'құпиялылық', '../etc', 'a b'])('refuses %j for a policy id', (id) => {
  expect(PolicyIdSchema.safeParse(id).success).toBe(false)
})
