import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import { Problem } from '../http/problem.ts'

const CLOCK_TOLERANCE = 60

/** What a kind of token must state beyond its signature. */
export interface TokenKind {
  typ: string
  /** Longest life, seconds. */
  longestLife: number
}

// Well-formed and printable, because the database and the JSON of other systems must see the same id.
const isOpaqueId = (text: string) =>
  text !== '' && text.isWellFormed() && !/\p{Cc}/u.test(text) && new TextEncoder().encode(text).length <= 255

/** Schema of an opaque id: of a person, a token, a service. */
export const OpaqueIdSchema = z.string().refine(isOpaqueId, 'expected 1 to 255 bytes of printable text')

const ClaimsSchema = z.object({
  sub: OpaqueIdSchema,
  jti: OpaqueIdSchema,
  iat: z.number(),
  exp: z.number(),
})
export type TokenClaims = z.output<typeof ClaimsSchema>

/** Reads the token of an `Authorization` header (RFC 6750 §2.1). */
export function bearer(authorization: string | undefined): string {
  if (authorization === undefined) {
    throw unauthorized('token-missing', 'Send a token of the product as "Authorization: Bearer …".')
  }
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? []
  if (token === undefined) throw invalidToken()
  return token
}

/** Claims that only choose whose keys are tried; they count once the signature holds. */
export function unverifiedClaims(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch (cause) {
    throw invalidToken(cause)
  }
}

/** Verifies a token with the keys of its issuer and reads its claims. */
export async function verifiedClaims(
  token: string,
  key: JWTVerifyGetKey,
  { audience, issuer, now, kind }: { audience: string; issuer: string; now: Date; kind: TokenKind },
): Promise<TokenClaims & JWTPayload> {
  const { payload } = await jwtVerify(token, key, {
    algorithms: ['EdDSA', 'ES256', 'RS256'],
    typ: kind.typ,
    issuer,
    audience,
    requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'],
    maxTokenAge: kind.longestLife,
    clockTolerance: CLOCK_TOLERANCE,
    currentDate: now,
  }).catch((cause) => {
    if (cause instanceof Problem) throw cause
    if (cause instanceof errors.JWTExpired) {
      const detail = 'Ask the product for a new token and send the request again.'
      throw unauthorized('token-expired', detail, cause)
    }
    throw invalidToken(cause)
  })
  const claims = ClaimsSchema.safeParse(payload)
  if (!claims.success) throw invalidToken()
  const { iat, exp } = claims.data
  if (exp <= iat || exp - iat > kind.longestLife) throw invalidToken()
  return { ...payload, ...claims.data }
}

/** One answer for every flaw: which one it was helps only somebody who is trying keys and claims. */
export function invalidToken(cause?: unknown): Problem {
  const detail = 'The token must be signed by a registered product, for this service, and not last too long.'
  return unauthorized('token-invalid', detail, cause)
}

function unauthorized(
  id: 'token-missing' | 'token-invalid' | 'token-expired',
  detail: string,
  cause?: unknown,
): Problem {
  // RFC 6750 §3.1: no error code when the request had no token at all.
  const challenge = id === 'token-missing' ? 'Bearer' : 'Bearer error="invalid_token"'
  return new Problem(id, detail, { cause, headers: { 'www-authenticate': challenge } })
}
