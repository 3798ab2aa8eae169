import { compactVerify, createLocalJWKSet } from 'jose'
import { fromBase64Url } from '../domain/encoding/base64.ts'
import type { PublishedKeys } from '../domain/log/keys.ts'
import { type Leaf, LeafSchema, serializeLeaf } from '../domain/log/leaf.ts'
import { RECEIPT_TYPE, type ReceiptPayload, ReceiptPayloadSchema } from '../domain/log/receipt.ts'

/** What a key of the service signed as a receipt; null for anything else, whatever the reason. */
export async function verifyPayload(
  receipt: unknown,
  { keys }: PublishedKeys,
  issuer: string | undefined,
): Promise<ReceiptPayload | null> {
  const own = keys.filter(({ purpose }) => purpose === 'receipt')
  try {
    const text = String(receipt)
    // Decoders forgive stray bits, and one receipt would have several spellings.
    for (const part of text.split('.')) fromBase64Url(part)
    const { payload, protectedHeader } = await compactVerify(text, createLocalJWKSet({ keys: own }), {
      algorithms: ['EdDSA'],
    })
    if (protectedHeader.typ !== RECEIPT_TYPE) return null
    const facts = ReceiptPayloadSchema.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)),
    )
    return issuer === undefined || facts.iss === issuer ? facts : null
  } catch {
    return null
  }
}

/** The record of a receipt, if the text is exactly what the log hashes and agrees with the receipt around it. */
export function parseLeaf({ leaf, jti, iat }: ReceiptPayload): Leaf | null {
  try {
    const facts = LeafSchema.parse(JSON.parse(leaf))
    const isExact = serializeLeaf(facts) === leaf
    return isExact && facts.id === jti && Math.floor(Date.parse(facts.at) / 1000) === iat ? facts : null
  } catch {
    return null
  }
}
