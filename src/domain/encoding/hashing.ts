import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The two functions on which every digest, leaf and commitment rests. */
export interface Hashing {
  /** SHA-256 of bytes (FIPS 180-4). */
  sha256(bytes: Uint8Array): Uint8Array
  /** HMAC-SHA-256 of bytes under a key (RFC 2104). */
  hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array
}

/** In JavaScript alone, for wherever there is nothing faster. */
const PORTABLE: Hashing = { sha256, hmacSha256: (key, bytes) => hmac(sha256, key, bytes) }
const PROBE = new Uint8Array(100)

let chosen = PORTABLE

/** The functions to hash with. */
export function getHashing(): Hashing {
  return chosen
}

/**
 * Lets everything be hashed by the machine's own functions from now on. They give the same bytes, so nothing depends on
 * when it is called; those that do not are refused.
 */
export function chooseHashing(own: Hashing): void {
  const isSame = hashProbe(own) === hashProbe(PORTABLE)
  if (!isSame) throw new Error('These functions do not give SHA-256 and HMAC-SHA-256.')
  chosen = own
}

function hashProbe({ sha256, hmacSha256 }: Hashing): string {
  return [sha256(PROBE), hmacSha256(PROBE, PROBE)].map(bytesToHex).join()
}
