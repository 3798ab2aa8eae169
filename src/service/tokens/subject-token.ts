import { z } from 'zod'
import { DELEGATE_ROLES, type Delegate } from '../../domain/log/opening.ts'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import { type PersonClaims, readPersonClaims } from '../products/audience.ts'
import { type KeptKeys, keepProductKeys } from '../products/keys/kept-keys.ts'
import type { Charge } from '../products/keys/product-keys.ts'
import type { Product, Products } from '../products/products.ts'
import { readClaims, type TokenClaims } from './check-claims.ts'
import { createProductFinder } from './find-product.ts'
import { type Claims, parseBearer } from './parse-token.ts'
import { createClaimProblem, nameProduct, quote, type TokenKind } from './token-problem.ts'
import { verifyToken } from './verify-token.ts'

/** Who is calling: a person, in the words of a product. */
export interface Caller {
  product: Product
  subject: string
  /** What the product says of the person, by which it chooses what they are asked. */
  claims: PersonClaims
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

/** Who is calling, and whether the key that signed it still counts. */
export interface VerifiedCaller {
  caller: Caller
  isKeyKnown: () => boolean
}

/** Checks a token and tells who is calling; throws a `Problem` otherwise. */
export type SubjectTokens = (
  authorization: string | undefined,
  now: Date,
  charge: Charge,
) => Promise<VerifiedCaller>

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

/** Builds the check from the registered products. */
export function createSubjectTokens(
  { audience, products }: Products,
  keepKeys: KeptKeys = keepProductKeys(),
): SubjectTokens {
  const keysOf = keepKeys(products)
  const findProduct = createProductFinder(products)

  return async (authorization, now, charge) => {
    const token = parseBearer(authorization)
    const product = findProduct(token.claims)
    const keys = keysOf.get(product.id)
    if (keys === undefined) throw new Error(`no keys were kept for the product ${product.id}`)
    const expected = { audience, issuer: product.issuer, now, kind: KIND }
    const { claims, isKeyKnown, act, scope, person } = await nameProduct(product.id, async () => {
      const verified = await verifyToken(token, keys, expected, charge)
      const person = requirePersonClaims(product, verified.claims)
      return { ...verified, ...readHolder(verified.claims), person }
    })
    const caller: Caller = {
      product,
      subject: claims.sub,
      claims: person,
      issuedAt: new Date(claims.iat * 1000),
      expiresAt: new Date(claims.exp * 1000),
      token: token.text,
      ...(act && { delegate: act }),
      ...(scope && { readOnly: true }),
    }
    return { caller, isKeyKnown }
  }
}

/** Who holds the token and what for; nearly always it is the person, to answer, and the token says nothing of it. */
function readHolder(claims: TokenClaims): Pick<z.output<typeof HolderSchema>, 'act' | 'scope'> {
  return claims.act === undefined && claims.scope === undefined ? {} : readClaims(HolderSchema, claims)
}

/** Whoever is not known well enough would not be asked what is meant for them, without a word to anybody. */
function requirePersonClaims(product: Product, claims: Claims): PersonClaims {
  const read = readPersonClaims(product, claims)
  if ('claims' in read) return read.claims
  const { claim, found, expected } = read.fault
  const told = found === undefined ? 'is missing' : `is ${quote(found)}`
  throw createClaimProblem(claim, `${told}; expected ${expected}`)
}
