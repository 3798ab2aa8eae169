import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Product } from '../products/products.ts'
import { createSubjectTokens } from './subject-token.ts'

const audience = 'https://5qbe.kz/auth'
const now = new Date('2026-11-22T09:00:00.000Z')
const { privateKey, publicKey } = await generateKeyPair('RS256')
const jwk = { ...(await exportJWK(publicKey)), kid: 'key-1' }

let server: Server
let fresh: () => ReturnType<typeof createSubjectTokens>
let tokens: ReturnType<typeof fresh>
let product: Product
let answer: { status: number; body: string }

beforeEach(async () => {
  answer = { status: 200, body: JSON.stringify({ keys: [jwk] }) }
  server = createServer((_, response) => response.writeHead(answer.status).end(answer.body))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Products are registered with https; the fetching itself does not care.
  const jwks = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`
  product = {
    id: 'school',
    issuer: 'school',
    origins: [],
    policies: ['privacy'],
    jwks,
    returnUrls: [],
    links: {},
    services: [],
    claimPeriodDays: 0,
    requestsPerSecond: 1000,
  }
  fresh = () => createSubjectTokens({ audience, products: [product] })
  tokens = fresh()
})
afterEach(() => {
  server.close()
})

async function bearer(kid?: string, key = privateKey): Promise<string> {
  const iat = now.getTime() / 1000
  const claims = { iss: 'school', aud: audience, sub: 'pupil', iat, exp: iat + 60, jti: randomUUID() }
  const header = { alg: 'RS256', typ: 'kelisim-subject+jwt', ...(kid !== undefined && { kid }) }
  return `Bearer ${await new SignJWT(claims).setProtectedHeader(header).sign(key)}`
}

test('a token is checked with the key that the product publishes', async () => {
  expect(await tokens(await bearer('key-1'), now)).toMatchObject({
    product: { id: 'school' },
    subject: 'pupil',
    issuedAt: now,
  })
})

test('a token with a key that is not published is refused', async () => {
  await expect(tokens(await bearer('key-2'), now)).rejects.toMatchObject({
    id: 'token-invalid',
    message: expect.stringContaining('"key-2"'),
  })
})

test('of several keys each is tried where the token names none', async () => {
  const { publicKey: other, privateKey: stranger } = await generateKeyPair('RS256')
  answer.body = JSON.stringify({ keys: [{ ...(await exportJWK(other)), kid: 'key-2' }, jwk] })
  expect(await tokens(await bearer(), now)).toMatchObject({ subject: 'pupil' })
  const third = await bearer(undefined, (await generateKeyPair('RS256')).privateKey)
  await expect(tokens(third, now)).rejects.toMatchObject({
    id: 'token-invalid',
    message: expect.stringContaining('signature'),
  })
  expect(await tokens(await bearer(undefined, stranger), now)).toMatchObject({ subject: 'pupil' })
})

test('a key without a name, beside the next one with a name, is found whatever the token calls it', async () => {
  const next = await generateKeyPair('RS256')
  const { kid: _, ...unnamed } = jwk
  const keys = [unnamed, { ...(await exportJWK(next.publicKey)), kid: 'key-2', alg: 'RS256' }]
  const check = createSubjectTokens({ audience, products: [{ ...product, jwks: undefined, keys }] as never })
  for (const made of [bearer(), bearer('key-1'), bearer('key-2', next.privateKey)])
    expect(await check(await made, now)).toMatchObject({ subject: 'pupil' })
  await expect(check(await bearer('key-2'), now)).rejects.toMatchObject({ id: 'token-invalid' })
})

test.each([
  ['an error', 500, ''],
  ['something else', 200, '<html>'],
  ['no keys', 200, '{}'],
])('an address that answers with %s is not held against the token', async (_, status, body) => {
  answer = { status, body }
  await expect(tokens(await bearer('key-1'), now)).rejects.toMatchObject({
    id: 'keys-unavailable',
    headers: { 'retry-after': '30' },
  })
})

test('an address that does not answer is not held against the token either', async () => {
  server.close()
  await once(server, 'close')
  await expect(tokens(await bearer('key-1'), now)).rejects.toMatchObject({ id: 'keys-unavailable' })
})
