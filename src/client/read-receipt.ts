import { compactVerify, createLocalJWKSet } from 'jose'
import { fromBase64Url } from '../domain/encoding/base64.ts'
import type { PublishedKeys } from '../domain/log/keys.ts'
import { type Leaf, LeafSchema, serializeLeaf } from '../domain/log/leaf.ts'
import {
  type ProvedLeaf,
  ProvedLeafSchema,
  RECEIPT_TYPE,
  type ReceiptPayload,
  ReceiptPayloadSchema,
} from '../domain/log/receipt.ts'
import { parseTlogProof, type TlogProof } from '../domain/log/tlog-proof.ts'

/**
 * A receipt as the service gave it: a record with its proof, alone or with the opening beside it. Records from before
 * there were realms have a receipt of the first form, a signed text.
 *
 * @example
 * const input: ReceiptInput = { receipt: answer.receipt, opening: answer.opening }
 */
export type ReceiptInput = ReceiptText | { receipt: ReceiptText; opening?: unknown }

/** A receipt by itself. */
export type ReceiptText = ProvedLeaf | string

/** What a receipt says, in either form. */
export interface Claim extends TlogProof {
  /** The exact text of the record. */
  leaf: string
  /** What the signature of the first form covers beside it; null for receipts that have none of their own. */
  signed: Pick<ReceiptPayload, 'iss' | 'jti' | 'iat'> | null
}

/**
 * Reads a receipt: a record with its proof, or the first form, a JWS that a key of the service must have signed.
 *
 * @returns null for anything else, whatever the reason
 */
export async function readReceipt(receipt: unknown, keys: PublishedKeys): Promise<Claim | null> {
  try {
    if (typeof receipt === 'string') {
      const { leaf, index, proof, checkpoint, ...signed } = await verifyPayload(receipt, keys)
      return { leaf, index, proof, checkpoint, signed }
    }
    const { leaf, proof } = ProvedLeafSchema.parse(receipt)
    return { leaf, ...parseTlogProof(proof), signed: null }
  } catch {
    return null
  }
}

async function verifyPayload(text: string, { keys }: PublishedKeys): Promise<ReceiptPayload> {
  const own = keys.filter(({ purpose }) => purpose === 'receipt')
  // Decoders forgive stray bits, and one receipt would have several spellings.
  for (const part of text.split('.')) fromBase64Url(part)
  const { payload, protectedHeader } = await compactVerify(text, createLocalJWKSet({ keys: own }), {
    algorithms: ['EdDSA'],
  })
  if (protectedHeader.typ !== RECEIPT_TYPE) throw new Error('something else was signed')
  return ReceiptPayloadSchema.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)))
}

/** The record of a receipt, if the text is exactly what the log hashes and agrees with what was signed around it. */
export function parseLeaf({ leaf, signed }: Claim): Leaf | null {
  try {
    const facts = LeafSchema.parse(JSON.parse(leaf))
    const isExact = serializeLeaf(facts) === leaf
    const agrees =
      signed === null || (signed.jti === facts.id && signed.iat === Math.floor(Date.parse(facts.at) / 1000))
    return isExact && agrees ? facts : null
  } catch {
    return null
  }
}
