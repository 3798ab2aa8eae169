import { z } from 'zod'

const place = z.int().nonnegative()
const proof = z.array(z.string()).describe('The hashes, in base64.')

/** Answer of `GET log/proof/inclusion`: hashes in base64, leaf to root (RFC 6962 §2.1.1). */
export const InclusionSchema = z.strictObject({
  index: place.describe('Place of the record, from 0.'),
  size: place.describe('How many records the tree has.'),
  proof,
})

/** Answer of `GET log/proof/consistency`: hashes in base64 (RFC 6962 §2.1.2). */
export const ConsistencySchema = z.strictObject({
  first: place.describe('How many records the earlier tree has.'),
  second: place.describe('How many records the later tree has.'),
  proof,
})

/** Answer of `GET log/leaves`: exact texts, to be hashed as they are. */
export const LeavesSchema = z.strictObject({
  start: place.describe('Place of the first.'),
  leaves: z.array(z.string()).describe('The text of each record, one after the other.'),
})
