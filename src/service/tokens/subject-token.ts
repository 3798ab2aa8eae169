import { z } from 'zod'
import { DELEGATE_ROLES, type Delegate } from '../../domain/log/opening.ts'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import type { Product, Products } from '../products/products.ts'
import { decodeClaims, parseBearer, readClaims, type TokenKind, verifyClaims } from './bearer.ts'
import { createKeyResolver } from './product-keys.ts'
import { createUnknownIssuerProblem } from './token-problem.ts'

/** Who is calling: a person, in the words of a product. */
export interface Caller {
  product: Product
  subject: string
  /** When the product issued the token. */
  issuedAt: Date
  expiresAt: Date
  /** The token itself: the product's signed word that it was this person. */
  token: string
  /** Who holds the token in the person's place; absent when it is the person. */
  delegate?: Delegate
  /** The token lets them see everything and answer nothing. */
  readOnly?: true
}

/** Checks a token and tells who is calling; throws a `Problem` otherwise. */
export type SubjectTokens = (authorization: string | undefined, now: Date) => Promise<Caller>

/** What a token may say of who holds it: the actor of RFC 8693 §4.1, and that it is for looking alone (§4.2). */
const HolderSchema = z
  .object({
    sub: OpaqueIdSchema,
    act: z.strictObject({ sub: OpaqueIdSchema, role: z.enum(DELEGATE_ROLES) }).optional(),
    scope: z.literal('read').optional(),
  })
  // Nobody is their own guardian: it would be recorded as somebody else's answer, which it is not.
  .refine(({ sub, act }) => act?.sub !== sub, {
    path: ['act', 'sub'],
    error: 'expected another person than "sub"; a token of the person has no "act"',
  })

const KIND: TokenKind = { typ: 'kelisim-subject+jwt', longestLife: 600 }

/** Builds the check from the registered products; keys at an address are fetched when first needed. */
export function createSubjectTokens({ audience, products }: Products): SubjectTokens {
  const issuers = new Map(
    products.map((product) => [product.issuer, { product, key: createKeyResolver(product) }]),
  )

  return async (authorization, now) => {
    const token = parseBearer(authorization)
    const { iss } = decodeClaims(token)
    const issuer = issuers.get(iss ?? '')
    if (issuer === undefined) throw createUnknownIssuerProblem(iss)
    const { product, key } = issuer
    const claims = await verifyClaims(token, key, {
      audience,
      issuer: product.issuer,
      now,
      kind: KIND,
    })
    const { act, scope } = readClaims(HolderSchema, claims)
    return {
      product,
      subject: claims.sub,
      issuedAt: new Date(claims.iat * 1000),
      expiresAt: new Date(claims.exp * 1000),
      token,
      ...(act && { delegate: act }),
      ...(scope && { readOnly: true }),
    }
  }
}
