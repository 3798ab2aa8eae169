import { z } from 'zod'
import { ACTS } from '../acceptance/act.ts'
import { canonicalizeJson, type Json } from '../encoding/canonical-json.ts'
import { LOCALES } from '../locale.ts'
import { PolicyIdSchema } from '../policy/policy.ts'
import { DigestSchema } from '../policy/schema-parts.ts'

const common = {
  v: z.literal(1),
  id: z.uuid(),
  /** The service's clock, ISO 8601 in UTC; it never decreases along the log. */
  at: z.string(),
}

/** A person's act as the public log keeps it: no personal data, and nothing that links two acts of one person. */
export const ActLeafSchema = z.strictObject({
  ...common,
  act: z.enum(ACTS),
  product: PolicyIdSchema,
  policy: PolicyIdSchema,
  version: z.int().positive(),
  locale: z.enum(LOCALES),
  /** Digest of the text in that language. */
  digest: DigestSchema,
  /** Digest of the version: its texts in all languages and its facts. */
  versionDigest: DigestSchema,
  /** SHA-256 of each fragment that was rendered. */
  shown: z.array(DigestSchema),
  /** SHA-256 of the description of the screen; null when the widget gave none. */
  presentation: DigestSchema.nullable(),
  /** Recorded by staff or a guardian for the person; who and why stands in the opening. */
  onBehalf: z.boolean(),
  /** The moment that an earlier system stated; null for what this service witnessed itself. */
  claimedAt: z.string().nullable(),
  /** The clock had gone back: `at` is the moment of the record before, not what the clock showed. Absent otherwise. */
  clockAdjusted: z.literal(true).optional(),
  /** Binds the leaf to its opening without telling anything of it. */
  commitment: z.string(),
})
export type ActLeaf = z.output<typeof ActLeafSchema>

/** A version seen by the service for the first time, or again after it was taken back: from this moment at the earliest it binds. */
const PublishLeafSchema = z.strictObject({
  ...common,
  act: z.literal('publish'),
  policy: PolicyIdSchema,
  version: z.int().positive(),
  /** What may never change of it, see `serializeSealedFacts`. */
  facts: z.string(),
})

/** A version that was published is taken back: acts about it stay in the log and count no more. */
const RetractLeafSchema = z.strictObject({
  ...common,
  act: z.literal('retract'),
  policy: PolicyIdSchema,
  version: z.int().positive(),
  /** Those of its publication. */
  facts: z.string(),
  /** How many acts about it count no more; 0 where nobody had answered it. */
  acts: z.int().nonnegative(),
})

/** The openings of a person were erased; which records they opened is not said. */
const EraseLeafSchema = z.strictObject({
  ...common,
  act: z.literal('erase'),
  product: PolicyIdSchema,
  /** How many records lost their opening, so that a lost opening is not mistaken for an erased one. */
  records: z.int().nonnegative(),
})

/** One entry of the log. */
export const LeafSchema = z.discriminatedUnion('act', [
  ActLeafSchema,
  PublishLeafSchema,
  RetractLeafSchema,
  EraseLeafSchema,
])
/**
 * An entry of the log: an act of a person, a version that was seen or taken back, or an erasure; told apart by `act`.
 *
 * @example
 * if (facts?.act === 'accept') console.log(`${facts.policy}@${facts.version} at ${facts.at}`)
 */
export type Leaf = z.output<typeof LeafSchema>

/** Tells whether an entry is a person's act; all others are nobody's. */
export function isActLeaf(leaf: Leaf): leaf is ActLeaf {
  return 'commitment' in leaf
}

/** The exact text that is stored, hashed and proved: canonical JSON (RFC 8785), never written again. */
export function serializeLeaf(leaf: Leaf): string {
  return canonicalizeJson(leaf as unknown as Json)
}
