import { randomUUID } from 'node:crypto'
import { generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { ProblemSchema } from '../contract/subject-contract.ts'
import { AUDIENCE, KEYS, TestService } from '../fixture.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const ask = async (token: string, path = 'report/adoption') => {
  const answer = await world.app.request(`/auth/api/v1/${path}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return [
    answer.status,
    answer.status === 200 ? null : ProblemSchema.parse(await answer.json()).type,
  ] as const
}
const seconds = () => Math.floor(world.now.getTime() / 1000)

test('a service is let in by a token of its own key, for a working day at most', async () => {
  expect(await ask(await world.mintServiceToken())).toEqual([200, null])
  expect(await ask(await world.mintServiceToken({ exp: seconds() + 12 * 3600 }))).toEqual([200, null])
  expect(await ask(await world.mintServiceToken({ exp: seconds() + 12 * 3600 + 1 }))).toEqual([
    401,
    'urn:kelisim:problem:token-invalid',
  ])
})

describe('scopes', () => {
  test.each([
    ['report', true],
    ['erase report', true],
    ['erase', false],
    ['', false],
    ['reports', false],
    [undefined, false],
    [['report'], false],
  ])('a token that claims %j may read reports: %s', async (scope, allowed) => {
    const [status, type] = await ask(await world.mintServiceToken({ scope }))
    expect([status, type]).toEqual(allowed ? [200, null] : [403, 'urn:kelisim:problem:scope-missing'])
  })

  test('a token is never good for more than its key', async () => {
    const claims = { sub: 'board', scope: 'report erase' }
    expect((await world.callAsOffice('report/adoption', undefined, claims)).status).toBe(200)
    expect((await world.callAsOffice('subjects/erase', { subject: 'person-1' }, claims)).status).toBe(403)
  })
})

describe('kinds of token are never confused', () => {
  test('a person’s token opens no report', async () => {
    expect(await ask(await world.mintToken())).toEqual([401, 'urn:kelisim:problem:token-invalid'])
    expect(await ask(await world.mintToken({ sub: 'office', scope: 'report' }))).toEqual([
      401,
      'urn:kelisim:problem:token-invalid',
    ])
  })

  test('a service’s token answers for nobody by itself', async () => {
    expect(await ask(await world.mintServiceToken(), 'acts')).toEqual([
      401,
      'urn:kelisim:problem:token-invalid',
    ])
    expect(await ask(await world.mintServiceToken({}, { typ: 'kelisim-subject+jwt' }), 'acts')).toEqual([
      401,
      'urn:kelisim:problem:token-invalid',
    ])
  })
})

const FLAWS: Record<string, () => Promise<string>> = {
  'of a service that is not registered': () => world.mintServiceToken({ sub: 'nobody' }),
  'of another product': () => world.mintServiceToken({ iss: 'school' }),
  'for another service address': () => world.mintServiceToken({ aud: 'https://elsewhere.example' }),
  'that has ended': () => world.mintServiceToken({ iat: seconds() - 4000, exp: seconds() - 400 }),
  'from the future': () => world.mintServiceToken({ iat: seconds() + 400, exp: seconds() + 800 }),
  'without an end': () => world.mintServiceToken({ exp: undefined }),
  'without an id': () => world.mintServiceToken({ jti: undefined }),
  'without a name': () => world.mintServiceToken({ sub: undefined }),
  'whose name is no text': () => world.mintServiceToken({ sub: ['office'] as unknown as string }),
  'of the wrong type': () => world.mintServiceToken({}, { typ: 'JWT' }),
  'that ends before it begins': () => world.mintServiceToken({ exp: seconds() - 10 }),
  'signed by the product’s own key': () =>
    new SignJWT({ scope: 'report', iss: 'olympiad', aud: AUDIENCE, sub: 'office', iat: seconds(), jti: '1' })
      .setExpirationTime(seconds() + 300)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-service+jwt' })
      .sign(KEYS.olympiad.key),
  'signed by a key that it brings along': async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true })
    const jwk = (await import('jose')).exportJWK(publicKey)
    return new SignJWT({ scope: 'report', iss: 'olympiad', aud: AUDIENCE, sub: 'office', iat: seconds() })
      .setJti(randomUUID())
      .setExpirationTime(seconds() + 300)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-service+jwt', jwk: await jwk })
      .sign(privateKey)
  },
}

test.each(Object.entries(FLAWS))('a token %s is refused', async (_, make) => {
  expect(await ask(await make())).toEqual([
    401,
    expect.stringMatching(/^urn:kelisim:problem:token-(invalid|expired)$/),
  ])
})

test('mutated tokens are refused', async () => {
  const good = await world.mintServiceToken()
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const count = chooseCount(500, 50_000)
  let random = 1
  const next = (below: number) => {
    random = (random * 48271) % 0x7fffffff
    return random % below
  }
  for (let round = 0; round < count; round++) {
    const at = next(good.length)
    // The last letter of a part may hold bits that mean nothing.
    if (['.', undefined].includes(good[at + 1]) || good[at] === '.') continue
    const letter = alphabet[(alphabet.indexOf(good[at] as string) + 1 + next(63)) % 64]
    const [status] = await ask(good.slice(0, at) + letter + good.slice(at + 1))
    if (status !== 401) throw new Error(`${status} for a change at ${at}`)
  }
}, 600_000)
