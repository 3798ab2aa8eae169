import { readFileSync } from 'node:fs'
import type { JWK } from 'jose'
import { describe, expect, test } from 'vitest'
import { Random } from '../../../scripts/harness/random.ts'
import { chooseCount, TEST_SEED } from '../../../scripts/harness/test-run/sample.ts'
import { Problem } from '../http/problem.ts'
import { listKeys, type ProductKeys } from '../products/keys/product-keys.ts'
import { makeToken, SIGNERS } from './fixture-mutants.ts'
import { createJoseJudge, type Verdict } from './fixture-oracle.ts'
import { parseBearer } from './parse-token.ts'
import type { TokenExpectation } from './token-problem.ts'
import { verifyToken } from './verify-token.ts'

const now = new Date('2026-11-22T09:00:00.500Z')
const EXPECTED: TokenExpectation = {
  kind: { typ: 'kelisim-subject+jwt', longestLife: 600 },
  issuer: 'olympiad',
  audience: 'http://localhost',
  now,
}
const JWKS = SIGNERS.map(({ name, publicKey }): JWK => {
  const jwk = publicKey.export({ format: 'jwk' }) as JWK
  return name.startsWith('named') ? { ...jwk, kid: name } : jwk
})

async function judge(token: string, keys: ProductKeys, expected = EXPECTED): Promise<Verdict> {
  try {
    await verifyToken(parseBearer(`Bearer ${token}`), keys, expected, async () => {})
    return 'good'
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    if (error.claim === undefined) return 'refused'
    return `${error.id === 'token-expired' ? 'expired' : 'claim'}:${error.claim}`
  }
}

/** Where we refuse what jose takes, and why; nothing is taken that jose refuses. */
const STRICTER: Record<string, (token: string) => boolean> = {
  // RFC 7515 §2: base64url without padding. Where the platform lacks a decoder of its own, jose is not so strict.
  padding: (token) => token.includes('='),
  // RFC 7515 §4.1.11: an extension of which we need to know nothing, because it changes nothing.
  'crit that names b64': (token) => {
    const { crit } = parseBearer(`Bearer ${token}`).header
    return Array.isArray(crit) && crit.length > 0 && crit.every((name) => name === 'b64')
  },
}

test('every token is judged as jose judges it, except where we say otherwise', async () => {
  const keys = listKeys(JWKS)
  const judgeByJose = createJoseJudge(JWKS, EXPECTED)
  const random = new Random(TEST_SEED)
  const verdicts = new Map<string, number>()
  const count = (name: string) => verdicts.set(name, (verdicts.get(name) ?? 0) + 1)
  for (let round = 0; round < chooseCount(6000, 100_000); round++) {
    const token = makeToken(random, Math.floor(now.getTime() / 1000))
    const [ours, theirs] = await Promise.all([judge(token, keys), judgeByJose(token)])
    count(ours)
    if (ours === theirs) continue
    const [reason] =
      Object.entries(STRICTER).find(([, applies]) => ours === 'refused' && applies(token)) ?? []
    if (reason === undefined) throw new Error(`${ours} by us, ${theirs} by jose: ${token}`)
    count(reason)
  }
  // Of each kind there were some, so that none was judged by chance.
  expect(verdicts.get('good')).toBeGreaterThan(1500)
  const claims = ['typ', 'iss', 'aud', 'sub', 'iat', 'exp', 'nbf', 'jti'].map((claim) => `claim:${claim}`)
  const kinds = ['refused', 'expired:exp', 'expired:iat', ...claims, ...Object.keys(STRICTER)]
  expect(kinds.filter((kind) => !verdicts.has(kind))).toEqual([])
}, 300_000)

describe('the vector of PROTOCOL.md', () => {
  const page = readFileSync(new URL('../../../PROTOCOL.md', import.meta.url), 'utf8')
  const [, token = ''] = page.match(/<!-- vector: token -->\n```\n(.+)\n```/) ?? []
  const { d: _, ...jwk } = JSON.parse(page.match(/`(\{"kty":"OKP","crv":"Ed25519","d".*?\})`/)?.[1] ?? '{}')
  const expected = {
    ...EXPECTED,
    issuer: 'https://courses.example',
    audience: 'https://5qbe.kz/auth',
    now: new Date(1_796_000_000_000),
  }
  const names: [kid: string | undefined][] = [[undefined], ['2026-11'], ['2026-12']]

  test.each(names)('is judged right by the key as it is registered under the name %s', async (kid) => {
    const keys = [{ ...jwk, ...(kid !== undefined && { kid }) }]
    expect(await judge(token, listKeys(keys), expected)).toBe(kid === '2026-12' ? 'refused' : 'good')
    expect(await createJoseJudge(keys, expected)(token)).toBe(kid === '2026-12' ? 'refused' : 'good')
  })

  test('is good for its time alone', async () => {
    const at = (seconds: number) => ({ ...expected, now: new Date((1_796_000_000 + seconds) * 1000) })
    const moments = [-61, -60, 659, 660]
    const verdicts = await Promise.all(moments.map((seconds) => judge(token, listKeys([jwk]), at(seconds))))
    expect(verdicts).toEqual(['claim:iat', 'good', 'good', 'expired:exp'])
  })
})
