// Node 24 lacks Uint8Array.prototype.toBase64, and atob forgives spaces, missing padding and stray bits.

interface Alphabet {
  name: string
  digits: string
  /** Value of each ASCII character, -1 for none. */
  values: Int8Array
  padded: boolean
}

const COMMON = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const STANDARD = createAlphabet('base64', `${COMMON}+/`, true)
const URL_SAFE = createAlphabet('base64url', `${COMMON}-_`, false)

/** Bytes as base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  return encode(bytes, STANDARD)
}

/** Bytes of a base64 text (RFC 4648 §4); throws a RangeError unless {@link toBase64} would write exactly that text. */
export function fromBase64(text: string): Uint8Array {
  return decode(text, STANDARD)
}

/** Bytes as base64 for addresses and JWS, without padding (RFC 4648 §5, RFC 7515 §2). */
export function toBase64Url(bytes: Uint8Array): string {
  return encode(bytes, URL_SAFE)
}

/** Bytes of a base64url text; throws a RangeError unless {@link toBase64Url} would write exactly that text. */
export function fromBase64Url(text: string): Uint8Array {
  return decode(text, URL_SAFE)
}

function createAlphabet(name: string, digits: string, padded: boolean): Alphabet {
  const values = new Int8Array(128).fill(-1)
  for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value
  return { name, digits, values, padded }
}

function encode(bytes: Uint8Array, { digits, padded }: Alphabet): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at
    const bits = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
    text += digits.charAt(bits >> 18) + digits.charAt((bits >> 12) & 63)
    if (left > 1) text += digits.charAt((bits >> 6) & 63)
    if (left > 2) text += digits.charAt(bits & 63)
    if (padded && left < 3) text += left === 1 ? '==' : '='
  }
  return text
}

function decode(text: string, { name, values, padded }: Alphabet): Uint8Array {
  const length = padded ? measureUnpadded(text) : text.length
  // One digit left over holds six bits, too few for a byte.
  if (length % 4 === 1 || (padded && text.length % 4 !== 0)) throw createCanonicalError(name, text)
  const bytes = new Uint8Array(Math.floor((length * 3) / 4))
  let bits = 0
  let held = 0
  let count = 0
  for (let at = 0; at < length; at++) {
    const value = values[text.charCodeAt(at)] ?? -1
    if (value < 0) throw createCanonicalError(name, text)
    bits = (bits << 6) | value
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[count++] = bits >> held
    bits &= (1 << held) - 1
  }
  // Bits behind the last byte would let several texts stand for the same bytes.
  if (bits !== 0) throw createCanonicalError(name, text)
  return bytes
}

function measureUnpadded(text: string): number {
  if (text.endsWith('==')) return text.length - 2
  return text.endsWith('=') ? text.length - 1 : text.length
}

function createCanonicalError(name: string, text: string): RangeError {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return new RangeError(`${JSON.stringify(shown)} is not canonical ${name}`)
}
