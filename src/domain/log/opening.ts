import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { fromBase64Url, toBase64Url } from '../encoding/base64.ts'
import { canonicalizeJson } from '../encoding/canonical-json.ts'

/** Who recorded an act for a person, and why, as it is kept: `{ actor: 'staff-7', note: 'letter of 3 March' }`. */
export const OnBehalfSchema = z.strictObject({
  actor: z.string().min(1).max(255),
  note: z.string().min(1).max(1000),
})
export type OnBehalf = z.output<typeof OnBehalfSchema>

/** What makes a leaf of the log somebody's: erasable, and given to the holder of the receipt. */
export const OpeningSchema = z.strictObject({
  /** 32 random bytes in base64url, for this record alone. */
  key: z.string(),
  product: z.string(),
  /** The opaque id that the product gave the person. */
  subject: z.string(),
  /** Id of the person's answer before this one, null when there was none. */
  after: z.uuid().nullable(),
  /** The product's signed word that it was this person; null for what was imported. */
  token: z.string().nullable(),
  onBehalf: OnBehalfSchema.nullable(),
})
export type Opening = z.output<typeof OpeningSchema>

const CONTEXT = 'kelisim/v1/opening\0'

/**
 * The commitment of a leaf to its opening: HMAC-SHA-256 (RFC 2104) with the record's own random key, in base64url.
 * Without the key nobody can guess the person, and two records of one person look unrelated.
 */
export function computeCommitment({ key, ...rest }: Opening): string {
  return toBase64Url(hmac(sha256, fromBase64Url(key), utf8ToBytes(CONTEXT + canonicalizeJson(rest))))
}
