import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto'
import { toDerSignature } from './ecdsa-signature.ts'
import type { KeyKind } from './key-kinds.ts'

/** A public key of a product, made ready once. */
export interface VerificationKey {
  kid: string | undefined
  kind: KeyKind
  key: KeyObject
}

const LEAST_RSA_BITS = 2048

/** What each kind hashes before it signs; Ed25519 does that itself. */
const HASHES: Readonly<Record<KeyKind, 'sha256' | null>> = { Ed25519: null, 'P-256': 'sha256', RSA: 'sha256' }

/** Makes a key ready; null where it is none of the three kinds, malformed, too short, or no public one. */
export function readVerificationKey(jwk: JsonWebKey): VerificationKey | null {
  if (jwk.d !== undefined || jwk.kty === 'oct') return null
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' })
    const kind = getKind(key)
    const { kid } = jwk
    return kind === null ? null : { kid: typeof kid === 'string' ? kid : undefined, kind, key }
  } catch {
    return null
  }
}

/** Checks a signature in the thread pool: done at once it would hold up everybody else for as long. */
export async function checkSignature(
  { kind, key }: VerificationKey,
  data: Buffer,
  signature: Buffer,
): Promise<boolean> {
  const made = kind === 'P-256' ? toDerSignature(signature) : signature
  if (made === null) return false
  return new Promise((resolve) => {
    // The key as it is: with options around it Node.js takes three times as long to begin.
    verify(HASHES[kind], data, key, made, (error, isGood) => resolve(error === null && isGood))
  })
}

export function isSameKey(one: VerificationKey, other: VerificationKey): boolean {
  return one.kid === other.kid && one.key.equals(other.key)
}

function getKind({ asymmetricKeyType: type, asymmetricKeyDetails: details = {} }: KeyObject): KeyKind | null {
  if (type === 'ed25519') return 'Ed25519'
  if (type === 'ec' && details.namedCurve === 'prime256v1') return 'P-256'
  if (type === 'rsa' && (details.modulusLength ?? 0) >= LEAST_RSA_BITS) return 'RSA'
  return null
}
