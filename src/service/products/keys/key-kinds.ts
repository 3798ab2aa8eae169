/** What a public key is; that alone decides how a signature is checked by it. */
export type KeyKind = 'Ed25519' | 'P-256' | 'RSA'

/** The algorithms that tokens may name, each with the keys that it is for; RFC 9864 gives EdDSA the name of its curve. */
const KINDS: ReadonlyMap<unknown, KeyKind> = new Map([
  ['EdDSA', 'Ed25519'],
  ['Ed25519', 'Ed25519'],
  ['ES256', 'P-256'],
  ['RS256', 'RSA'],
])

export const TOKEN_ALGORITHMS = [...KINDS.keys()]

/** The kind of key that an algorithm is for; undefined where tokens may not name it. */
export function findKind(algorithm: unknown): KeyKind | undefined {
  return KINDS.get(algorithm)
}
