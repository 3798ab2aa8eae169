import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import { Problem } from '../http/problem.ts'

const CLOCK_TOLERANCE = 60

/** What a kind of token must state beyond its signature. */
export interface TokenKind {
  typ: string
  /** Longest life, seconds. */
  longestLife: number
}

const ClaimsSchema = z.object({
  sub: OpaqueIdSchema,
  jti: OpaqueIdSchema,
  iat: z.number(),
  exp: z.number(),
})
export type TokenClaims = z.output<typeof ClaimsSchema>

/** Reads the token of an `Authorization` header (RFC 6750 §2.1). */
export function parseBearer(authorization: string | undefined): string {
  if (authorization === undefined) {
    throw createUnauthorizedProblem(
      'token-missing',
      'Send a token of the product as "Authorization: Bearer …".',
    )
  }
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? []
  if (token === undefined) throw createInvalidTokenProblem()
  return token
}

/** Claims that only choose whose keys are tried; they count once the signature holds. */
export function decodeClaims(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch (cause) {
    throw createInvalidTokenProblem(cause)
  }
}

/** Verifies a token with the keys of its issuer and reads its claims. */
export async function verifyClaims(
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
      throw createUnauthorizedProblem('token-expired', detail, cause)
    }
    throw createInvalidTokenProblem(cause)
  })
  const claims = readClaims(ClaimsSchema, payload)
  const { iat, exp } = claims
  if (exp <= iat || exp - iat > kind.longestLife) throw createInvalidTokenProblem()
  return { ...payload, ...claims }
}

/** Reads claims of a token whose signature holds; the refusal names the one that is not as expected. */
export function readClaims<Schema extends z.ZodType>(schema: Schema, payload: JWTPayload): z.output<Schema> {
  const claims = schema.safeParse(payload)
  if (!claims.success) throw createClaimProblem(claims.error)
  return claims.data
}

/** One answer for every flaw: which one it was helps only somebody who is trying keys and claims. */
export function createInvalidTokenProblem(cause?: unknown): Problem {
  const detail = 'The token must be signed by a registered product, for this service, and not last too long.'
  return createUnauthorizedProblem('token-invalid', detail, cause)
}

/** Said only of a token whose signature holds, to the product that made it. */
function createClaimProblem(cause: z.ZodError): Problem {
  const [issue] = cause.issues
  return createUnauthorizedProblem(
    'token-invalid',
    `The claim "${issue?.path.join('.')}" of the token: ${issue?.message}.`,
    cause,
  )
}

function createUnauthorizedProblem(
  id: 'token-missing' | 'token-invalid' | 'token-expired',
  detail: string,
  cause?: unknown,
): Problem {
  // RFC 6750 §3.1: no error code when the request had no token at all.
  const challenge = id === 'token-missing' ? 'Bearer' : 'Bearer error="invalid_token"'
  return new Problem(id, detail, { cause, headers: { 'www-authenticate': challenge } })
}
