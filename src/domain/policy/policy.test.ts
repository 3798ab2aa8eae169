import { expect, it } from 'vitest'
import { PolicyIdSchema } from './policy.ts'

it.each(['privacy', 'terms-2', 'a'])('takes %j for a policy id', (id) => {
  expect(PolicyIdSchema.safeParse(id).success).toBe(true)
})

it.each(['Privacy', '2terms', '', 'құпиялылық', '../etc', 'a b'])('refuses %j for a policy id', (id) => {
  expect(PolicyIdSchema.safeParse(id).success).toBe(false)
})
