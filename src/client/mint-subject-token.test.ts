import { decodeJwt, exportJWK, generateKeyPair, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { mintSubjectToken } from './mint-subject-token.ts'

const now = new Date('2026-11-22T09:00:00Z')
const facts = { issuer: 'https://5qbe.kz', audience: 'https://5qbe.kz/auth', subject: 'u-17', now }

describe('mintSubjectToken', () => {
  test('signs what the service checks: who, for whom, by which product, for how long', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA')
    const token = await mintSubjectToken({ ...facts, key: privateKey, kid: 'k1' })
    const { payload, protectedHeader } = await jwtVerify(token, publicKey, {
      algorithms: ['EdDSA'],
      typ: 'kelisim-subject+jwt',
      issuer: facts.issuer,
      audience: facts.audience,
      subject: facts.subject,
      requiredClaims: ['jti'],
      maxTokenAge: 600,
      currentDate: now,
    })
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'kelisim-subject+jwt', kid: 'k1' })
    const moment = now.getTime() / 1000
    expect(payload).toMatchObject({ iat: moment - 60, exp: moment + 300 })
  })

  test.each(['EdDSA', 'ES256', 'RS256'] as const)(
    'takes a private JWK, %s, and its own name and algorithm',
    async (alg) => {
      const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true })
      const key = { ...(await exportJWK(privateKey)), alg, kid: 'of-the-key' }
      const token = await mintSubjectToken({ ...facts, key })
      const { protectedHeader } = await jwtVerify(token, publicKey, { currentDate: now })
      expect(protectedHeader).toMatchObject({ alg, kid: 'of-the-key' })
    },
  )

  test('names who holds it in the person’s place, and that it is for looking', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA')
    const actor = { sub: 'staff-7', role: 'support' } as const
    const token = await mintSubjectToken({ ...facts, key: privateKey, actor, scope: 'read' })
    const { payload } = await jwtVerify(token, publicKey, { currentDate: now })
    expect(payload).toMatchObject({ sub: 'u-17', act: actor, scope: 'read' })
    const own = await mintSubjectToken({ ...facts, key: privateKey })
    expect((await jwtVerify(own, publicKey, { currentDate: now })).payload).not.toHaveProperty('act')
  })

  test('says by which product of an issuer, and what the person is', async () => {
    const { privateKey: key } = await generateKeyPair('EdDSA')
    const claims = { role: ['partner'], age: 18 }
    expect(decodeJwt(await mintSubjectToken({ ...facts, key, azp: 'web', claims }))).toMatchObject({
      azp: 'web',
      ...claims,
    })
    for (const own of ['sub', 'act', 'scope', 'azp', 'exp'])
      await expect(mintSubjectToken({ ...facts, key, claims: { [own]: 'x' } })).rejects.toThrow(`"${own}"`)
  })

  test('lets nobody stand in for themselves', async () => {
    const { privateKey } = await generateKeyPair('EdDSA')
    const actor = { sub: 'u-17', role: 'guardian' } as const
    await expect(mintSubjectToken({ ...facts, key: privateKey, actor })).rejects.toThrow(RangeError)
  })

  test('gives every token an id of its own', async () => {
    const { privateKey } = await generateKeyPair('EdDSA')
    const [one, two] = await Promise.all([1, 2].map(() => mintSubjectToken({ ...facts, key: privateKey })))
    expect(one).not.toBe(two)
  })

  test('stays within what the service takes, the minute for fast clocks included', async () => {
    const { privateKey } = await generateKeyPair('EdDSA')
    const { iat = 0, exp } = decodeJwt(await mintSubjectToken({ ...facts, key: privateKey, lifetime: 600 }))
    expect(exp).toBe(iat + 600)
  })

  test('refuses a lifetime that the service would refuse', async () => {
    const { privateKey } = await generateKeyPair('EdDSA')
    await expect(mintSubjectToken({ ...facts, key: privateKey, lifetime: 601 })).rejects.toThrow(
      '601 seconds',
    )
  })
})
