import { randomUUID } from 'node:crypto'
import type { RequestListener } from 'node:http'
import { generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp } from '../app.ts'
import { AUDIENCE, PRODUCTS, TestService } from '../fixture.ts'
import type { Env } from '../http/env.ts'
import { createLimits, type Limits } from '../http/limits.ts'
import { type KeyAddress, openKeyAddress } from '../products/keys/fixture.ts'
import type { Products } from '../products/products.ts'

const stranger = await generateKeyPair('EdDSA')
const MANY = 1040

let address: KeyAddress
let world: TestService
let app: ReturnType<typeof createApp>
let products: Products

async function open(answer: RequestListener, limits?: Partial<Limits>): Promise<void> {
  address = await openKeyAddress(answer)
  const [olympiad] = PRODUCTS.products
  const slow = { ...olympiad, id: 'slow', issuer: 'slow', keys: undefined, jwks: address.url, services: [] }
  products = { ...PRODUCTS, products: [...PRODUCTS.products, slow as Products['products'][number]] }
  app = createApp({ ...world.service, products, limits: { ...createLimits(products), ...limits } })
}
beforeEach(async () => {
  // A second of the limits lasts as long as the test does.
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setTimeout', 'clearTimeout'] })
  world = await TestService.open()
})
afterEach(async () => {
  vi.useRealTimers()
  await address.close()
  await world.close()
})

const forge = (iss = 'slow') => {
  const iat = Math.floor(world.now.getTime() / 1000)
  return new SignJWT({ iss, aud: AUDIENCE, sub: 'person-1', iat, exp: iat + 300, jti: randomUUID() })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-subject+jwt', kid: randomUUID() })
    .sign(stranger.privateKey)
}
/** Asks from an address; tells the status. */
const ask = async (path: string, from: string, token?: string) => {
  const incoming = { socket: { remoteAddress: from } } as unknown as Env['Bindings']['incoming']
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  return (await app.request(`/auth/api/v1/${path}`, { headers }, { incoming })).status
}
const tally = (statuses: readonly number[]) =>
  Object.fromEntries([...Map.groupBy(statuses, (status) => status)].map(([is, all]) => [is, all.length]))
const settle = () => new Promise(setImmediate)

/** What has to go on whatever one product does. */
async function expectOthersServed(from: string): Promise<void> {
  expect(await ask('keys', from)).toBe(200)
  for (const product of ['olympiad', 'school'] as const)
    expect(await ask('acts', from, await world.mintToken({}, product))).toBe(200)
}

test('while the keys of one product hang, 1,040 forged tokens of as many strangers hold up nobody else', async () => {
  await open(() => {})
  const token = await forge()
  const statuses: number[] = []
  const asking = Array.from({ length: MANY }, (_, at) =>
    ask('acts', `192.0.2.${at}`, token).then((status) => statuses.push(status)),
  )
  while (statuses.length < MANY - 32) await settle()
  await expectOthersServed('192.0.2.1')
  // Those that wait do so until the address is given up, which it is not yet.
  expect(tally(statuses)).toEqual({ 503: MANY - 32 })
  expect(address.asked()).toBe(1)
  await address.close()
  await Promise.all(asking)
  expect(tally(statuses)).toEqual({ 503: MANY })
  address = await openKeyAddress(() => {})
})

test('of one stranger they are refused before they wait, and the others at that address are served', async () => {
  await open(() => {})
  const token = await forge()
  const statuses: number[] = []
  const asking = Array.from({ length: MANY }, () =>
    ask('acts', '192.0.2.1', token).then((status) => statuses.push(status)),
  )
  while (statuses.length < MANY - 32) await settle()
  expect(tally(statuses)).toEqual({ 429: MANY - 200, 503: 200 - 32 })
  await expectOthersServed('192.0.2.1')
  await address.close()
  await Promise.all(asking)
  address = await openKeyAddress(() => {})
})

test('400 bad tokens in a second are too many, and take neither public reads nor good tokens from their neighbours', async () => {
  await open(() => {})
  const token = await forge('olympiad')
  const statuses = await Promise.all(Array.from({ length: 400 }, () => ask('acts', '192.0.2.1', token)))
  expect(tally(statuses)).toEqual({ 401: 200, 429: 200 })
  await expectOthersServed('192.0.2.1')
})

test('a request is charged once, whether it waits, is refused, or both, and not at all when it is good', async () => {
  let charged = 0
  const limitRefused = async () => void charged++
  await open((_, response) => response.end('{"keys":[]}'), { limitRefused })
  const token = await forge()
  expect(tally(await Promise.all(Array.from({ length: 20 }, () => ask('acts', '192.0.2.1', token))))).toEqual(
    {
      401: 20,
    },
  )
  expect(charged).toBe(20)
  await expectOthersServed('192.0.2.1')
  expect(charged).toBe(20)
})

test('fetches are counted, and a failure is in the log with its product and its reason', async () => {
  await open((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())
  expect(await ask('acts', '192.0.2.1', await forge())).toBe(503)
  const figures = await world.service.metrics.render()
  expect(figures).toContain('kelisim_product_key_fetches_total{product="slow",outcome="failed"} 1')
  expect(world.logged.filter((line) => line.includes('"slow"'))).toEqual([
    expect.stringContaining('answered with 302; expected 200, and no redirect'),
    expect.stringContaining('"problem":"keys-unavailable"'),
  ])
})
