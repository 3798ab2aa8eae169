import { expect, test } from 'vitest'
import { PRODUCTS } from '../fixture.ts'
import { createLimits } from './limits.ts'
import { Problem } from './problem.ts'

const [olympiad, school] = PRODUCTS.products
if (olympiad === undefined || school === undefined) throw new Error('the fixture has changed')
const limits = () => createLimits({ ...PRODUCTS, products: [{ ...olympiad, requestsPerSecond: 3 }, school] })

test('a product gets as many requests a second as it registered, and the rest a time to wait', async () => {
  const { limitProduct: product } = limits()
  for (let request = 0; request < 3; request++) await product(olympiad)
  const refusal = await product(olympiad).catch((problem: Problem) => problem)
  expect(refusal).toBeInstanceOf(Problem)
  expect(refusal).toMatchObject({
    id: 'rate-limited',
    headers: { 'retry-after': '1', 'ratelimit-policy': '"product";q=3;w=1', ratelimit: '"product";r=0;t=1' },
  })
})

test('one product does not use up what is another’s', async () => {
  const { limitProduct: product } = limits()
  for (let request = 0; request < 10; request++) await product(olympiad).catch(() => {})
  await expect(product(school)).resolves.toBeUndefined()
})

test('whoever tries tokens is slowed down by address, and nobody else with them', async () => {
  const { limitAnonymous: stranger } = limits()
  const tries = await Promise.all(
    Array.from({ length: 250 }, () =>
      stranger('192.0.2.1').then(
        () => 'counted',
        () => 'refused',
      ),
    ),
  )
  expect(tries.filter((one) => one === 'refused')).toHaveLength(50)
  await expect(stranger('192.0.2.2')).resolves.toBeUndefined()
})

test('tokens that are refused and public reads of one address do not use each other up', async () => {
  const { limitAnonymous, limitRefused } = limits()
  for (let request = 0; request < 250; request++) await limitRefused('192.0.2.1').catch(() => {})
  await expect(limitRefused('192.0.2.1')).rejects.toMatchObject({ id: 'rate-limited' })
  await expect(limitAnonymous('192.0.2.1')).resolves.toBeUndefined()
})

test('one person has a share of what their product may ask, and answers fewer times than they look', async () => {
  const { limitPerson, limitProduct } = createLimits(PRODUCTS)
  const person = { product: school, subject: 'person-1' }
  const tally = async (many: number, isAnswer: boolean) => {
    let taken = 0
    for (let request = 0; request < many; request++)
      await limitPerson(person, isAnswer).then(
        () => taken++,
        () => {},
      )
    return taken
  }
  expect(await tally(15, true)).toBe(10)
  expect(await tally(25, false)).toBe(15)
  await expect(limitPerson({ ...person, subject: 'person-2' }, true)).resolves.toBeUndefined()
  await expect(limitPerson({ ...person, product: olympiad }, true)).resolves.toBeUndefined()
  await expect(limitProduct(school)).resolves.toBeUndefined()
})
