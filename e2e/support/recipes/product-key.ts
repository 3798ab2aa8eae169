import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a recipe signs with, in the forms that the recipes read. */
export interface ProductKey {
  /** For `products.yaml`. */
  registered: object
  /** For Node, in the environment. */
  jwk: string
  /** For all others, in a file. */
  pem: string
}

/** Makes a key as a developer would: Ed25519, or RSA where nothing else can be signed with. */
export function makeKey(kind: 'rsa' | 'ed25519'): ProductKey {
  const made =
    kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ed25519')
  const alg = kind === 'rsa' ? 'RS256' : 'EdDSA'
  const facts = { kid: '2026-11', alg }
  return {
    registered: { ...made.publicKey.export({ format: 'jwk' }), ...facts, use: 'sig' },
    jwk: JSON.stringify({ ...made.privateKey.export({ format: 'jwk' }), ...facts }),
    pem: made.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  }
}

/** Registers the product of a recipe with a service that has not been started. */
export function registerProduct(data: string, audience: string, origin: string, key: object): void {
  const product = {
    id: 'courses',
    origins: [origin],
    policies: ['privacy'],
    issuer: origin,
    keys: [key],
    returnUrls: [`${origin}/*`],
  }
  mkdirSync(data, { recursive: true, mode: 0o700 })
  // JSON is YAML too.
  const text = JSON.stringify({ audience, products: [product] })
  writeFileSync(join(data, 'products.yaml'), text, { mode: 0o600 })
}
