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
let answer: { status: number; body: string }

beforeEach(async () => {
  answer = { status: 200, body: JSON.stringify({ keys: [jwk] }) }
  server = createServer((_, response) => response.writeHead(answer.status).end(answer.body))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Products are registered with https; the fetching itself does not care.
  const jwks = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`
  const product: Product = {
    id: 'school',
    issuer: 'school',
    origins: [],
    policies: ['privacy'],
    jwks,
    returnUrls: [],
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

async function bearer(kid?: string): Promise<string> {
  const iat = now.getTime() / 1000
  const claims = { iss: 'school', aud: audience, sub: 'pupil', iat, exp: iat + 60, jti: randomUUID() }
  const header = { alg: 'RS256', typ: 'kelisim-subject+jwt', ...(kid !== undefined && { kid }) }
  return `Bearer ${await new SignJWT(claims).setProtectedHeader(header).sign(privateKey)}`
}

test('a token is checked with the key that the product publishes', async () => {
  expect(await tokens(await bearer('key-1'), now)).toMatchObject({
    product: { id: 'school' },
    subject: 'pupil',
    issuedAt: now,
  })
})

test('a token with a key that is not published is refused', async () => {
  await expect(tokens(await bearer('key-2'), now)).rejects.toMatchObject({ id: 'token-invalid' })
})

test('a token that does not say which of several published keys it is signed with is refused', async () => {
  expect(await tokens(await bearer(), now)).toMatchObject({ subject: 'pupil' })
  answer.body = JSON.stringify({ keys: [jwk, { ...jwk, kid: 'key-2' }] })
  await expect(fresh()(await bearer(), now)).rejects.toMatchObject({ id: 'token-invalid' })
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
