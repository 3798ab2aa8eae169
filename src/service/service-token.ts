import { Problem } from './problem.ts'
import type { Product, Products, Scope } from './products.ts'

/** A program or a member of staff of a product, by a token of its own kind. */
export interface ServiceCaller {
  product: Product
  /** Name of the key's owner in `products.yaml`. */
  name: string
  scopes: readonly Scope[]
}

/** Checks a service token and its scope; throws a {@link Problem} otherwise. */
export type ServiceTokens = (
  authorization: string | undefined,
  scope: Scope,
  now: Date,
) => Promise<ServiceCaller>

/** Builds the check from the registered products. */
export function createServiceTokens(_: Products): ServiceTokens {
  return async () => {
    throw new Problem('token-invalid', 'Service tokens are not taken yet.')
  }
}
