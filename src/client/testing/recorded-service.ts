import { type CryptoKey, exportJWK, generateKeyPair, type JWK, jwtVerify, SignJWT } from 'jose'
import { PASS_LIFETIME, PASS_TYPE } from '../../domain/acceptance/pass.ts'
import type { Problem, Requirements } from '../../service/contract/subject-contract.ts'
import type { AcceptanceOptions } from '../gate/options.ts'
import { mintSubjectToken } from '../mint-subject-token.ts'
import recorded from './recorded.json' with { type: 'json' }
import type { SettableClock } from './settable-clock.ts'

/**
 * Where somebody stands with the one policy of the recording, `privacy`.
 *
 * @example
 * const state: RecordedState = 'due'
 */
export type RecordedState = 'blocking' | 'covered' | 'notice' | 'due' | 'declined'

const FACTS = {
  service: 'https://kelisim.test/auth',
  product: 'courses',
  issuer: 'https://courses.test',
  returnTo: 'https://courses.test/lesson',
} as const

/**
 * A stand-in for the service in a product's own tests.
 *
 * @example
 * kelisim.stands('user-1', 'covered')
 * kelisim.lose()
 * expect(await gate.decide(request, 'user-1')).toMatchObject({ open: false, because: 'service-unavailable' })
 * kelisim.comeBack()
 */
export interface RecordedService {
  /** Options of `requireAcceptance` that fit together: service, product, key, return address, clock, `fetch`, a quiet log. */
  options: Pick<AcceptanceOptions, 'service' | 'product' | 'issuer' | 'key'> & {
    returnTo: string
    fetch: typeof fetch
    now: () => Date
    log: () => void
  }
  /** Says where somebody stands from now on; everybody else is a newcomer, `blocking`. */
  stands(subject: string, state: RecordedState): void
  /** A token as the product signs it. */
  token(subject: string): Promise<string>
  /** A pass as the service signs it. */
  pass(subject: string): Promise<string>
  /** Lets nobody reach the service for the time being. */
  lose(): void
  comeBack(): void
}

/**
 * Gives answers that the real service gave: which one somebody gets is said by the test, nothing is decided here.
 * Tokens are verified and passes are signed, with keys that are made anew every time.
 *
 * @example
 * const kelisim = await recordedService(settableClock())
 * kelisim.stands('user-1', 'blocking')
 * const gate = requireAcceptance({ ...kelisim.options, signedOut: 'open', whenUnavailable: 'closed' })
 */
export async function recordedService(clock: SettableClock): Promise<RecordedService> {
  const [product, passes] = await Promise.all([generateKey(), generateKey()])
  const standing = new Map<string, RecordedState>()
  let isLost = false

  async function pass(subject: string): Promise<string> {
    const iat = Math.floor(clock.now().getTime() / 1000)
    return new SignJWT({ policies: ['privacy'], given: [], choices: {} })
      .setProtectedHeader({ alg: 'EdDSA', typ: PASS_TYPE, kid: 'pass-1' })
      .setIssuer(FACTS.service)
      .setAudience(FACTS.product)
      .setSubject(subject)
      .setIssuedAt(iat)
      .setExpirationTime(iat + PASS_LIFETIME)
      .sign(passes.privateKey)
  }

  async function answerRequirements(authorization: string | null, withPass: boolean): Promise<Response> {
    if (authorization === null) return createProblemResponse(recorded.problems['token-missing'])
    const token = authorization.replace(/^Bearer /, '')
    const subject = await jwtVerify(token, product.publicKey, {
      issuer: FACTS.issuer,
      audience: FACTS.service,
      typ: 'kelisim-subject+jwt',
      currentDate: clock.now(),
    }).then(
      ({ payload }) => payload.sub ?? '',
      () => null,
    )
    if (subject === null) return createProblemResponse(recorded.problems['token-invalid'])
    const answer = recorded.requirements[standing.get(subject) ?? 'blocking'] as Requirements
    const isGiven = withPass && answer.gate === 'open'
    return Response.json({ ...answer, pass: isGiven ? await pass(subject) : null })
  }

  const options = {
    ...FACTS,
    key: product.jwk,
    now: () => clock.now(),
    log() {},
    async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
      const request = new Request(input, init)
      if (isLost) throw new TypeError('fetch failed')
      const path = request.url.slice(FACTS.service.length)
      if (path === '/api/v1/keys') return Response.json(buildPublishedKeys(passes.jwk))
      if (path === '/api/v1/product') {
        return Response.json({ id: FACTS.product, returnUrls: [FACTS.returnTo], links: {} })
      }
      const known = /^\/api\/v1\/requirements(?:\?(?:policies=privacy)?(?:&?(pass=1))?)?$/.exec(path)
      return known === null
        ? createProblemResponse(recorded.problems['not-found'])
        : answerRequirements(request.headers.get('authorization'), known[1] !== undefined)
    },
  }

  return {
    options,
    pass,
    token: (subject) => mintSubjectToken({ ...options, audience: FACTS.service, subject, now: clock.now() }),
    stands: (subject, state) => void standing.set(subject, state),
    lose() {
      isLost = true
    },
    comeBack() {
      isLost = false
    },
  }
}

async function generateKey(): Promise<{ privateKey: CryptoKey; publicKey: CryptoKey; jwk: JWK }> {
  const pair = await generateKeyPair('EdDSA', { extractable: true })
  return { ...pair, jwk: await exportJWK(pair.privateKey) }
}

function buildPublishedKeys({ x }: JWK) {
  const life = { createdAt: recorded.at, retiredAt: null }
  const facts = { kty: 'OKP', crv: 'Ed25519', use: 'sig', alg: 'EdDSA' }
  const key = { ...facts, x, kid: 'pass-1', purpose: 'pass', ...life }
  return { keys: [key], log: { origin: 'kelisim.test/auth', verifierKeys: [] } }
}

function createProblemResponse(problem: Problem): Response {
  const headers = { 'content-type': 'application/problem+json' }
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}
