import { z } from 'zod'

/**
 * A record of the log and that it stands there: with the opening a receipt. One signature, that of the checkpoint,
 * covers all records of a batch; the person stays out, so it survives their erasure.
 */
export const ProvedLeafSchema = z.strictObject({
  leaf: z
    .string()
    .describe(
      'The exact text of the record: act, policy, version, language, digests, fragments shown and time.',
    ),
  proof: z.string().describe('Place, path and signed checkpoint, as text (C2SP tlog-proof).'),
})
/**
 * A record of the log and that it stands there: with the opening a receipt.
 *
 * @example
 * const { leaf, proof }: ProvedLeaf = answer.receipt
 * await writeFile('receipt.tlog-proof', proof)
 */
export type ProvedLeaf = z.output<typeof ProvedLeafSchema>

/** `typ` of a receipt of the first form, a JWS, which records of format 1 have (RFC 7515 §4.1.9). */
export const RECEIPT_TYPE = 'kelisim-receipt+jws'

/** What a receipt of the first form states and signs. */
export const ReceiptPayloadSchema = z.strictObject({
  iss: z.string().describe('Address of the service.'),
  jti: z.uuid().describe('Id of the record.'),
  iat: z.int().describe('Moment of the record, seconds since 1970.'),
  leaf: z
    .string()
    .describe(
      "The exact text of the log's leaf: policy, version, language, digests, fragments shown, act and time.",
    ),
  index: z.int().nonnegative().describe('Place of the leaf in the log, from 0.'),
  proof: z
    .array(z.string())
    .describe('Inclusion proof in the tree of the checkpoint, leaf to root, in base64 (RFC 6962 §2.1.1).'),
  checkpoint: z
    .string()
    .describe('The signed note of the tree that first held the leaf (C2SP tlog-checkpoint).'),
})
export type ReceiptPayload = z.output<typeof ReceiptPayloadSchema>

/** Name of the log of a service: its address without the scheme, as names of logs are written. */
export function deriveLogOrigin(issuer: string): string {
  return issuer.replace(/^[a-z]+:\/\//, '').replace(/\/+$/, '')
}
