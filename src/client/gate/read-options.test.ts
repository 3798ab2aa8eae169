import { exportJWK, generateKeyPair } from 'jose'
import { expect, test } from 'vitest'
import type { KelisimError } from '../../domain/error.ts'
import type { AcceptanceOptions } from './options.ts'
import { readOptions } from './read-options.ts'

const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
const key = await exportJWK(privateKey)
const good: AcceptanceOptions = {
  service: 'https://5qbe.kz/auth/',
  product: 'courses',
  issuer: 'https://courses.example',
  key,
  signedOut: 'open',
  whenUnavailable: 'closed',
}

function problems(change: Record<string, unknown>): string[] {
  try {
    readOptions({ ...good, ...change } as AcceptanceOptions)
    return []
  } catch (error) {
    expect(error).toMatchObject({ code: 'setting-invalid' })
    return (error as KelisimError).message.split('\n')
  }
}

test('the audience and the address for this server are the base, unless they are said', () => {
  expect(readOptions(good)).toMatchObject({
    service: 'https://5qbe.kz/auth',
    audience: 'https://5qbe.kz/auth',
    reached: 'https://5qbe.kz/auth',
  })
  const apart = { audience: 'kelisim', internalService: 'http://kelisim:4321/auth/' }
  expect(readOptions({ ...good, ...apart })).toMatchObject({
    audience: 'kelisim',
    reached: 'http://kelisim:4321/auth',
  })
})

test('everything that is wrong is named at once, with what was expected', () => {
  expect(
    problems({ service: '5qbe.kz', product: 'Courses', signedOut: undefined, whenUnavailble: 'open' }),
  ).toEqual([
    'service is "5qbe.kz"; expected an address without a query, such as https://5qbe.kz/auth.',
    'product is "Courses"; expected the product\'s id in products.yaml.',
    'signedOut is missing; expected "open" or "closed": the choice is yours, and there is no default.',
    'There is no option "whenUnavailble".',
  ])
})

const { d: _, ...half } = key
test.each([
  ['whenUnavailable', undefined],
  ['whenUnavailable', 'maybe'],
  ['service', 'ftp://5qbe.kz/auth'],
  ['service', 'https://5qbe.kz/auth?x=1'],
  ['issuer', ''],
  ['key', undefined],
  ['key', half],
  ['key', publicKey],
  ['key', '-----BEGIN PRIVATE KEY-----'],
  ['key', { kty: 'oct', k: 'secret', d: 'x' }],
  ['key', { kty: 'RSA', n: 'short', e: 'AQAB', d: 'x' }],
  ['alg', 'HS256'],
  ['policies', []],
  ['policies', 'privacy'],
  ['exempt', '/logout'],
  ['exempt', ['logout']],
  ['returnTo', 'lesson'],
  ['returnTo', 'javascript:alert(1)'],
  ['log', 'console'],
  ['timeout', 0],
  ['capacity', 1.5],
])('%s: %j is refused', (name, value) => {
  const [problem, ...others] = problems({ [name]: value })
  expect(problem).toMatch(new RegExp(`^${name} is .+; expected `))
  expect(others).toEqual([])
})

test('no message ever quotes a key', () => {
  for (const wrong of [key.d, { ...key, crv: 'X25519' }]) {
    expect(problems({ key: wrong }).join()).not.toContain(key.d)
  }
})

test.each(['EdDSA', 'ES256', 'RS256'])('a key for %s is taken, as JWK and of Web Crypto', async (alg) => {
  const pair = await generateKeyPair(alg, { extractable: true })
  expect(problems({ key: pair.privateKey })).toEqual([])
  expect(problems({ key: await exportJWK(pair.privateKey) })).toEqual([])
})
