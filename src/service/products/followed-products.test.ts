import { beforeEach, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { AUDIENCE, PRODUCTS } from '../fixture.ts'
import { type FollowedProducts, followProducts } from './followed-products.ts'
import { parseProducts } from './products-file.ts'

const [olympiad, school] = PRODUCTS.products
const ONE = stringify({ ...PRODUCTS, products: [olympiad] })
const BOTH = stringify(PRODUCTS)

let text: string | null
let told: [level: string, facts: object, message: string][]
let products: FollowedProducts
const note = (level: string) => (facts: object, message: string) => void told.push([level, facts, message])
beforeEach(() => {
  text = ONE
  told = []
  products = followProducts({
    read: () => parseProducts(text ?? '', 'products.yaml'),
    readStamp: () => text,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
  })
})

const ids = () => products.get().products.map(({ id }) => id)
const change = (to: string | null) => {
  text = to
  products.look()
  products.look()
}

test('who registers is known once the file has rested', () => {
  text = BOTH
  products.look()
  expect(ids()).toEqual(['olympiad'])
  products.look()
  expect(ids()).toEqual(['olympiad', 'school'])
  expect(told).toEqual([
    ['info', { added: ['school'], removed: [], changed: [] }, 'products.yaml was read again'],
  ])
  products.look()
  expect(told).toHaveLength(1)
})

test('the log names who went and who is registered otherwise', () => {
  change(BOTH)
  change(stringify({ ...PRODUCTS, products: [{ ...school, origins: [] }] }))
  expect(told.at(-1)?.[1]).toEqual({ added: [], removed: ['olympiad'], changed: ['school'] })
})

test('that a product answers in another realm from now on is said as a warning', () => {
  change(stringify({ ...PRODUCTS, products: [{ ...school, group: 'all' }] }))
  change(stringify({ ...PRODUCTS, products: [school] }))
  expect(told.filter(([level]) => level === 'warn').map(([, facts]) => facts)).toEqual([
    { moved: [{ product: 'school', from: 'all', to: 'school' }] },
  ])
})

test.each([
  ['a mistake', ONE.replace('id: olympiad', 'id: Olympiad'), 'products.yaml:3:9'],
  ['a wildcard without quotes', ONE.replace('id: olympiad', 'id: *olympiad'), 'Unresolved alias'],
  ['nothing in it', '', 'products.yaml:1:1'],
  ['another audience', ONE.replace(AUDIENCE, 'https://other.example'), 'audience is "https://other.example"'],
])('a file with %s changes nothing, and says so until it is mended', (_, broken, place) => {
  change(broken)
  for (const _ of [1, 2, 3]) products.look()
  expect(ids()).toEqual(['olympiad'])
  expect(products.get().audience).toBe(AUDIENCE)
  expect(told.map(([level]) => level)).toEqual(['error'])
  expect(products.listWarnings()).toEqual([
    { code: 'products-unusable', detail: expect.stringContaining(place) },
  ])
  change(BOTH)
  expect(ids()).toEqual(['olympiad', 'school'])
  expect(products.listWarnings()).toEqual([])
})

test('a file that is gone changes nothing either', () => {
  change(null)
  expect(ids()).toEqual(['olympiad'])
  expect(products.listWarnings()).toHaveLength(1)
})
