import { createHmac, createPrivateKey, createSecretKey, sign } from 'node:crypto'
import { fromBase64Url } from '../../domain/encoding/base64.ts'
import { KelisimError } from '../../domain/error.ts'
import type { ActOwner, BoundKey, SigningKeys } from '../../store/store.ts'
import { describeKeys } from './bound-keys.ts'
import type { KeyFile, KeyUse, StoredKey } from './key-file.ts'

/** A key of the service's own. */
export interface ServiceKey {
  kid: string
  use: KeyUse
  /** 32 bytes (RFC 8032 §5.1.5). */
  publicKey: Uint8Array
  /** Signs with Ed25519; null when only the public half has been kept. */
  sign: ((text: string) => Buffer) | null
}

/** The service's own keys, ready for use. */
export interface KeyRing {
  /** The key that signs new things of a use. */
  getCurrent(use: KeyUse): Required<ServiceKey> & { sign: NonNullable<ServiceKey['sign']> }
  /** A key by its name, current or retired. */
  find(kid: string): ServiceKey | undefined
  /** Public halves with their lives, oldest first. */
  listPublished(): (Omit<StoredKey, 'jwk'> & { jwk: { kty: 'OKP'; crv: 'Ed25519'; x: string } })[]
  /** What a database may know of them, to tell them from those of another installation. */
  describe(): BoundKey[]
  /** All of it, secrets too, for another thread of this process. */
  copy(): KeyFile
  /** Names a person to the memory of erasures: HMAC-SHA-256 in base64url. */
  mark(owner: ActOwner): string
}

/** Makes the keys of a file ready for use. */
export function createKeyRing(file: KeyFile): KeyRing {
  const keys = new Map(file.keys.map((key) => [key.kid, toServiceKey(key)]))
  const secret = createSecretKey(file.mark, 'base64url')

  return {
    getCurrent(use) {
      const stored = file.keys.find((key) => key.use === use && key.retiredAt === null)
      const key = stored && keys.get(stored.kid)
      if (key?.sign) return { ...key, sign: key.sign }
      throw new KelisimError(
        'keys-invalid',
        `The key file has no current ${use} key that can sign.`,
        `Restore it from its backup, or make one: npm run service -- keys rotate ${use}`,
      )
    },
    find: (kid) => keys.get(kid),
    listPublished: () => file.keys.map(({ jwk: { d: _, ...jwk }, ...life }) => ({ ...life, jwk })),
    describe: () => describeKeys(file),
    copy: () => structuredClone(file),
    mark: ({ realm, subject }) =>
      createHmac('sha256', secret).update(`${realm}\0${subject}`).digest('base64url'),
  }
}

function toServiceKey({ kid, use, jwk }: StoredKey): ServiceKey {
  const publicKey = fromBase64Url(jwk.x)
  if (jwk.d === undefined) return { kid, use, publicKey, sign: null }
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
  return {
    kid,
    use,
    publicKey,
    sign: (text) => sign(null, Buffer.from(text), privateKey),
  }
}

/** Names of the keys that sign what is added to the log now. */
export function getSigningKeys(ring: KeyRing): SigningKeys {
  return { log: ring.getCurrent('log').kid, receipt: ring.getCurrent('receipt').kid }
}
