import { z } from 'zod'

const place = z.int().nonnegative()
const hashes = z.array(z.string())

/** Answer of `GET log/proof/inclusion`: hashes in base64, leaf to root (RFC 6962 §2.1.1). */
export const InclusionSchema = z.strictObject({ index: place, size: place, proof: hashes })

/** Answer of `GET log/proof/consistency`: hashes in base64 (RFC 6962 §2.1.2). */
export const ConsistencySchema = z.strictObject({ first: place, second: place, proof: hashes })

/** Answer of `GET log/leaves`: exact texts, to be hashed as they are. */
export const LeavesSchema = z.strictObject({ start: place, leaves: z.array(z.string()) })
