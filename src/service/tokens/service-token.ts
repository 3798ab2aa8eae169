import { Problem } from '../http/problem.ts'
import { type Charge, listKeys } from '../products/keys/product-keys.ts'
import type { Product, Products, Scope } from '../products/products.ts'
import { parseBearer } from './parse-token.ts'
import {
  createInvalidTokenProblem,
  createUnknownIssuerProblem,
  nameProduct,
  type TokenKind,
} from './token-problem.ts'
import { verifyToken } from './verify-token.ts'

/** A program or a member of staff of a product, by a token of its own kind. */
export interface ServiceCaller {
  product: Product
  /** Name of the key's owner in `products.yaml`. */
  name: string
  issuedAt: Date
  token: string
}

/** Checks a service token and its scope; throws a {@link Problem} otherwise. */
export type ServiceTokens = (
  authorization: string | undefined,
  scope: Scope,
  now: Date,
  charge: Charge,
) => Promise<ServiceCaller>

/** The kind of token that programs and staff bring; it may last a working day. */
export const SERVICE_TOKEN: TokenKind = { typ: 'kelisim-service+jwt', longestLife: 12 * 3600 }

/** Builds the check from the services that products have registered. */
export function createServiceTokens({ audience, products }: Products): ServiceTokens {
  const known = new Map(
    products.flatMap((product) =>
      product.services.map(({ name, scopes, key }) => [
        formatId(product.issuer, name),
        { name, scopes, keys: listKeys([key]) },
      ]),
    ),
  )

  return async (authorization, scope, now, charge) => {
    const token = parseBearer(authorization)
    const { iss, sub } = token.claims
    const product = products.find(({ issuer }) => issuer === iss)
    if (product === undefined) throw createUnknownIssuerProblem(iss)
    return nameProduct(product.id, async () => {
      const service = known.get(formatId(iss, sub))
      if (service === undefined)
        throw createInvalidTokenProblem('The product has registered no service of the name that "sub" gives.')
      const { name, scopes, keys } = service
      const expected = { audience, issuer: product.issuer, now, kind: SERVICE_TOKEN }
      const { claims } = await verifyToken(token, keys, expected, charge)
      // A token may be good for less than its key, never for more.
      const granted = typeof claims.scope === 'string' ? claims.scope.split(' ') : []
      if (!granted.includes(scope) || !scopes.includes(scope)) {
        throw new Problem('scope-missing', `This address needs a service token with the scope "${scope}".`)
      }
      return { product, name, issuedAt: new Date(claims.iat * 1000), token: token.text }
    })
  }
}

function formatId(issuer: unknown, name: unknown): string {
  return JSON.stringify([issuer, name])
}
