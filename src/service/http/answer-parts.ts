import { hash } from 'node:crypto'

/** A text that is sent to many, in bytes, with the hash by which it is named where the whole is hashed. */
export interface KeptText {
  bytes: Uint8Array
  sha256: string
}

/** A piece of an answer: of its own, or what is kept for many. */
export type Part = string | KeptText

/** Makes a text ready to be sent often: to encode and to hash it takes longer than to copy it. */
export function keepText(text: string): KeptText {
  const bytes = Buffer.from(text)
  return { bytes, sha256: hash('sha256', bytes, 'base64url') }
}

/** The whole of an answer. */
export function joinParts(parts: readonly Part[]): Buffer<ArrayBuffer> {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part.bytes)))
}

/** Names the whole of an answer, by the hashes of what was hashed when it was written. */
export function computeEtag(parts: readonly Part[]): string {
  const text = parts.map((part) => (typeof part === 'string' ? part : part.sha256)).join('')
  return `"${hash('sha256', text, 'base64url').slice(0, 27)}"`
}
