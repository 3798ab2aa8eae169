import { errors } from 'jose'
import { Problem } from '../http/problem.ts'

/** What a token was expected to say. */
export interface TokenExpectation {
  typ: string
  issuer: string
  audience: string
  now: Date
}

/** The algorithms that are taken; RFC 9864 gives EdDSA with Ed25519 the name of its curve. */
export const TOKEN_ALGORITHMS = ['EdDSA', 'Ed25519', 'ES256', 'RS256']

/** Seconds by which the clocks of product and service may differ. */
export const CLOCK_TOLERANCE = 60

type Fact = (expected: TokenExpectation, claims: Record<string, unknown>) => string

/** What each claim should have been, for the product that signed it. */
const EXPECTED: Record<string, Fact> = {
  typ: ({ typ }) => `expected ${quote(typ)} in the header`,
  aud: ({ audience }, { aud }) => `is ${quote(aud)}; expected ${quote(audience)}`,
  iss: ({ issuer }, { iss }) => `is ${quote(iss)}; expected ${quote(issuer)}`,
  iat: ({ now }, { iat }) => tellTime(iat, now),
  nbf: ({ now }, { nbf }) => tellTime(nbf, now),
  exp: ({ now }, { exp }) => tellTime(exp, now),
}

/**
 * Says why a token is refused. Before its signature holds, only what anybody may know: which issuer, key and algorithm
 * are not registered. Once it holds, the product is told which claim it was, and what was expected.
 */
export function toTokenProblem(cause: unknown, header: object, expected: TokenExpectation): Problem {
  if (cause instanceof Problem) return cause
  const { alg, kid } = header as Record<string, unknown>
  const issuer = quote(expected.issuer)
  if (cause instanceof errors.JWTExpired) {
    const told = tellTime(cause.payload[cause.claim], expected.now)
    const detail = `The claim "${cause.claim}" ${told}. Ask the product for a new token and send the request again.`
    return createUnauthorizedProblem('token-expired', detail, { cause, claim: cause.claim })
  }
  if (cause instanceof errors.JWTClaimValidationFailed) {
    const { claim, reason, payload } = cause
    if (reason === 'missing') return createClaimProblem(claim, 'is missing', cause)
    return createClaimProblem(claim, EXPECTED[claim]?.(expected, payload) ?? 'is not as expected', cause)
  }
  if (cause instanceof errors.JWKSNoMatchingKey) {
    const named = kid === undefined ? '' : ` of the name ${quote(kid)} ("kid")`
    return createInvalidTokenProblem(
      `The issuer ${issuer} has registered no key${named} for ${quote(alg)}.`,
      cause,
    )
  }
  if (cause instanceof errors.JWSSignatureVerificationFailed)
    return createInvalidTokenProblem(
      `No key that is registered for the issuer ${issuer} made this signature.`,
      cause,
    )
  if (cause instanceof errors.JOSEAlgNotAllowed) {
    const offered = TOKEN_ALGORITHMS.join(', ')
    return createInvalidTokenProblem(
      `The token is signed with ${quote(alg)}; expected one of ${offered}.`,
      cause,
    )
  }
  return createMalformedProblem(cause)
}

/** No product has registered this issuer, or none that signs for this name. */
export function createUnknownIssuerProblem(issuer: unknown): Problem {
  return createInvalidTokenProblem(
    `No registered product has the issuer ${quote(issuer)}. It stands as "issuer" in products.yaml of the service.`,
  )
}

/** What is no token at all. */
export function createMalformedProblem(cause?: unknown): Problem {
  return createInvalidTokenProblem(
    'The token is no JWT in its compact form, signed by a registered product.',
    cause,
  )
}

/** Said only of a token whose signature holds, to the product that made it. */
export function createClaimProblem(claim: string, told: string, cause?: unknown): Problem {
  const detail = `The claim "${claim}" of the token ${told}.`
  return createUnauthorizedProblem('token-invalid', detail, { cause, claim: claim.split('.')[0] })
}

/** No token came along. */
export function createMissingTokenProblem(): Problem {
  return createUnauthorizedProblem(
    'token-missing',
    'Send a token of the product as "Authorization: Bearer …".',
  )
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
function tellTime(moment: unknown, now: Date): string {
  if (typeof moment !== 'number') return 'expected seconds since 1970 in UTC'
  const away = Math.round(moment - now.getTime() / 1000)
  const side = away > 0 ? 'ahead of' : 'behind'
  const told = `is ${Math.abs(away)} s ${side} this service's clock, which says ${now.toISOString()}`
  return `${told}; the clocks may differ by ${CLOCK_TOLERANCE} s`
}

/** A value of a token as an answer may quote it. */
function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? 'none'
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
