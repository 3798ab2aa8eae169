import { z } from 'zod'
import { ACTS } from '../acceptance/act.ts'
import { canonicalizeJson, type Json } from '../encoding/canonical-json.ts'
import { LOCALES } from '../locale.ts'
import { PolicyIdSchema } from '../policy/policy.ts'
import { DigestSchema } from '../policy/schema-parts.ts'

/** What every entry says of itself, whatever its format. */
const common = {
  id: z.uuid(),
  /** The service's clock, ISO 8601 in UTC; it never decreases along the log. */
  at: z.string(),
}

/** What both formats say of a person's act: no personal data, and nothing that links two acts of one person. */
const act = {
  act: z.enum(ACTS),
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
  /** Answered by somebody else for the person; who, and why or as what, stands in the opening. */
  onBehalf: z.boolean(),
  /** The moment that an earlier system or, of an entry of theirs, staff stated; null for what this service witnessed. */
  claimedAt: z.string().nullable(),
  /** Binds the leaf to its opening without telling anything of it. */
  commitment: z.string(),
}

/** A version seen by the service for the first time, or again after it was taken back: from this moment at the earliest it binds. */
const publish = {
  act: z.literal('publish'),
  policy: PolicyIdSchema,
  version: z.int().positive(),
  /** What may never change of it, see `serializeSealedFacts`. */
  facts: z.string(),
}

/** A version that was published is taken back: acts about it stay in the log and count no more. */
const retract = {
  act: z.literal('retract'),
  policy: PolicyIdSchema,
  version: z.int().positive(),
  /** Those of its publication. */
  facts: z.string(),
  /** How many acts about it count no more; 0 where nobody had answered it. */
  acts: z.int().nonnegative(),
}

/** The openings of a person were erased; which records they opened is not said. */
const erase = {
  act: z.literal('erase'),
  /** How many records lost their opening, so that a lost opening is not mistaken for an erased one. */
  records: z.int().nonnegative(),
}

/** A person's records are found under another id from then on; which ids these are stands in the opening alone. */
const rename = {
  act: z.literal('rename'),
  /** How many records are found under the new id. */
  records: z.int().nonnegative(),
  /** Binds the leaf to its opening without telling anything of it. */
  commitment: z.string(),
}

/** Format 1, written until acts belonged to realms: the product was the realm. Read for ever, written no more. */
const first = { v: z.literal(1), ...common }
const FirstActLeafSchema = z.strictObject({ ...first, ...act, product: PolicyIdSchema })
const FirstLeafSchema = z.discriminatedUnion('act', [
  FirstActLeafSchema,
  z.strictObject({ ...first, ...publish }),
  z.strictObject({ ...first, ...retract }),
  z.strictObject({ ...first, ...erase, product: PolicyIdSchema }),
])

/** Format 2, which is written. A member that may be absent is left out of the text when it is not used. */
const second = {
  v: z.literal(2),
  ...common,
  /** The clock had gone back: `at` is the moment of the record before, not what the clock showed. Absent otherwise. */
  clockAdjusted: z.literal(true).optional(),
}
/** A person's act in the format that is written. */
const ActLeafSchema = z.strictObject({
  ...second,
  ...act,
  /** Within which the act counts: the product's id, or that of its group. */
  realm: PolicyIdSchema,
  /** What a consent with choices was given to; absent for all others. */
  choices: z.array(z.string()).optional(),
})
const SecondLeafSchema = z.discriminatedUnion('act', [
  ActLeafSchema,
  z.strictObject({ ...second, ...publish }),
  z.strictObject({ ...second, ...retract }),
  z.strictObject({ ...second, ...erase, realm: PolicyIdSchema }),
  z.strictObject({ ...second, ...rename, realm: PolicyIdSchema }),
])

/** One entry of the log, in any format that was ever written; told apart by `v`. */
export const LeafSchema = z.discriminatedUnion('v', [FirstLeafSchema, SecondLeafSchema])
/**
 * An entry of the log: an act of a person, a version that was seen or taken back, an erasure, or a change of a
 * person's id; told apart by `act`.
 *
 * @example
 * if (facts?.act === 'accept') console.log(`${facts.policy}@${facts.version} at ${facts.at}`)
 */
export type Leaf = z.output<typeof LeafSchema>
/** An entry as it is written now. */
export type NewLeaf = z.output<typeof SecondLeafSchema>

/** A person's act as the log keeps it, in any format. */
export type ActLeaf = z.output<typeof FirstActLeafSchema> | NewActLeaf
/** A person's act as it is written now. */
export type NewActLeaf = z.output<typeof ActLeafSchema>

/** The realm of an act, an erasure or a rename; before there were realms the product was its own. */
export function getLeafRealm(leaf: Extract<Leaf, { realm: string } | { product: string }>): string {
  return leaf.v === 1 ? leaf.product : leaf.realm
}

/** Tells whether an entry is a person's act; all others are nobody's. */
export function isActLeaf(leaf: Leaf): leaf is ActLeaf {
  return 'versionDigest' in leaf
}

/** Tells whether an entry has an opening, which makes it somebody's until they are erased. */
export function hasOpening(leaf: Leaf): leaf is Extract<Leaf, { commitment: string }> {
  return 'commitment' in leaf
}

/** The exact text that is stored, hashed and proved: canonical JSON (RFC 8785), never written again. */
export function serializeLeaf(leaf: Leaf): string {
  return canonicalizeJson(leaf as unknown as Json)
}
