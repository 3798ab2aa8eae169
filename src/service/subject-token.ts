import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import { Problem } from './problem.ts'
import { productKeys } from './product-keys.ts'
import type { Product, Products } from './products.ts'

/** Who is calling: a person, in the words of a product. */
export interface Caller {
  product: Product
  subject: string
  /** When the product issued the token. */
  issuedAt: Date
  expiresAt: Date
  /** The token itself: the product's signed word that it was this person. */
  token: string
}

/** Checks a token and tells who is calling; throws a {@link Problem} otherwise. */
export type SubjectTokens = (authorization: string | undefined, now: Date) => Promise<Caller>

const LONGEST_LIFE = 600
const CLOCK_TOLERANCE = 60

// Well-formed and printable, because the database and the JSON of other systems must see the same id.
const isOpaqueId = (text: string) =>
  text !== '' && text.isWellFormed() && !/\p{Cc}/u.test(text) && new TextEncoder().encode(text).length <= 255

const ClaimsSchema = z
  .object({
    sub: z.string().refine(isOpaqueId),
    jti: z.string().refine(isOpaqueId),
    iat: z.number(),
    exp: z.number(),
  })
  .refine(({ iat, exp }) => exp > iat && exp - iat <= LONGEST_LIFE)

/** Builds the check from the registered products; keys at an address are fetched when first needed. */
export function createSubjectTokens({ audience, products }: Products): SubjectTokens {
  const issuers = new Map(products.map((product) => [product.issuer, { product, key: productKeys(product) }]))

  return async (authorization, now) => {
    const token = bearer(authorization)
    const issuer = issuers.get(unverifiedIssuer(token))
    if (issuer === undefined) throw invalid()
    const { product, key } = issuer
    const payload = await verified(token, key, { audience, issuer: product.issuer, now })
    const claims = ClaimsSchema.safeParse(payload)
    if (!claims.success) throw invalid()
    const { sub, iat, exp } = claims.data
    return { product, subject: sub, issuedAt: new Date(iat * 1000), expiresAt: new Date(exp * 1000), token }
  }
}

function bearer(authorization: string | undefined): string {
  if (authorization === undefined) {
    throw unauthorized('token-missing', 'Send a token of the product as "Authorization: Bearer …".')
  }
  const [, token] = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization) ?? []
  if (token === undefined) throw invalid()
  return token
}

// Only chooses whose keys are tried; the claim counts once the signature holds.
function unverifiedIssuer(token: string): string {
  try {
    return decodeJwt(token).iss ?? ''
  } catch (cause) {
    throw invalid(cause)
  }
}

async function verified(
  token: string,
  key: JWTVerifyGetKey,
  { audience, issuer, now }: { audience: string; issuer: string; now: Date },
): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['EdDSA', 'ES256', 'RS256'],
      typ: 'kelisim-subject+jwt',
      issuer,
      audience,
      requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'],
      maxTokenAge: LONGEST_LIFE,
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: now,
    })
    return payload
  } catch (cause) {
    if (cause instanceof Problem) throw cause
    if (cause instanceof errors.JWTExpired) {
      throw unauthorized(
        'token-expired',
        'Ask the product for a new token and send the request again.',
        cause,
      )
    }
    throw invalid(cause)
  }
}

// One answer for every flaw: which one it was helps only somebody who is trying keys and claims.
function invalid(cause?: unknown): Problem {
  const detail = 'The token must be signed by a registered product, for this service, for at most 10 minutes.'
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
