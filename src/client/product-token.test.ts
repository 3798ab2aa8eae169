import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import type { Opening } from '../domain/log/opening.ts'
import { checkToken } from './product-token.ts'

const AT = '2026-11-22T09:00:00.000Z'
const iat = Date.parse(AT) / 1000 - 30
const ISSUER = 'https://5qbe.kz/auth'
const CLAIMS: JWTPayload = { iss: 'olympiad', aud: ISSUER, sub: 'person-1', iat, exp: iat + 300 }

const { privateKey, publicKey } = await generateKeyPair('EdDSA')
const key = await exportJWK(publicKey)
const other = await exportJWK((await generateKeyPair('EdDSA')).publicKey)

const signed = (claims: JWTPayload = {}, header: object = {}) =>
  new SignJWT({ ...CLAIMS, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-subject+jwt', ...header })
    .sign(privateKey)
const opening = (token: string | null, onBehalf: Opening['onBehalf'] = null): Opening => ({
  key: 'k',
  product: 'olympiad',
  subject: 'person-1',
  after: null,
  token,
  onBehalf,
})
const result = async (token: string | null, keys: JWK[] = [key], at = AT) =>
  (await checkToken(opening(token), { issuer: 'olympiad', keys }, { origin: '5qbe.kz/auth', at })).ok

describe('the product’s own word that it was this person', () => {
  test.each(['EdDSA', 'Ed25519', 'ES256', 'RS256'])(
    'is taken when it is signed by %s, among other keys',
    async (alg) => {
      const pair = await generateKeyPair(alg)
      const token = await new SignJWT(CLAIMS)
        .setProtectedHeader({ alg, typ: 'kelisim-subject+jwt' })
        .sign(pair.privateKey)
      const jwk = await exportJWK(pair.publicKey)
      expect(await result(token, [other, jwk])).toBe(true)
      expect(await result(token, [other, { ...jwk, alg }])).toBe(true)
    },
  )

  test.each<[string, JWTPayload]>([
    ['another person', { sub: 'person-2' }],
    ['another product', { iss: 'school' }],
    ['another service', { aud: 'https://other.example' }],
    ['a time after the act', { iat: iat + 92, exp: iat + 400 }],
    ['a time before the act', { iat: iat - 400, exp: iat - 31 }],
    ['no time at all', { iat: undefined, exp: undefined }],
  ])('is contradicted when it speaks of %s', async (_, claims) => {
    expect(await result(await signed(claims))).toBe(false)
  })

  const parent = { sub: 'parent-4', role: 'guardian' } as const
  test.each([
    ['the holder that the receipt names', { act: parent }, parent, true],
    ['a holder where the receipt names none', { act: parent }, undefined, false],
    ['no holder where the receipt names one', {}, parent, false],
    ['another holder', { act: { ...parent, sub: 'parent-5' } }, parent, false],
    ['a holder of another role', { act: { ...parent, role: 'support' } }, parent, false],
    ['looking alone', { scope: 'read' }, undefined, false],
  ])('when it speaks of %s', async (_, claims, delegate, ok) => {
    const own = { ...opening(await signed(claims)), realm: 'olympiad', ...(delegate && { delegate }) }
    const product = { issuer: 'olympiad', keys: [key] }
    expect((await checkToken(own, product, { origin: '5qbe.kz/auth', at: AT })).ok).toBe(ok)
  })

  test.each([
    ['of the product that recorded it', 'olympiad', {}, true],
    ['of another product of the group', 'school', {}, false],
    ['of another azp', 'olympiad', { azp: 'school' }, false],
    ['of a product that is in the group no more', 'gone', {}, null],
  ])('in a group is looked at by the keys %s', async (_, product, claims, ok) => {
    const own = { ...opening(await signed({ azp: 'olympiad', ...claims })), product }
    const keys = [key]
    const products = ['olympiad', 'school'].map((id) => ({ id, issuer: 'olympiad', azp: id, keys }))
    const group = { issuer: 'other', keys, products }
    expect((await checkToken(own, group, { origin: '5qbe.kz/auth', at: AT })).ok).toBe(ok)
  })

  test.each<[string, JWTPayload]>([
    ['it was for several services', { aud: ['https://other.example', ISSUER] }],
    ['the product’s clock was a minute ahead', { iat: iat + 90, exp: iat + 400 }],
    ['the product’s clock was a minute behind', { iat: iat - 400, exp: iat - 30 }],
  ])('holds although %s', async (_, claims) => {
    expect(await result(await signed(claims))).toBe(true)
  })

  test('shows nothing either way when none of the keys signed it, for products may drop old keys', async () => {
    expect(await result(await signed(), [other])).toBeNull()
    expect(await result(await signed(), [])).toBeNull()
    expect(await result(await signed(), [{ kty: 'OKP', crv: 'Ed25519', x: '?' }])).toBeNull()
    expect(await result('not.a.token')).toBeNull()
  })

  test('is not read out of a token of another kind', async () => {
    expect(await result(await signed({}, { typ: 'kelisim-service+jwt' }))).toBeNull()
  })

  test('is missing where staff or an earlier system recorded the act, and that is said', async () => {
    const product = { issuer: 'olympiad', keys: [key] }
    const place = { origin: '5qbe.kz/auth', at: AT }
    expect(await checkToken(opening(null, { actor: 'staff-7', note: 'n' }), product, place)).toEqual({
      check: 'token',
      ok: null,
      detail: 'recorded by "staff-7", without a token',
    })
    expect(await checkToken(opening(null), product, place)).toMatchObject({ detail: 'there is no token' })
  })
})
