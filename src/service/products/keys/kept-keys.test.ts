import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { keepProductKeys } from './kept-keys.ts'

const jwk = { ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: 'a' }
const charge = async () => {}
const product = (id: string, jwks = 'https://a.example/keys') => ({ id, jwks })

function keep() {
  const asked: string[] = []
  const told: string[] = []
  const state = { isAway: false }
  const keysOf = keepProductKeys({
    fetch: async (url) => {
      asked.push(url)
      if (state.isAway) throw new Error('away')
      return JSON.stringify({ keys: [jwk] })
    },
    now: () => 0,
    onFetched: (id) => void told.push(`${id} fetched`),
    onFailed: (id, failure) => void told.push(`${id} ${failure}`),
  })
  return { asked, told, state, keysOf }
}

test('what a product’s address has given stays while others come and go', async () => {
  const { asked, keysOf, state } = keep()
  const before = keysOf([product('school')]).get('school')
  const [key] = (await before?.list(charge)) ?? []
  state.isAway = true
  const after = keysOf([product('olympiad', 'https://b.example/keys'), product('school')])
  expect(await after.get('school')?.list(charge)).toEqual([key])
  expect(asked).toEqual(['https://a.example/keys', 'https://b.example/keys'])
})

test('another address, another product and one that was away are asked anew', async () => {
  const { asked, keysOf } = keep()
  keysOf([product('school')])
  keysOf([product('school', 'https://b.example/keys'), product('olympiad')])
  keysOf([product('school')])
  expect(asked.map((url) => new URL(url).host)).toEqual(['a.example', 'b.example', 'a.example', 'a.example'])
})

test('each fetch is told with the product', async () => {
  const { told, state, keysOf } = keep()
  await keysOf([product('school')])
    .get('school')
    ?.list(charge)
  state.isAway = true
  await keysOf([product('olympiad')])
    .get('olympiad')
    ?.list(charge)
    .catch(charge)
  expect(told).toEqual(['school fetched', 'olympiad Error: away'])
})

test('keys of products.yaml are there at once', async () => {
  const { asked, keysOf } = keep()
  const keys = keysOf([{ id: 'school', keys: [jwk] }]).get('school')
  const [key] = (await keys?.list(charge)) ?? []
  expect([key?.kid, key && keys?.has(key), await keys?.listNewer(charge), asked]).toEqual([
    'a',
    true,
    null,
    [],
  ])
})
