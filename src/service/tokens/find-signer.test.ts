import { randomUUID } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type KeyAddress, openKeyAddress } from '../products/keys/fixture.ts'
import { keepProductKeys } from '../products/keys/kept-keys.ts'
import { ProductSchema } from '../products/products.ts'
import { createSubjectTokens, type SubjectTokens } from './subject-token.ts'

const audience = 'https://5qbe.kz/auth'
const now = new Date('2026-11-22T09:00:00.000Z')
const charge = async () => {}
const make = async (alg = 'RS256') => {
  const { privateKey, publicKey } = await generateKeyPair(alg)
  return { key: privateKey, jwk: await exportJWK(publicKey), alg }
}
type Signer = Awaited<ReturnType<typeof make>>
const [ours, next, stranger, ed] = [await make(), await make(), await make(), await make('EdDSA')]

async function bearer(kid?: unknown, { key, alg }: Signer = ours, named = alg): Promise<string> {
  const iat = now.getTime() / 1000
  const claims = { iss: 'school', aud: audience, sub: 'pupil', iat, exp: iat + 60, jti: randomUUID() }
  const header = { alg: named, typ: 'kelisim-subject+jwt', ...(kid !== undefined && { kid: kid as string }) }
  return `Bearer ${await new SignJWT(claims).setProtectedHeader(header).sign(key)}`
}

let address: KeyAddress
let answer: { status: number; body: string }
let time: number
beforeEach(async () => {
  address = await openKeyAddress((_, response) => response.writeHead(answer.status).end(answer.body))
  time = 0
})
afterEach(() => address.close())

const SCHOOL = { id: 'school', issuer: 'school', origins: [], policies: ['privacy'] }
/** Products are registered with https; the fetching itself does not care. */
const create = (registered: object): SubjectTokens => {
  const product = { ...ProductSchema.parse({ ...SCHOOL, keys: [ours.jwk] }), keys: undefined, ...registered }
  return createSubjectTokens({ audience, products: [product] }, keepProductKeys({ now: () => time }))
}
const publish = (...keys: JWK[]) => {
  answer = { status: 200, body: JSON.stringify({ keys }) }
}
const atAddress = (...keys: JWK[]) => {
  publish(...keys)
  return create({ jwks: address.url })
}
const ask = async (tokens: SubjectTokens, token: Promise<string>) => {
  const { caller } = await tokens(await token, now, charge)
  return caller.subject
}
const refusal = (tokens: SubjectTokens, token: Promise<string>) =>
  ask(tokens, token).then(
    () => ['none'],
    ({ id, message }) => [id, message],
  )
const NONE_MADE = 'No key that is registered for the issuer "school" made this signature.'

describe.each([
  ['in products.yaml', (...keys: JWK[]) => create({ keys })],
  ['at an address', atAddress],
])('keys %s', (_, register) => {
  test('are found by their names', async () => {
    const tokens = register({ ...ours.jwk, kid: 'a' }, { ...next.jwk, kid: 'b', alg: 'RS256' })
    expect(await ask(tokens, bearer('a'))).toBe('pupil')
    expect(await ask(tokens, bearer('b', next))).toBe('pupil')
    expect(await refusal(tokens, bearer('b'))).toEqual(['token-invalid', NONE_MADE])
  })

  test('are tried one after the other where the token names none', async () => {
    const tokens = register({ ...next.jwk, kid: 'b' }, { ...ours.jwk, kid: 'a' })
    expect(await ask(tokens, bearer())).toBe('pupil')
    expect(await refusal(tokens, bearer(undefined, stranger))).toEqual(['token-invalid', NONE_MADE])
  })

  test('that have no name are found whatever the token calls them, beside others with names', async () => {
    const tokens = register(ours.jwk, { ...next.jwk, kid: 'b' })
    for (const token of [bearer(), bearer('a'), bearer(7), bearer('b', next)])
      expect(await ask(tokens, token)).toBe('pupil')
    expect(await refusal(tokens, bearer('b'))).toEqual(['token-invalid', NONE_MADE])
    const told = `${NONE_MADE} None of them has the name "c" ("kid").`
    expect(await refusal(tokens, bearer('c', stranger))).toEqual(['token-invalid', told])
  })

  test('a name that there is not, among keys that all have one, is told', async () => {
    const tokens = register({ ...ours.jwk, kid: 'a' })
    const told = 'The issuer "school" has registered no key of the name "c" ("kid") for "RS256".'
    expect(await refusal(tokens, bearer('c'))).toEqual(['token-invalid', told])
  })

  test.each(['EdDSA', 'Ed25519'])(
    'their kind decides that %s is taken, whatever they call it',
    async (alg) => {
      const tokens = register({ ...ed.jwk, alg: alg === 'EdDSA' ? 'Ed25519' : 'EdDSA' }, ours.jwk)
      expect(await ask(tokens, bearer(undefined, ed, alg))).toBe('pupil')
    },
  )

  test('of another kind are not tried', async () => {
    const told = 'The issuer "school" has registered no key for "EdDSA".'
    expect(await refusal(register(ours.jwk), bearer(undefined, ed))).toEqual(['token-invalid', told])
  })

  test('of a name count by their kind as well', async () => {
    const tokens = register({ ...ours.jwk, kid: 'a' }, { ...ed.jwk, kid: 'a' })
    expect(await ask(tokens, bearer('a'))).toBe('pupil')
    expect(await ask(tokens, bearer('a', ed))).toBe('pupil')
  })

  test('are tried eight at most', async () => {
    const others = Array.from({ length: 8 }, (_, at) => ({ ...next.jwk, kid: `other-${at}` }))
    expect(await refusal(register(...others, ours.jwk), bearer())).toEqual(['token-invalid', NONE_MADE])
    expect(await ask(register(...others.slice(1), ours.jwk), bearer())).toBe('pupil')
  })
})

test('a new key at the address is known as soon as a token names it', async () => {
  const tokens = atAddress({ ...ours.jwk, kid: 'a' })
  await ask(tokens, bearer('a'))
  publish({ ...next.jwk, kid: 'b' }, { ...ours.jwk, kid: 'a' })
  expect((await refusal(tokens, bearer('b', next)))[0]).toBe('token-invalid')
  time = 30_000
  expect(await ask(tokens, bearer('b', next))).toBe('pupil')
  expect(address.asked()).toBe(2)
})

test('also where neither tokens nor keys have names', async () => {
  const tokens = atAddress(ours.jwk)
  await ask(tokens, bearer())
  publish(next.jwk)
  time = 30_000
  expect(await ask(tokens, bearer(undefined, next))).toBe('pupil')
  expect(await refusal(tokens, bearer())).toEqual(['token-invalid', NONE_MADE])
  expect(address.asked()).toBe(2)
})

test('a forged token of a name that is known asks the address nothing', async () => {
  const tokens = atAddress({ ...ours.jwk, kid: 'a' })
  await ask(tokens, bearer('a'))
  time = 60_000
  expect((await refusal(tokens, bearer('a', stranger)))[0]).toBe('token-invalid')
  expect(address.asked()).toBe(1)
})

test.each([
  ['an error', 500, ''],
  ['something else', 200, '<html>'],
  ['no keys', 200, '{}'],
])('an address that answers with %s is not held against the token', async (_, status, body) => {
  answer = { status, body }
  const tokens = create({ jwks: address.url })
  await expect(ask(tokens, bearer('a'))).rejects.toMatchObject({
    id: 'keys-unavailable',
    headers: { 'retry-after': '1' },
  })
})

test('keys that are known outlast the address by a day; what they did not sign is not judged meanwhile', async () => {
  const tokens = atAddress({ ...ours.jwk, kid: 'a' })
  await ask(tokens, bearer('a'))
  await address.close()
  time = 11 * 60_000
  expect(await ask(tokens, bearer('a'))).toBe('pupil')
  time = 23 * 3600_000
  expect(await ask(tokens, bearer('a'))).toBe('pupil')
  expect((await refusal(tokens, bearer('b', next)))[0]).toBe('keys-unavailable')
  time = 24 * 3600_000
  expect((await refusal(tokens, bearer('a')))[0]).toBe('keys-unavailable')
  address = await openKeyAddress(() => {})
})

test('a key that is gone from the address is told to whoever remembers its tokens', async () => {
  const tokens = atAddress({ ...ours.jwk, kid: 'a' })
  const { isKeyKnown } = await tokens(await bearer('a'), now, charge)
  expect(isKeyKnown()).toBe(true)
  publish({ ...next.jwk, kid: 'b' })
  time = 30_000
  await ask(tokens, bearer('b', next))
  expect(isKeyKnown()).toBe(false)
})
