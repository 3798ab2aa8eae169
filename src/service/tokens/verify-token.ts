import { type Charge, KeysUnavailable, type ProductKeys } from '../products/keys/product-keys.ts'
import { checkClaims, type TokenClaims } from './check-claims.ts'
import { findSigner } from './find-signer.ts'
import type { ParsedToken } from './parse-token.ts'
import { createKeysProblem, type TokenExpectation } from './token-problem.ts'

/** What a token that is good says, and whether the key that signed it still counts. */
export interface VerifiedToken {
  claims: TokenClaims
  isKeyKnown: () => boolean
}

/** Verifies a token with the keys of its issuer: first who signed it, then what it says. */
export async function verifyToken(
  token: ParsedToken,
  keys: ProductKeys,
  expected: TokenExpectation,
  charge: Charge,
): Promise<VerifiedToken> {
  try {
    const signer = await findSigner(token, keys, expected.issuer, charge)
    return { claims: checkClaims(token, expected), isKeyKnown: () => keys.has(signer) }
  } catch (error) {
    throw error instanceof KeysUnavailable ? createKeysProblem(error) : error
  }
}
