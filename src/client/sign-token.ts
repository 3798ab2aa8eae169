import { type CryptoKey, type JWK, SignJWT } from 'jose'

/**
 * How the service takes tokens to be signed.
 *
 * @example
 * const alg: TokenAlgorithm = 'EdDSA'
 */
export type TokenAlgorithm = 'EdDSA' | 'ES256' | 'RS256'

/**
 * The key that a token is signed with.
 *
 * @example
 * const signing: SigningKey = { key: JSON.parse(await readFile('kelisim-key.json', 'utf8')), kid: '2026-11' }
 */
export interface SigningKey {
  /** The private key: a JWK as `products.yaml` holds its public half, or one of Web Crypto. */
  key: CryptoKey | JWK
  /** Name of the key; without it, the one that a JWK carries. */
  kid?: string
  /** Told by the key itself unless something else is said. */
  alg?: TokenAlgorithm
}

/** What a token says, whatever its kind. */
export interface TokenFacts {
  typ: string
  issuer: string
  audience: string
  subject: string
  /** Seconds from now. */
  lifetime: number
  /** Seconds for which the service takes such a token at most. */
  longest: number
  now: Date
  claims?: Record<string, unknown>
}

/** Seconds by which tokens are dated back: a clock that is a minute fast shuts nobody out. */
const DATED_BACK = 60

/** Signs a token; every token gets an id of its own. */
export async function signToken(
  { typ, issuer, audience, subject, lifetime, longest, now, claims = {} }: TokenFacts,
  { key, ...named }: SigningKey,
): Promise<string> {
  if (!(lifetime >= 1 && lifetime <= longest)) {
    throw new RangeError(
      `lifetime is ${lifetime} seconds; set 1 to ${longest}, the service takes no longer ones`,
    )
  }
  const kid = named.kid ?? (key as JWK).kid
  const moment = Math.floor(now.getTime() / 1000)
  const issuedAt = moment - DATED_BACK
  return new SignJWT(claims)
    .setProtectedHeader({ alg: named.alg ?? inferAlgorithm(key), typ, ...(kid !== undefined && { kid }) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(Math.min(moment + lifetime, issuedAt + longest))
    .setJti(crypto.randomUUID())
    .sign(key)
}

/** The algorithm that a key is for. */
export function inferAlgorithm(key: CryptoKey | JWK): TokenAlgorithm {
  const kind = (key as JWK).kty ?? (key as CryptoKey).algorithm.name
  if (kind === 'RSA' || kind === 'RSASSA-PKCS1-v1_5') return 'RS256'
  return kind === 'EC' || kind === 'ECDSA' ? 'ES256' : 'EdDSA'
}
