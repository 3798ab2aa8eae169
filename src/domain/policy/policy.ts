import { z } from 'zod'
import { type ByLocale, LOCALES, mapLocales } from '../locale.ts'
import { EXPECTED } from './schema-expectations.ts'

/** Builds the schema of an object that has the value in every language. */
export const createLocaleSchema = <T extends z.ZodType>(value: T) => z.strictObject(mapLocales(() => value))

const words = z.string({ error: EXPECTED.words }).trim().min(1, EXPECTED.someWords)

/** A draft may still be without them; a check asks for them. */
const points = z.array(words, { error: EXPECTED.sentences })

/** A moment with its offset from UTC, such as `2026-11-22T09:00:00+05:00` (RFC 3339). */
export const InstantSchema = z.iso.datetime({
  offset: true,
  error: EXPECTED.instant,
})

/** SHA-256 in lower-case hex. */
export const DigestSchema = z.string().regex(/^[0-9a-f]{64}$/, EXPECTED.digest)

/** What a version asks of people who answered an earlier one. */
export const ASKS = ['acceptance', 'notice', 'nothing'] as const
export type Asks = (typeof ASKS)[number]

/** `notice` and `terms` are accepted; a `consent` is given and can be withdrawn. */
export const KINDS = ['notice', 'terms', 'consent'] as const

/** An address part: small letters, digits and hyphens, beginning with a letter. */
export const PolicyIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, EXPECTED.policyId)

/** Words that stand for something else in addresses and so cannot name a policy. */
export const RESERVED_POLICY_IDS = [
  ...LOCALES,
  'api',
  'log',
  'accept',
  'receipts',
  'admin',
  'search',
  'compare',
  'widget',
  'at',
] as readonly string[]

/** The file `policies/<policy>/policy.yaml`. */
export const PolicyFileSchema = z.strictObject({
  kind: z.enum(KINDS),
  required: z.boolean(),
  authentic: z.enum(LOCALES),
  operator: z.strictObject({
    name: createLocaleSchema(words),
    bin: z
      .string()
      .regex(/^\d{12}$/, EXPECTED.bin)
      .nullable(),
    address: createLocaleSchema(words).nullable(),
  }),
  contact: z.email(EXPECTED.email),
  title: createLocaleSchema(words),
  wayOut: createLocaleSchema(words),
})
export type PolicyFile = z.output<typeof PolicyFileSchema>

/** Digests of a sealed version: of each text, and of the version as a whole. */
export const DigestsSchema = createLocaleSchema(DigestSchema).extend({ version: DigestSchema })
export type Digests = z.output<typeof DigestsSchema>

/** The file `policies/<policy>/<n>/version.yaml`; without `publishedAt` it is a draft. */
export const VersionFileSchema = z.strictObject({
  asks: z.enum(ASKS),
  acceptBy: z.union([z.literal('at-effect'), InstantSchema], { error: EXPECTED.acceptBy }).optional(),
  effectiveAt: InstantSchema.optional(),
  /** What changed, in plain words; for version 1 what the text means. */
  summary: createLocaleSchema(points),
  /** What the text means, for who reads it for the first time; where it is left out, the earlier one stays. */
  meaning: createLocaleSchema(points).optional(),
  /** Why nobody is asked although numbers, duties or negations changed. */
  reason: z.union([words, createLocaleSchema(words)], { error: EXPECTED.reason }).optional(),
  /** Languages into which the text is still to be translated; only in a draft. */
  pending: z.array(z.enum(LOCALES)).optional(),
  /** Clauses that languages may say differently, each with its reason; their facts are not compared. */
  exceptions: z.array(z.strictObject({ clause: words, reason: words })).optional(),
  approved: z.strictObject({ order: words, date: z.iso.date(EXPECTED.day) }).optional(),
  publishedAt: InstantSchema.optional(),
  digests: DigestsSchema.optional(),
})
export type VersionFile = z.output<typeof VersionFileSchema>

/** A numbered state of a policy, as the files hold it. */
export interface Version {
  number: number
  file: VersionFile
  /** The bytes of `version.yaml`, which the seal covers. */
  source: string
  texts: ByLocale<string>
}

/** A legal document through time. */
export interface Policy extends PolicyFile {
  id: string
  /** Ascending by number. */
  versions: Version[]
}

/** A version that has been published: its dates and digests are known and final. */
export interface PublishedVersion extends Version {
  file: VersionFile & {
    publishedAt: string
    effectiveAt: string
    digests: Digests
  }
}

/** Tells whether a version is published (sealed) rather than a draft. */
export function isPublished(version: Version): version is PublishedVersion {
  const { publishedAt, effectiveAt, digests } = version.file
  return publishedAt !== undefined && effectiveAt !== undefined && digests !== undefined
}

/** What deciding "which version holds when" needs to know of a version. */
export interface Effective {
  number: number
  effectiveAt: string
}

/** The version in force at a moment: the highest one whose effect has begun; null before the first. */
export function findInForce<T extends Effective>(versions: readonly T[], now: Date): T | null {
  const begun = versions.filter((version) => Date.parse(version.effectiveAt) <= now.getTime())
  return begun.reduce<T | null>(
    (best, version) => (best && best.number > version.number ? best : version),
    null,
  )
}

/** Writes a version's name, such as `privacy@2`. */
export function formatVersionName(policy: string, number: number): string {
  return `${policy}@${number}`
}
