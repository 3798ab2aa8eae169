import type { Product, Products } from '../products/products.ts'
import {
  createInvalidTokenProblem,
  decodeClaims,
  parseBearer,
  type TokenKind,
  verifyClaims,
} from './bearer.ts'
import { createKeyResolver } from './product-keys.ts'

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

/** Checks a token and tells who is calling; throws a `Problem` otherwise. */
export type SubjectTokens = (authorization: string | undefined, now: Date) => Promise<Caller>

const KIND: TokenKind = { typ: 'kelisim-subject+jwt', longestLife: 600 }

/** Builds the check from the registered products; keys at an address are fetched when first needed. */
export function createSubjectTokens({ audience, products }: Products): SubjectTokens {
  const issuers = new Map(
    products.map((product) => [product.issuer, { product, key: createKeyResolver(product) }]),
  )

  return async (authorization, now) => {
    const token = parseBearer(authorization)
    const issuer = issuers.get(decodeClaims(token).iss ?? '')
    if (issuer === undefined) throw createInvalidTokenProblem()
    const { product, key } = issuer
    const { sub, iat, exp } = await verifyClaims(token, key, {
      audience,
      issuer: product.issuer,
      now,
      kind: KIND,
    })
    const [issuedAt, expiresAt] = [new Date(iat * 1000), new Date(exp * 1000)]
    return { product, subject: sub, issuedAt, expiresAt, token }
  }
}
