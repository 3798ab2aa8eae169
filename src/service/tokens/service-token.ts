import { Problem } from '../http/problem.ts'
import { type Charge, listKeys } from '../products/keys/product-keys.ts'
import type { Product, Products } from '../products/products.ts'
import { getErasingScope } from '../products/realm.ts'
import type { RouteScope } from '../products/scopes.ts'
import { createProductFinder } from './find-product.ts'
import { parseBearer } from './parse-token.ts'
import { createInvalidTokenProblem, nameProduct, type TokenKind } from './token-problem.ts'
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
  scope: RouteScope,
  now: Date,
  charge: Charge,
) => Promise<ServiceCaller>

/** The kind of token that programs and staff bring; it may last a working day. */
export const SERVICE_TOKEN: TokenKind = { typ: 'kelisim-service+jwt', longestLife: 12 * 3600 }

/** Builds the check from the services that products have registered. */
export function createServiceTokens({ audience, products }: Products): ServiceTokens {
  const findProduct = createProductFinder(products)
  const keysOf = new Map(
    products.flatMap(({ id, services }) =>
      services.map(({ name, key }) => [formatId(id, name), listKeys([key])]),
    ),
  )

  return async (authorization, scope, now, charge) => {
    const token = parseBearer(authorization)
    const product = findProduct(token.claims)
    return nameProduct(product.id, async () => {
      const service = product.services.find(({ name }) => name === token.claims.sub)
      const keys = service && keysOf.get(formatId(product.id, service.name))
      if (service === undefined || keys === undefined)
        throw createInvalidTokenProblem('The product has registered no service of the name that "sub" gives.')
      const { name, scopes } = service
      const expected = { audience, issuer: product.issuer, now, kind: SERVICE_TOKEN }
      const { claims } = await verifyToken(token, keys, expected, charge)
      const needed = scope === 'erase' ? getErasingScope(product) : scope
      // A token may be good for less than its key, never for more.
      const granted = typeof claims.scope === 'string' ? claims.scope.split(' ') : []
      if (!granted.includes(needed) || !scopes.includes(needed)) {
        throw new Problem('scope-missing', `This address needs a service token with the scope "${needed}".`)
      }
      return { product, name, issuedAt: new Date(claims.iat * 1000), token: token.text }
    })
  }
}

function formatId(product: string, name: string): string {
  return JSON.stringify([product, name])
}
