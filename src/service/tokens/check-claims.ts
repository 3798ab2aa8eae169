import { z } from 'zod'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import type { Claims, ParsedToken } from './parse-token.ts'
import {
  CLOCK_TOLERANCE,
  createClaimProblem,
  createExpiredProblem,
  quote,
  type TokenExpectation,
  tellTime,
} from './token-problem.ts'

const ClaimsSchema = z.object({
  sub: OpaqueIdSchema,
  jti: OpaqueIdSchema,
  iat: z.number(),
  exp: z.number(),
})
/** The claims of a token that is good: those that each must have, and whatever else stands in it. */
export type TokenClaims = z.output<typeof ClaimsSchema> & Claims

const REQUIRED = ['iss', 'aud', 'iat', 'jti', 'exp', 'sub']

/** Checks what a token says, once its signature holds; the refusal names the claim that is not as expected. */
export function checkClaims({ header, claims }: ParsedToken, expected: TokenExpectation): TokenClaims {
  const { kind, issuer, audience } = expected
  if (!isType(header.typ, kind.typ))
    throw createClaimProblem('typ', `expected ${quote(kind.typ)} in the header`)
  for (const claim of REQUIRED) {
    if (!Object.hasOwn(claims, claim)) throw createClaimProblem(claim, 'is missing')
  }
  if (claims.iss !== issuer)
    throw createClaimProblem('iss', `is ${quote(claims.iss)}; expected ${quote(issuer)}`)
  if (![claims.aud].flat().includes(audience))
    throw createClaimProblem('aud', `is ${quote(claims.aud)}; expected ${quote(audience)}`)
  checkTimes(claims, expected)

  const { iat, exp, ...ids } = readClaims(ClaimsSchema, claims)
  if (exp <= iat || exp - iat > kind.longestLife) {
    throw createClaimProblem('exp', `is ${exp - iat} s after "iat"; expected 1 to ${kind.longestLife}`)
  }
  return { ...claims, ...ids, iat, exp }
}

/** Reads claims of a token whose signature holds; the refusal names the one that is not as expected. */
export function readClaims<Schema extends z.ZodType>(schema: Schema, claims: Claims): z.output<Schema> {
  const read = schema.safeParse(claims)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw createClaimProblem(issue?.path.join('.') ?? '', `is not as expected: ${issue?.message}`, read.error)
}

/** Compares by the clock of the service, which a product's may differ from by {@link CLOCK_TOLERANCE}. */
function checkTimes(claims: Claims, { now, kind }: TokenExpectation): void {
  const time = Math.floor(now.getTime() / 1000)
  const refuse = (claim: string) => createClaimProblem(claim, tellTime(claims[claim], now))
  const expire = (claim: string) => createExpiredProblem(claim, tellTime(claims[claim], now))
  const { iat, nbf = -Infinity, exp } = claims
  if (typeof iat !== 'number') throw refuse('iat')
  if (typeof nbf !== 'number' || nbf > time + CLOCK_TOLERANCE) throw refuse('nbf')
  if (typeof exp !== 'number') throw refuse('exp')
  if (exp <= time - CLOCK_TOLERANCE) throw expire('exp')
  if (iat < time - kind.longestLife - CLOCK_TOLERANCE) throw expire('iat')
  if (iat > time + CLOCK_TOLERANCE) throw refuse('iat')
}

/** RFC 7515 §4.1.9: a media type, in which capitals do not count and `application/` may be left out. */
function isType(value: unknown, expected: string): boolean {
  return typeof value === 'string' && value.toLowerCase().replace(/^application\//, '') === expected
}
