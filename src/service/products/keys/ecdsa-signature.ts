/** Bytes of each of the two numbers of an ES256 signature (RFC 7518 §3.4). */
const NUMBER_BYTES = 32

/**
 * Writes the two numbers of an ES256 signature as OpenSSL reads them (DER). Node.js would do so by `dsaEncoding`, but
 * takes five times as long over it on the thread that answers people. Null where the length is wrong.
 */
export function toDerSignature(signature: Buffer): Buffer | null {
  if (signature.length !== 2 * NUMBER_BYTES) return null
  const numbers = [signature.subarray(0, NUMBER_BYTES), signature.subarray(NUMBER_BYTES)].map(toDerInteger)
  const content = Buffer.concat(numbers)
  return Buffer.concat([Buffer.of(0x30, content.length), content])
}

/** No byte more than the number needs, and none that would make it negative. */
function toDerInteger(number: Buffer): Buffer {
  const start = number.findIndex((byte) => byte !== 0)
  const bytes = start === -1 ? number.subarray(-1) : number.subarray(start)
  const sign = (bytes[0] ?? 0) < 0x80 ? [] : [0]
  return Buffer.concat([Buffer.of(0x02, bytes.length + sign.length, ...sign), bytes])
}
