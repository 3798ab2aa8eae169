import { Problem } from '../http/problem.ts'
import { TOKEN_ALGORITHMS } from '../products/keys/key-kinds.ts'
import type { KeysUnavailable } from '../products/keys/product-keys.ts'

/** What a kind of token must state beyond its signature. */
export interface TokenKind {
  typ: string
  /** Longest life, seconds. */
  longestLife: number
}

/** What a token was expected to say. */
export interface TokenExpectation {
  kind: TokenKind
  issuer: string
  audience: string
  now: Date
}

/** Seconds by which the clocks of product and service may differ. */
export const CLOCK_TOLERANCE = 60

/** No token came along. */
export function createMissingTokenProblem(): Problem {
  return createUnauthorizedProblem(
    'token-missing',
    'Send a token of the product as "Authorization: Bearer …".',
  )
}

/** What is no token at all. */
export function createMalformedProblem(cause?: unknown): Problem {
  return createInvalidTokenProblem(
    'The token is no JWT in its compact form, signed by a registered product.',
    cause,
  )
}

/** No product has registered this issuer, or none that signs for this name. */
export function createUnknownIssuerProblem(issuer: unknown): Problem {
  const detail = `No registered product has the issuer ${quote(issuer)}. It stands as "issuer" in products.yaml of the service.`
  return createUnauthorizedProblem('token-invalid', detail, { claim: 'iss' })
}

/** Lets log and figures know whose token a refusal is about: as the token says, whether or not it is genuine. */
export async function nameProduct<T>(product: string, check: () => Promise<T>): Promise<T> {
  try {
    return await check()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { id, message, errors, claim, headers, cause } = error
    throw new Problem(id, message, { ...(errors && { errors }), claim, headers, cause, product })
  }
}

/** Only what anybody may know is told: not which products there are. */
export function createPartyProblem(azp: unknown, issuer: unknown): Problem {
  const found = azp === undefined ? 'is missing' : `is ${quote(azp)}, which none of them has`
  return createUnauthorizedProblem(
    'token-invalid',
    `Products of the issuer ${quote(issuer)} are told apart by the claim "azp", and it ${found}. Write it as "azp" of the product stands in products.yaml of the service.`,
    { claim: 'azp' },
  )
}

export function createCriticalProblem(): Problem {
  return createInvalidTokenProblem(
    'The header of the token has "crit"; no extension of tokens is understood.',
  )
}

export function createAlgorithmProblem(algorithm: unknown): Problem {
  if (typeof algorithm !== 'string') return createMalformedProblem()
  const offered = TOKEN_ALGORITHMS.join(', ')
  return createInvalidTokenProblem(
    `The token is signed with ${quote(algorithm)}; expected one of ${offered}.`,
  )
}

/** No key of the product made the signature. Only what anybody may know is told: what is not registered. */
export function createUnsignedProblem(
  { alg, kid }: Record<string, unknown>,
  issuer: string,
  { tried, isNamed }: { tried: number; isNamed: boolean },
): Problem {
  const name = `the name ${quote(kid)} ("kid")`
  if (tried === 0) {
    const named = kid === undefined ? '' : ` of ${name}`
    return createInvalidTokenProblem(
      `The issuer ${quote(issuer)} has registered no key${named} for ${quote(alg)}.`,
    )
  }
  const unknown = kid === undefined || isNamed ? '' : ` None of them has ${name}.`
  return createInvalidTokenProblem(
    `No key that is registered for the issuer ${quote(issuer)} made this signature.${unknown}`,
  )
}

/** That keys cannot be had is not the token's fault. */
export function createKeysProblem({ retryAfter }: KeysUnavailable): Problem {
  return new Problem('keys-unavailable', 'Try again later.', {
    headers: { 'retry-after': String(retryAfter) },
  })
}

/** Said only of a token whose signature holds, to the product that made it. */
export function createClaimProblem(claim: string, told: string, cause?: unknown): Problem {
  const detail = `The claim "${claim}" of the token ${told}.`
  return createUnauthorizedProblem('token-invalid', detail, { cause, claim: claim.split('.')[0] })
}

/** A token whose time is over, for the page to get another. */
export function createExpiredProblem(claim: string, told: string): Problem {
  const detail = `The claim "${claim}" ${told}. Ask the product for a new token and send the request again.`
  return createUnauthorizedProblem('token-expired', detail, { claim })
}

export function createInvalidTokenProblem(detail: string, cause?: unknown): Problem {
  return createUnauthorizedProblem('token-invalid', detail, { cause })
}

function createUnauthorizedProblem(
  id: 'token-missing' | 'token-invalid' | 'token-expired',
  detail: string,
  facts: { cause?: unknown; claim?: string | undefined } = {},
): Problem {
  // RFC 6750 §3.1: no error code when the request had no token at all.
  const challenge = id === 'token-missing' ? 'Bearer' : 'Bearer error="invalid_token"'
  return new Problem(id, detail, { ...facts, headers: { 'www-authenticate': challenge } })
}

/** Where a moment lies from here, so that a wrong clock is known as one. */
export function tellTime(moment: unknown, now: Date): string {
  if (typeof moment !== 'number') return 'expected seconds since 1970 in UTC'
  const away = Math.round(moment - now.getTime() / 1000)
  const side = away > 0 ? 'ahead of' : 'behind'
  const told = `is ${Math.abs(away)} s ${side} this service's clock, which says ${now.toISOString()}`
  return `${told}; the clocks may differ by ${CLOCK_TOLERANCE} s`
}

/** A value of a token as an answer may quote it. */
export function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'none'
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
