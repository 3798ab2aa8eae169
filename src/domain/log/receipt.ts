import { z } from 'zod'

/** `typ` of a receipt (RFC 7515 §4.1.9). */
export const RECEIPT_TYPE = 'kelisim-receipt+jws'

/** What a receipt states and signs; the person stays out, so it survives their erasure. */
export const ReceiptPayloadSchema = z.strictObject({
  /** Address of the service. */
  iss: z.string(),
  /** Id of the record. */
  jti: z.uuid(),
  /** Moment of the record, seconds since 1970. */
  iat: z.int(),
  /** The exact text of the log's leaf: policy, version, language, digests, fragments shown, act and time. */
  leaf: z.string(),
  /** Place of the leaf in the log, from 0. */
  index: z.int().nonnegative(),
  /** Inclusion proof in the tree of the checkpoint, leaf to root, in base64 (RFC 6962 §2.1.1). */
  proof: z.array(z.string()),
  /** The signed note of the tree that first held the leaf (C2SP tlog-checkpoint). */
  checkpoint: z.string(),
})
export type ReceiptPayload = z.output<typeof ReceiptPayloadSchema>

/** Name of the log of a service: its address without the scheme, as names of logs are written. */
export function deriveLogOrigin(issuer: string): string {
  return issuer.replace(/^[a-z]+:\/\//, '').replace(/\/+$/, '')
}
