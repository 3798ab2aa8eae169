import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { getHashing } from './hashing.ts'

/** SHA-256 of the UTF-8 bytes of a text in lower-case hex, as `sha256sum` prints it (FIPS 180-4). */
export function computeDigest(text: string): string {
  return bytesToHex(getHashing().sha256(utf8ToBytes(text)))
}

/** SHA-256 of bytes in lower-case hex. */
export function computeBytesDigest(bytes: Uint8Array): string {
  return bytesToHex(getHashing().sha256(bytes))
}
