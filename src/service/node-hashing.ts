import { hash } from 'node:crypto'
import type { Hashing } from '../domain/encoding/hashing.ts'

/** Bytes that SHA-256 takes at a time, and those that it gives. */
const [BLOCK, HASH] = [64, 32]

/** Hashing by Node's own functions, which are several times as fast as any in JavaScript. */
export const NODE_HASHING: Hashing = { sha256, hmacSha256 }

/** Gives plain bytes, as the functions in JavaScript do: a `Buffer` shows and compares itself otherwise. */
function sha256(bytes: Uint8Array): Uint8Array {
  // One letter a byte: Node gives out a text in a quarter of the time in which it makes a buffer.
  const letters = hash('sha256', bytes, 'binary')
  const digest = new Uint8Array(HASH)
  for (let place = 0; place < HASH; place++) digest[place] = letters.charCodeAt(place)
  return digest
}

/** Of two hashes (RFC 2104): `createHmac` makes an object of every key, which takes three times as long as both. */
function hmacSha256(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  const own = key.length > BLOCK ? sha256(key) : key
  const inner = new Uint8Array(BLOCK + bytes.length)
  const outer = new Uint8Array(BLOCK + HASH)
  for (let place = 0; place < BLOCK; place++) {
    const byte = own[place] ?? 0
    inner[place] = byte ^ 0x36
    outer[place] = byte ^ 0x5c
  }
  inner.set(bytes, BLOCK)
  outer.set(sha256(inner), BLOCK)
  return sha256(outer)
}
