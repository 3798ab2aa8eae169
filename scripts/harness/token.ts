import { type CryptoKey, importJWK, type JWK, SignJWT } from 'jose'

/** How a product signs for its people. */
export interface Signer {
  issuer: string
  audience: string
  key: JWK
}

/** What a token states when it is not made now, by a clock that is right, for the usual time, by the only key. */
export interface TokenTimes {
  /** Seconds since 1970. */
  issuedAt?: number
  /** Seconds; the service takes none that lives longer than 600. */
  lifetime?: number
  /** The name of its key. */
  kid?: string
}

const keys = new Map<string, Promise<CryptoKey | Uint8Array>>()

/** The product's signed word that this is the person. */
export function signSubjectToken(signer: Signer, person: string, times: TokenTimes = {}): Promise<string> {
  return signToken(signer, 'kelisim-subject+jwt', person, times)
}

/** A token with which a service of the product may do one kind of thing. */
export function signServiceToken(signer: Signer, service: string, scope: string): Promise<string> {
  return signToken(signer, 'kelisim-service+jwt', service, {}, { scope })
}

async function signToken(
  { issuer, audience, key }: Signer,
  typ: string,
  subject: string,
  { issuedAt = Math.floor(Date.now() / 1000), lifetime = 600, kid }: TokenTimes,
  claims: Record<string, string> = {},
): Promise<string> {
  const name = key.x ?? ''
  const imported = keys.get(name) ?? importJWK(key, 'EdDSA')
  keys.set(name, imported)
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', typ, ...(kid !== undefined && { kid }) })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(subject)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + lifetime)
    .setJti(crypto.randomUUID())
    .sign(await imported)
}
