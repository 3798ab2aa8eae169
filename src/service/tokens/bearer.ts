import {
  decodeJwt,
  decodeProtectedHeader,
  errors,
  type JWTPayload,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose'
import { z } from 'zod'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import {
  CLOCK_TOLERANCE,
  createClaimProblem,
  createMalformedProblem,
  createMissingTokenProblem,
  TOKEN_ALGORITHMS,
  toTokenProblem,
} from './token-problem.ts'

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

/** Of so many keys without a name each is tried. */
const MOST_TRIED = 8

/** Reads the token of an `Authorization` header (RFC 6750 §2.1). */
export function parseBearer(authorization: string | undefined): string {
  if (authorization === undefined) throw createMissingTokenProblem()
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? []
  if (token === undefined) throw createMalformedProblem()
  return token
}

/** Claims that only choose whose keys are tried; they count once the signature holds. */
export function decodeClaims(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch (cause) {
    throw createMalformedProblem(cause)
  }
}

/** Verifies a token with the keys of its issuer and reads its claims. */
export async function verifyClaims(
  token: string,
  key: JWTVerifyGetKey,
  { audience, issuer, now, kind }: { audience: string; issuer: string; now: Date; kind: TokenKind },
): Promise<TokenClaims & JWTPayload> {
  const { payload } = await verifyWithAny(token, key, {
    algorithms: TOKEN_ALGORITHMS,
    typ: kind.typ,
    issuer,
    audience,
    requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'],
    maxTokenAge: kind.longestLife,
    clockTolerance: CLOCK_TOLERANCE,
    currentDate: now,
  }).catch((cause) => {
    throw toTokenProblem(cause, readHeader(token), { typ: kind.typ, issuer, audience, now })
  })
  const claims = readClaims(ClaimsSchema, payload)
  const { iat, exp } = claims
  if (exp <= iat || exp - iat > kind.longestLife) {
    const told = `is ${exp - iat} s after "iat"; expected 1 to ${kind.longestLife}`
    throw createClaimProblem('exp', told)
  }
  return { ...payload, ...claims }
}

/** Reads claims of a token whose signature holds; the refusal names the one that is not as expected. */
export function readClaims<Schema extends z.ZodType>(schema: Schema, payload: JWTPayload): z.output<Schema> {
  const claims = schema.safeParse(payload)
  if (claims.success) return claims.data
  const [issue] = claims.error.issues
  throw createClaimProblem(issue?.path.join('.') ?? '', `is not as expected: ${issue?.message}`, claims.error)
}

/** Whoever registers several keys without names, such as the next beside the old one, need not name them in tokens. */
async function verifyWithAny(...[token, key, options]: Parameters<typeof jwtVerify<JWTVerifyGetKey>>) {
  try {
    return await jwtVerify(token, key as JWTVerifyGetKey, options)
  } catch (cause) {
    if (!(cause instanceof errors.JWKSMultipleMatchingKeys)) throw cause
    let left = MOST_TRIED
    for await (const one of cause) {
      if (left-- === 0) break
      try {
        return await jwtVerify(token, one, options)
      } catch (failure) {
        if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}

function readHeader(token: string): object {
  try {
    return decodeProtectedHeader(token)
  } catch {
    return {}
  }
}
