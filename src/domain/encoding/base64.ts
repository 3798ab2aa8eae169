import { type BytesCoder, base64, base64urlnopad } from '@scure/base'

/** Bytes as base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes)
}

/** Bytes of a base64 text (RFC 4648 §4); throws a RangeError unless {@link toBase64} would write exactly that text. */
export function fromBase64(text: string): Uint8Array {
  return decode(text, 'base64', base64)
}

/** Bytes as base64 for addresses and JWS, without padding (RFC 4648 §5, RFC 7515 §2). */
export function toBase64Url(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes)
}

/** Bytes of a base64url text; throws a RangeError unless {@link toBase64Url} would write exactly that text. */
export function fromBase64Url(text: string): Uint8Array {
  return decode(text, 'base64url', base64urlnopad)
}

/** Decodes strictly, so that no two texts stand for the same bytes; the refusal quotes no more than its beginning. */
function decode(text: string, name: string, coder: BytesCoder): Uint8Array {
  try {
    return coder.decode(text)
  } catch (cause) {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
    throw new RangeError(`${JSON.stringify(shown)} is not canonical ${name}`, { cause })
  }
}
