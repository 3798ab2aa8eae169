import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose'
import { Problem } from '../http/problem.ts'
import type { Product } from '../products/products.ts'

/** Finds the key of a product that a token names; never one that the token brings along. */
export function createKeyResolver({ keys, jwks }: Product): JWTVerifyGetKey {
  if (jwks === undefined) return createLocalJWKSet({ keys: keys ?? [] })
  const remote = createRemoteJWKSet(new URL(jwks))
  return async (header, token) => {
    try {
      return await remote(header, token)
    } catch (cause) {
      // A key that is not there is the token's fault; keys that cannot be had are not.
      if (cause instanceof errors.JWKSNoMatchingKey) throw cause
      if (cause instanceof errors.JWKSMultipleMatchingKeys) throw cause
      throw new Problem('keys-unavailable', 'Try again later.', { cause, headers: { 'retry-after': '30' } })
    }
  }
}
