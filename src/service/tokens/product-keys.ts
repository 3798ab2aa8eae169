import { createLocalJWKSet, createRemoteJWKSet, errors, type JWK, type JWTVerifyGetKey } from 'jose'
import { Problem } from '../http/problem.ts'
import type { Product } from '../products/products.ts'

/** Finds the key of a product that a token names; never one that the token brings along. */
export function createKeyResolver({ keys, jwks }: Product): JWTVerifyGetKey {
  if (jwks === undefined) return createRegisteredKeys(keys ?? [])
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

/**
 * Keys as products.yaml lists them. The kind of a key decides how it may be used, so that both names of EdDSA fit; a
 * name that a token gives to a key which was registered without one says nothing against it.
 */
export function createRegisteredKeys(keys: readonly JWK[]): JWTVerifyGetKey {
  const plain = keys.map(({ alg: _, ...key }) => key)
  const named = createLocalJWKSet({ keys: plain.filter(({ kid }) => kid !== undefined) })
  const unnamed = createLocalJWKSet({ keys: plain.filter(({ kid }) => kid === undefined) })
  const all = createLocalJWKSet({ keys: plain })
  return async ({ kid, ...header }) => {
    if (kid === undefined) return all(header)
    return keys.some((key) => key.kid === kid) ? named({ ...header, kid }) : unnamed(header)
  }
}
