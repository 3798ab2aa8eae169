import type { JsonWebKey } from 'node:crypto'
import { findKind } from './key-kinds.ts'
import { readVerificationKey, type VerificationKey } from './verification-key.ts'

/** Each is tried for a token that names none, and has to be made ready. */
const MOST_KEYS = 64

/**
 * Reads a JWK Set (RFC 7517 §5). Keys that are of no use here, such as those for encrypting, are passed over; a private
 * one is too, for everybody can sign with what is published.
 *
 * @throws Error that says what is wrong with the set
 */
export function readKeySet(text: string): VerificationKey[] {
  const keys = readKeys(text)
  if (keys === null) throw new Error('the answer is no JWK Set: expected {"keys": […]} in JSON')
  if (keys.length > MOST_KEYS)
    throw new Error(`the set has ${keys.length} keys; expected ${MOST_KEYS} at most`)
  return keys.filter(isForTokens).flatMap((jwk) => {
    const key = readVerificationKey(jwk)
    return key !== null && isMeantFor(jwk, key) ? [key] : []
  })
}

function readKeys(text: string): unknown[] | null {
  try {
    const { keys } = Object(JSON.parse(text))
    return Array.isArray(keys) ? keys : null
  } catch {
    return null
  }
}

/** Whether whoever published a key meant it for signatures; who says nothing of that does not mind. */
function isForTokens(jwk: unknown): jwk is JsonWebKey {
  if (typeof jwk !== 'object' || jwk === null) return false
  const { use = 'sig', key_ops: uses = ['verify'] } = jwk as JsonWebKey
  return use === 'sig' && Array.isArray(uses) && uses.includes('verify')
}

/** Whether a key may be used by the algorithm that its kind is for; both names of EdDSA are one. */
function isMeantFor({ alg }: JsonWebKey, { kind }: VerificationKey): boolean {
  return alg === undefined || findKind(alg) === kind
}
