import { type CryptoKey, importJWK, type JWK, SignJWT } from 'jose'

/** Who says that which person is here, to which service, for how long. */
export interface SubjectTokenOptions {
  /** The product's `issuer` in the service's `products.yaml`. */
  issuer: string
  /** The service's `audience`, as its `products.yaml` states it. */
  audience: string
  /** An opaque id of the person: never an e-mail address or an IIN. */
  subject: string
  /** The product's private key. */
  key: CryptoKey | JWK
  /** Name of the key; without it, the one that a JWK carries. */
  kid?: string
  /** Ed25519 unless something else is said. */
  alg?: 'EdDSA' | 'ES256' | 'RS256'
  now?: Date
  /** Seconds; the service takes tokens of at most 600. */
  lifetime?: number
}

const MAX_LIFETIME = 600

/**
 * Signs a token with which a person's browser can ask the service what is asked of them, and answer.
 *
 * @example
 * await mintSubjectToken({ issuer: 'https://5qbe.kz', audience: 'https://5qbe.kz/auth', subject: user.id, key })
 */
export async function mintSubjectToken(options: SubjectTokenOptions): Promise<string> {
  const { issuer, audience, subject, key, now = new Date(), lifetime = 300 } = options
  if (lifetime > MAX_LIFETIME || lifetime < 1) {
    throw new RangeError(
      `lifetime is ${lifetime} seconds; set 1 to ${MAX_LIFETIME}, the service takes no longer ones`,
    )
  }
  const jwk = 'kty' in key ? key : null
  const alg = options.alg ?? (jwk?.alg as SubjectTokenOptions['alg']) ?? 'EdDSA'
  const kid = options.kid ?? jwk?.kid
  const issuedAt = Math.floor(now.getTime() / 1000)
  return new SignJWT()
    .setProtectedHeader({ alg, typ: 'kelisim-subject+jwt', ...(kid !== undefined && { kid }) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .setJti(crypto.randomUUID())
    .sign(jwk ? await importJWK(jwk, alg) : (key as CryptoKey))
}
