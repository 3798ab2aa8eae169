import type { JsonWebKey } from 'node:crypto'
import { readVerificationKey, type VerificationKey } from './verification-key.ts'

/** Counts a request against whoever sent it, before somebody else's address makes it wait; throws when it was one too many. */
export type Charge = () => Promise<void>

/** The public keys by which a product's tokens are checked. */
export interface ProductKeys {
  /** Those known now. @throws KeysUnavailable */
  list(charge: Charge): Promise<readonly VerificationKey[]>
  /** Newer ones, after none of those made a signature; null where those are new enough. @throws KeysUnavailable */
  listNewer(charge: Charge): Promise<readonly VerificationKey[] | null>
  /** Whether a key that was listed still counts. */
  has(key: VerificationKey): boolean
}

/** The keys of a product cannot be had just now, so nothing can be said of its tokens. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable'
  /** Seconds after which it may be worth while to ask again. */
  readonly retryAfter: number

  constructor(retryAfter: number) {
    super('the keys of the product cannot be fetched')
    this.retryAfter = retryAfter
  }
}

/** Keys as products.yaml lists them. */
export function listKeys(jwks: readonly JsonWebKey[]): ProductKeys {
  const keys = jwks.flatMap((jwk) => readVerificationKey(jwk) ?? [])
  return { list: async () => keys, listNewer: async () => null, has: () => true }
}
