import { createLocalJWKSet, errors, type JWK, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import type { TokenExpectation } from './token-problem.ts'

/** What is said of a token: that it is good, which claim is wrong or too old, or no more than that it is refused. */
export type Verdict = 'good' | 'refused' | `${'claim' | 'expired'}:${string}`

/** Judges by jose, which has nothing in common with what is tested. */
export function createJoseJudge(
  keys: readonly JWK[],
  { kind, issuer, audience, now }: TokenExpectation,
): (token: string) => Promise<Verdict> {
  const key = chooseByName(keys)
  const options = {
    algorithms: ['EdDSA', 'Ed25519', 'ES256', 'RS256'],
    typ: kind.typ,
    issuer,
    audience,
    requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'],
    maxTokenAge: kind.longestLife,
    clockTolerance: 60,
    currentDate: now,
  }
  return async (token) => {
    try {
      const { payload } = await verifyWithAny(token, key, options)
      for (const claim of ['sub', 'jti'])
        if (!OpaqueIdSchema.safeParse(payload[claim]).success) return `claim:${claim}`
      const life = Number(payload.exp) - Number(payload.iat)
      return life > 0 && life <= kind.longestLife ? 'good' : 'claim:exp'
    } catch (error) {
      if (error instanceof errors.JWTExpired) return `expired:${error.claim}`
      if (error instanceof errors.JWTClaimValidationFailed) return `claim:${error.claim}`
      if (error instanceof errors.JOSEError) return 'refused'
      throw error
    }
  }
}

/** Keys without a name fit any name that none of the others has. */
function chooseByName(keys: readonly JWK[]): JWTVerifyGetKey {
  const named = createLocalJWKSet({ keys: keys.filter(({ kid }) => kid !== undefined) })
  const unnamed = createLocalJWKSet({ keys: keys.filter(({ kid }) => kid === undefined) })
  const all = createLocalJWKSet({ keys: [...keys] })
  return async ({ kid, ...header }) => {
    if (kid === undefined) return all(header)
    return keys.some((key) => key.kid === kid) ? named({ ...header, kid }) : unnamed(header)
  }
}

async function verifyWithAny(...[token, key, options]: Parameters<typeof jwtVerify<JWTVerifyGetKey>>) {
  try {
    return await jwtVerify(token, key as JWTVerifyGetKey, options)
  } catch (cause) {
    if (!(cause instanceof errors.JWKSMultipleMatchingKeys)) throw cause
    for await (const one of cause) {
      try {
        return await jwtVerify(token, one, options)
      } catch (failure) {
        if (!(failure instanceof errors.JWSSignatureVerificationFailed)) throw failure
      }
    }
    throw new errors.JWSSignatureVerificationFailed()
  }
}
