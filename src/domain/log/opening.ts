import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { fromBase64Url, toBase64Url } from '../encoding/base64.ts'
import { canonicalizeJson } from '../encoding/canonical-json.ts'
import { getHashing } from '../encoding/hashing.ts'

/** Who recorded an act for a person, and why, as it is kept: `{ actor: 'staff-7', note: 'letter of 3 March', service: 'office' }`. */
export const OnBehalfSchema = z.strictObject({
  actor: z.string().min(1).max(255).describe('As the sender named them: nobody has proved it.'),
  note: z.string().min(1).max(1000).describe('On what ground.'),
  service: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe(
      'Whose key signed for it, by the name in `products.yaml`; absent in records from before it was kept.',
    ),
})
export type OnBehalf = z.output<typeof OnBehalfSchema>

/** As what somebody may answer in a person's place. */
export const DELEGATE_ROLES = ['guardian', 'support', 'organisation'] as const
export type DelegateRole = (typeof DELEGATE_ROLES)[number]

/** Who answered with a token of their own in the person's place, and as what: `{ sub: 'parent-4', role: 'guardian' }`. */
export const DelegateSchema = z.strictObject({
  sub: z.string().min(1).max(255).describe('The id by which the product names them.'),
  role: z.enum(DELEGATE_ROLES).describe('As what they answered.'),
})
export type Delegate = z.output<typeof DelegateSchema>

/** What both formats say. */
const common = {
  key: z.string().describe('32 random bytes in base64url, for this record alone.'),
  product: z.string().describe('The product that recorded it.'),
  subject: z
    .string()
    .describe(
      'The opaque id that the product gave the person, as it was then: a `rename` may have given them another.',
    ),
  after: z.uuid().nullable().describe("Id of the person's answer before this one, null when there was none."),
  token: z
    .string()
    .nullable()
    .describe("The product's signed word that it was this person; null for what was imported."),
  onBehalf: OnBehalfSchema.nullable().describe(
    'Who entered it for the person, and why; null for what the person did.',
  ),
}

/** Of a leaf of format 2; format 1 knows neither realms nor delegates. */
const SecondOpeningSchema = z.strictObject({
  ...common,
  realm: z.string().describe('Within which the act counts, as the leaf says too.'),
  delegate: DelegateSchema.optional().describe('Absent for what the person did alone.'),
})

/** What makes a leaf of the log somebody's: erasable, and given to the holder of the receipt. */
export const OpeningSchema = z.union([SecondOpeningSchema, z.strictObject(common)])
export type Opening = z.output<typeof OpeningSchema>

/** What an opening of any format is made of. */
export interface OpeningFacts extends z.output<typeof SecondOpeningSchema> {
  /** The id of the person when it was recorded, where they have another now: the opening goes on saying it. */
  formerly?: string
}

/** The opening of a leaf of a format; what is absent is no member of it. */
export function createOpening(format: 1 | 2, facts: OpeningFacts): Opening {
  const { key, product, after, token, onBehalf, realm, delegate } = facts
  const opening = { key, product, subject: facts.formerly ?? facts.subject, after, token, onBehalf }
  if (format === 1) return opening
  return { ...opening, realm, ...(delegate && { delegate }) }
}

/** Whether somebody else answered for the person: staff that entered it, or who had a token to answer with. */
export function isForAnother({ onBehalf, delegate }: Pick<OpeningFacts, 'onBehalf' | 'delegate'>): boolean {
  return onBehalf !== null || delegate !== undefined
}

/** Names what is committed to, so that no other HMAC of ours means the same; by format of the leaf. */
const CONTEXTS = { 1: 'kelisim/v1/opening\0', 2: 'kelisim/v2/opening\0' } as const

/**
 * The commitment of a leaf to its opening: HMAC-SHA-256 (RFC 2104) with the record's own random key, in base64url.
 * Without the key nobody can guess the person, and two records of one person look unrelated.
 */
export function computeCommitment(opening: Opening): string {
  const { key, ...rest } = opening
  const text = CONTEXTS['realm' in opening ? 2 : 1] + canonicalizeJson(rest)
  return toBase64Url(getHashing().hmacSha256(fromBase64Url(key), utf8ToBytes(text)))
}
