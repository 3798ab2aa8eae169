import type { Product } from '../products/products.ts'
import type { Claims } from './parse-token.ts'
import { createPartyProblem, createUnknownIssuerProblem } from './token-problem.ts'

/**
 * Tells of which product a token says that it is; nothing of that counts until the signature holds. Products with one
 * issuer have the same keys, so that `azp` alone keeps the token of one from being taken for another's.
 *
 * @throws Problem `token-invalid` where no product is meant
 */
export type FindProduct = (claims: Claims) => Product

/** Builds the search among the registered products. */
export function createProductFinder(products: readonly Product[]): FindProduct {
  const byIssuer = Map.groupBy(products, ({ issuer }): unknown => issuer)
  return ({ iss, azp }) => {
    const issued = byIssuer.get(iss)
    if (issued === undefined) throw createUnknownIssuerProblem(iss)
    // Of a product that has registered none it says nothing, as every claim that nobody knows.
    const found = issued.find((product) => product.azp === undefined || product.azp === azp)
    if (found === undefined) throw createPartyProblem(azp, iss)
    return found
  }
}
