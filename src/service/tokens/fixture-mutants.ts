import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import type { Random } from '../../../scripts/harness/random.ts'

/** A key that tokens are made with; `plain` has no name where it is registered. */
export interface Signer {
  name: string
  alg: string
  hash: string | null
  privateKey: KeyObject
  publicKey: KeyObject
}

const make = (name: string, alg: string): Signer => {
  const { privateKey, publicKey } =
    alg === 'EdDSA'
      ? generateKeyPairSync('ed25519')
      : alg === 'ES256'
        ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
        : generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { name, alg, hash: alg === 'EdDSA' ? null : 'sha256', privateKey, publicKey }
}

const KINDS = ['EdDSA', 'ES256', 'RS256']
export const SIGNERS = KINDS.flatMap((alg) => ['named', 'plain'].map((name) => make(`${name}-${alg}`, alg)))
const STRANGERS = KINDS.map((alg) => make('stranger', alg))

/** The members of headers and claims, each with what else may stand there. */
const HEADERS: Record<string, readonly unknown[]> = {
  alg: ['EdDSA', 'Ed25519', 'ES256', 'RS256', 'none', 'HS256', 'PS256', 'ES384', 7, null, '', 'toString'],
  typ: ['JWT', 'KELISIM-subject+jwt', 'application/kelisim-subject+jwt', 'text/kelisim-subject+jwt', 5, ''],
  kid: ['named-EdDSA', 'named-ES256', 'named-RS256', 'nobody', '', 5, null, '__proto__', ['named-EdDSA']],
  crit: [['b64'], ['odd'], [], ['b64', 'b64'], 'b64', null],
  b64: [true, false, 'no'],
  jwk: [{ kty: 'oct', k: 'AAAA' }],
}
const listClaims = (time: number): Record<string, readonly unknown[]> => ({
  iss: ['school', ['olympiad'], 7, null, ''],
  aud: [
    'http://a',
    ['http://localhost', 'http://a'],
    ['http://localhost'],
    [['http://localhost']],
    [],
    7,
    {},
  ],
  sub: ['', 7, null, ['person'], 'ө'.repeat(127), 'ө'.repeat(128), 'a\u0000', 'person '],
  iat: [time + 60, time + 61, time - 660, time - 661, time - 600.5, String(time), null, 1e300, -1, 0.5],
  exp: [time - 60, time - 59, time, time + 600, time + 601, time + 0.5, 'never', null, 1e300, -1],
  nbf: [time + 60, time + 61, time, String(time), null, {}],
  jti: ['', 7, null, 'x'.repeat(256), {}],
  act: [{ sub: 'parent', role: 'guardian' }, 'parent'],
})

const encode = (value: string | Buffer) => Buffer.from(value).toString('base64url')
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Makes one token after another, of which a third is good and every other one is wrong in its own way. */
export function makeToken(random: Random, time: number): string {
  const signer = random.pick(random.chance(0.1) ? STRANGERS : SIGNERS)
  const kid = random.chance(0.5) ? { kid: signer.name } : {}
  const critical = random.chance(0.02) ? { crit: ['b64'], b64: true } : {}
  const usualHeader = { alg: signer.alg, typ: 'kelisim-subject+jwt', ...kid, ...critical }
  const header = edit(usualHeader, HEADERS, random)
  const usual = {
    iss: 'olympiad',
    aud: 'http://localhost',
    sub: 'person',
    iat: time,
    exp: time + 300,
    jti: 'a',
  }
  const claims = edit(usual, listClaims(time), random)
  // A letter too many, which is signed with the others.
  const end = random.chance(0.02) ? 'A' : ''
  const payload = `${encode(spoilText(JSON.stringify(claims), random))}${end}`
  const data = `${encode(JSON.stringify(header))}.${payload}`
  return spoilToken(`${data}.${encode(signData(data, signer, header, random))}`, random)
}

function edit(usual: object, others: Record<string, readonly unknown[]>, random: Random) {
  const members: Record<string, unknown> = { ...usual }
  while (random.chance(0.3)) {
    const name = random.pick(Object.keys(others))
    if (random.chance(0.2)) delete members[name]
    else members[name] = random.pick(others[name] ?? [])
  }
  return members
}

/** What is no object in JSON any more, or only just. */
function spoilText(text: string, random: Random): string | Buffer {
  if (!random.chance(0.04)) return text
  return random.pick([
    `[${text}]`,
    `\ufeff${text}`,
    `${text} `,
    text.slice(0, -1),
    text.replace('{', '{"sub":"other","__proto__":{"nbf":9e9},'),
    Buffer.concat([Buffer.from(text.slice(0, -2)), Buffer.of(0xff), Buffer.from('"}')]),
    'null',
  ])
}

function signData(data: string, signer: Signer, { alg }: Record<string, unknown>, random: Random): Buffer {
  const { hash, privateKey, publicKey } = signer
  // What is published, taken for a secret.
  if (alg === 'HS256')
    return createHmac('sha256', publicKey.export({ format: 'pem', type: 'spki' }))
      .update(data)
      .digest()
  const dsaEncoding = random.chance(0.03) ? 'der' : 'ieee-p1363'
  return sign(hash, Buffer.from(data), { key: privateKey, dsaEncoding })
}

/** Changes letters of what has been signed already. */
function spoilToken(token: string, random: Random): string {
  if (!random.chance(0.25)) return token
  const at = random.int(0, token.length - 1)
  const [before, after] = [token.slice(0, at), token.slice(at + 1)]
  const [header, claims, signature] = token.split('.')
  return random.pick([
    `${before}${random.pick([...LETTERS])}${after}`,
    `${before}${random.pick([...LETTERS])}${after}`,
    `${before}${random.pick([...LETTERS])}${token[at]}${after}`,
    `${before}${after}`,
    `${before}${random.pick([...'=+/.~'])}${after}`,
    `${token}=`,
    `${token}==`,
    `${token}.`,
    `${header}.${claims}.`,
    `${header}..${signature}`,
    `.${claims}.${signature}`,
    `${claims}.${header}.${signature}`,
    `${header}.${claims}.${'A'.repeat(86)}`,
    // The last letter may hold bits that mean nothing.
    `${token.slice(0, -1)}${random.pick([...LETTERS])}`,
  ])
}
