import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PRODUCTS } from '../fixture.ts'
import { createLimits } from './limits.ts'
import { Problem } from './problem.ts'

const [olympiad, school] = PRODUCTS.products
if (olympiad === undefined || school === undefined) throw new Error('the fixture has changed')
const limits = () => createLimits({ ...PRODUCTS, products: [{ ...olympiad, requestsPerSecond: 3 }, school] })

// A second lasts as long as a test says.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** How many of so many requests are let in. */
function tally(many: number, ask: () => void): number {
  let taken = 0
  for (let request = 0; request < many; request++) {
    try {
      ask()
      taken++
    } catch (refusal) {
      expect(refusal).toMatchObject({ id: 'rate-limited' })
    }
  }
  return taken
}

test('a product gets as many requests a second as it registered, and the rest a time to wait', () => {
  const { limitProduct: product } = limits()
  expect(tally(3, () => product(olympiad))).toBe(3)
  const ask = () => product(olympiad)
  expect(ask).toThrow(Problem)
  expect(ask).toThrow(
    expect.objectContaining({
      id: 'rate-limited',
      headers: {
        'retry-after': '1',
        'ratelimit-policy': '"product";q=3;w=1',
        ratelimit: '"product";r=0;t=1',
      },
    }),
  )
})

test('who was refused is let in when the second is over', () => {
  const { limitProduct: product } = limits()
  expect(tally(5, () => product(olympiad))).toBe(3)
  vi.advanceTimersByTime(999)
  expect(tally(5, () => product(olympiad))).toBe(0)
  vi.advanceTimersByTime(1)
  expect(tally(5, () => product(olympiad))).toBe(3)
})

test('one product does not use up what is another’s', () => {
  const { limitProduct: product } = limits()
  expect(tally(10, () => product(olympiad))).toBe(3)
  expect(tally(1, () => product(school))).toBe(1)
})

test('whoever tries tokens is slowed down by address, and nobody else with them', () => {
  const { limitAnonymous: stranger } = limits()
  expect(tally(250, () => stranger('192.0.2.1'))).toBe(200)
  expect(tally(1, () => stranger('192.0.2.2'))).toBe(1)
})

test('tokens that are refused and public reads of one address do not use each other up', () => {
  const { limitAnonymous, limitRefused } = limits()
  expect(tally(250, () => limitRefused('192.0.2.1'))).toBe(200)
  expect(tally(1, () => limitAnonymous('192.0.2.1'))).toBe(1)
})

test('one person has a share of what their product may ask, and answers fewer times than they look', () => {
  const { limitPerson, limitProduct } = createLimits(PRODUCTS)
  const person = { product: school, subject: 'person-1' }
  expect(tally(15, () => limitPerson(person, true))).toBe(10)
  expect(tally(25, () => limitPerson(person, false))).toBe(15)
  expect(tally(1, () => limitPerson({ ...person, subject: 'person-2' }, true))).toBe(1)
  expect(tally(1, () => limitPerson({ ...person, product: olympiad }, true))).toBe(1)
  expect(tally(1, () => limitProduct(school))).toBe(1)
})
