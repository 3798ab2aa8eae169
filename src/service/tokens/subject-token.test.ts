import {
  type CryptoKey,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTHeaderParameters,
  SignJWT,
} from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProblemSchema } from '../contract/subject-contract.ts'
import { AUDIENCE, KEYS, TestService } from '../fixture.ts'

let world: TestService
beforeAll(async () => {
  world = await TestService.open()
})
afterAll(() => world.close())

const now = () => Math.floor(world.now.getTime() / 1000)
const claims = () => ({
  iss: 'olympiad',
  aud: AUDIENCE,
  sub: 'person-1',
  iat: now(),
  exp: now() + 300,
  jti: 'token-1',
})

interface Changes {
  claims?: object
  header?: Partial<JWTHeaderParameters>
  key?: CryptoKey | Uint8Array
  /** Critical headers that the signer understands. */
  crit?: Record<string, boolean>
}

const signed = ({ claims: other, header, key = KEYS.olympiad.key, crit }: Changes = {}) =>
  new SignJWT({ ...claims(), ...other })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-subject+jwt', ...header })
    .sign(key, { crit })

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const spki = async () => new TextEncoder().encode(await exportSPKI(await asPublic()))
const asPublic = async () => (await importJWK(KEYS.olympiad.jwk, 'EdDSA')) as CryptoKey
const stranger = await generateKeyPair('EdDSA')

/** Changes one character in one of the three parts. */
const spoiled = async (part: number) => {
  const parts = (await signed()).split('.')
  return parts
    .map((text, at) => (at === part ? `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}` : text))
    .join('.')
}

const ask = (token: string) =>
  world.app.request('/auth/api/v1/acts', { headers: { authorization: `Bearer ${token}` } })

const GOOD: Record<string, () => string | Promise<string>> = {
  'a token as a product makes it': () => signed(),
  'a token of a clock that is a minute fast': () => signed({ claims: { iat: now() + 59, exp: now() + 359 } }),
  'a token that expired within the tolerance': () =>
    signed({ claims: { iat: now() - 300, exp: now() - 59 } }),
  'a token that lives exactly ten minutes': () => signed({ claims: { exp: now() + 600 } }),
  'a token for several services': () => signed({ claims: { aud: ['https://other.example', AUDIENCE] } }),
  'a subject of 255 bytes': () => signed({ claims: { sub: 'ө'.repeat(127) } }),
  'a header that brings a key along, signed with the registered one': () =>
    signed({ header: { jku: 'https://attacker.example/keys', x5u: 'https://attacker.example' } }),
  'a token of a legal representative': () =>
    signed({ claims: { act: { sub: 'parent-4', role: 'guardian' } } }),
  'a token for looking': () => signed({ claims: { scope: 'read' } }),
  'a name of a key that is registered without one': () => signed({ header: { kid: 'key-1' } }),
  'the name that RFC 9864 gives EdDSA': () => signed({ header: { alg: 'Ed25519' } }),
  'a token signed with ES256': () => world.mintToken({}, 'school'),
}

test.each(Object.entries(GOOD))('%s is taken', async (_, make) => {
  expect((await ask(await make())).status).toBe(200)
})

const BAD: Record<string, () => string | Promise<string>> = {
  'an empty token': () => '',
  garbage: () => 'garbage',
  'three empty parts': () => '..',
  'three parts of garbage': () => 'a.b.c',
  'four parts': async () => `${await signed()}.more`,
  'a spoiled header': () => spoiled(0),
  'spoiled claims': () => spoiled(1),
  'a spoiled signature': () => spoiled(2),
  'no signature': async () => (await signed()).replace(/[^.]*$/, ''),
  'alg none': () => `${base64({ alg: 'none', typ: 'kelisim-subject+jwt' })}.${base64(claims())}.`,
  'alg None': () => `${base64({ alg: 'None', typ: 'kelisim-subject+jwt' })}.${base64(claims())}.`,
  'no alg': () => `${base64({ typ: 'kelisim-subject+jwt' })}.${base64(claims())}.AAAA`,
  'HS256 with the public key as secret': async () => signed({ header: { alg: 'HS256' }, key: await spki() }),
  'HS256 with the bytes of the public key as secret': () =>
    signed({ header: { alg: 'HS256' }, key: Buffer.from(KEYS.olympiad.jwk.x ?? '', 'base64url') }),
  'an algorithm that is not offered': async () =>
    signed({ header: { alg: 'ES384' }, key: (await generateKeyPair('ES384')).privateKey }),
  'PS256, which is not offered': async () =>
    signed({ header: { alg: 'PS256' }, key: (await generateKeyPair('PS256')).privateKey }),
  "a stranger's key": () => signed({ key: stranger.privateKey }),
  "a stranger's key that the token brings along": async () =>
    signed({ header: { jwk: { ...KEYS.olympiad.jwk } }, key: stranger.privateKey }),
  "another product's key": () => signed({ header: { alg: 'ES256' }, key: KEYS.school.key }),
  "another product's issuer": () => signed({ claims: { iss: 'school' } }),
  'an unknown issuer': () => signed({ claims: { iss: 'nobody' } }),
  'an issuer that differs by a slash': () => signed({ claims: { iss: 'olympiad/' } }),
  'an issuer that is a list': () => signed({ claims: { iss: ['olympiad'] } }),
  'an issuer that every object has': () => signed({ claims: { iss: 'constructor' } }),
  'another audience': () => signed({ claims: { aud: 'https://other.example' } }),
  'an audience that only begins like ours': () => signed({ claims: { aud: `${AUDIENCE}/` } }),
  'no type': () => signed({ header: { typ: undefined } }),
  'a plain JWT': () => signed({ header: { typ: 'JWT' } }),
  'a service token': () => signed({ header: { typ: 'kelisim-service+jwt' } }),
  'a critical header that is not understood': () =>
    signed({ header: { crit: ['odd'], odd: 1 }, crit: { odd: true } }),
  'claims that are a list': () =>
    `${base64({ alg: 'EdDSA', typ: 'kelisim-subject+jwt' })}.${base64([])}.AAAA`,
  'a life of more than ten minutes': () => signed({ claims: { exp: now() + 601 } }),
  'an end before the beginning': () => signed({ claims: { iat: now() + 30, exp: now() + 10 } }),
  'a token from the future': () => signed({ claims: { iat: now() + 61, exp: now() + 300 } }),
  'a token for later': () => signed({ claims: { nbf: now() + 120 } }),
  'times that are words': () => signed({ claims: { iat: String(now()) } }),
  'an end that is a word': () => signed({ claims: { exp: 'never' } }),
  'an empty subject': () => signed({ claims: { sub: '' } }),
  'a subject that is a number': () => signed({ claims: { sub: 1 } }),
  'a subject of 256 bytes': () => signed({ claims: { sub: 'ө'.repeat(128) } }),
  'a subject with a control character': () => signed({ claims: { sub: 'person\0-1' } }),
  'a subject with half a character': () => signed({ claims: { sub: 'person-\ud800' } }),
  'an empty token id': () => signed({ claims: { jti: '' } }),
  ...Object.fromEntries(
    ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'].map((claim) => [
      `a token without ${claim}`,
      () => signed({ claims: { [claim]: undefined } }),
    ]),
  ),
}

test.each(Object.entries(BAD))('%s is refused', async (_, make) => {
  const answer = await ask(await make())
  expect(answer.status).toBe(401)
  expect(ProblemSchema.parse(await answer.json()).type).toBe('urn:kelisim:problem:token-invalid')
})

const NAMED: Record<string, [changes: () => Changes, claim: string | undefined, detail: RegExp]> = {
  'an unknown issuer': [() => ({ claims: { iss: 'nobody' } }), 'iss', /no.* issuer "nobody"/i],
  'a signature of another key': [
    () => ({ key: stranger.privateKey }),
    undefined,
    /issuer "olympiad".*signature/,
  ],
  'another type': [() => ({ header: { typ: 'JWT' } }), 'typ', /"kelisim-subject\+jwt"/],
  'another audience': [
    () => ({ claims: { aud: 'https://other.example' } }),
    'aud',
    /"aud".*"https:\/\/other\.example"; expected "http:\/\/localhost:4321\/auth"/,
  ],
  'a clock that is fast': [
    () => ({ claims: { iat: now() + 70, exp: now() + 300 } }),
    'iat',
    /"iat".*70 s ahead of this service's clock/,
  ],
  'a life that is too long': [
    () => ({ claims: { exp: now() + 601 } }),
    'exp',
    /601 s after "iat"; expected 1 to 600/,
  ],
  'a missing id': [() => ({ claims: { jti: undefined } }), 'jti', /"jti".*missing/],
  'a subject of 256 bytes': [() => ({ claims: { sub: 'ө'.repeat(128) } }), 'sub', /"sub".*255 bytes/],
  'an actor of an unknown role': [
    () => ({ claims: { act: { sub: 'parent-4', role: 'friend' } } }),
    'act',
    /"act\.role"/,
  ],
}

test.each(Object.entries(NAMED))('%s is named, with what was expected', async (_, [make, claim, words]) => {
  const problem = ProblemSchema.parse(await (await ask(await signed(make()))).json())
  expect(problem.detail).toMatch(words)
  expect(problem.claim).toBe(claim)
})

test('what the signature does not cover is not told, however long it is', async () => {
  const [header, , signature] = (await signed()).split('.')
  const forged = `${header}.${base64({ ...claims(), aud: 'https://other.example' })}.${signature}`
  expect(ProblemSchema.parse(await (await ask(forged)).json()).detail).not.toContain('aud')
  const long = await ask(await signed({ claims: { iss: 'x'.repeat(3000) } }))
  expect(ProblemSchema.parse(await long.json()).detail?.length).toBeLessThan(300)
})

const HOLDERS: Record<string, [claims: object, named: string]> = {
  'an actor that is a word': [{ act: 'parent-4' }, 'act'],
  'an actor without an id': [{ act: { role: 'guardian' } }, 'act.sub'],
  'an actor who is the person': [{ sub: 'person-1', act: { sub: 'person-1', role: 'guardian' } }, 'act.sub'],
  'an actor of an empty id': [{ act: { sub: '', role: 'guardian' } }, 'act.sub'],
  'an actor without a role': [{ act: { sub: 'parent-4' } }, 'act.role'],
  'an actor of a role that there is none of': [{ act: { sub: 'parent-4', role: 'friend' } }, 'act.role'],
  'an actor for whom another one acts': [{ act: { sub: 'a', role: 'guardian', act: { sub: 'b' } } }, 'act'],
  'a scope that is not offered': [{ scope: 'write' }, 'scope'],
  'two scopes': [{ scope: 'read write' }, 'scope'],
}

test.each(Object.entries(HOLDERS))('%s is refused by name', async (_, [holder, named]) => {
  const answer = await ask(await signed({ claims: holder }))
  const { type, detail } = ProblemSchema.parse(await answer.json())
  expect([answer.status, type]).toEqual([401, 'urn:kelisim:problem:token-invalid'])
  expect(detail).toContain(`The claim "${named}" of the token`)
})

const LATE: Record<string, object> = {
  'a token that expired before the tolerance': { iat: -300, exp: -60 },
  'a token that was issued long ago': { iat: -661, exp: -61 },
}

test.each(Object.entries(LATE))(
  '%s is refused as expired, so that the page asks for another',
  async (_, late) => {
    const times = Object.fromEntries(Object.entries(late).map(([claim, seconds]) => [claim, now() + seconds]))
    const answer = await ask(await signed({ claims: times }))
    expect(answer.status).toBe(401)
    expect(ProblemSchema.parse(await answer.json()).type).toBe('urn:kelisim:problem:token-expired')
  },
)

test('no character of a signed token can be changed unnoticed', async () => {
  const token = await signed()
  // The last character of a part may hold bits that decoding drops; those say nothing.
  for (let at = 0; at < token.length - 1; at += 7) {
    const other = token[at] === 'A' ? 'B' : 'A'
    const answer = await ask(token.slice(0, at) + other + token.slice(at + 1))
    expect(answer.status, `character ${at}`).toBe(401)
  }
})
