import { z } from 'zod'
import { LOCALES } from '../locale.ts'
import { ExceptionSchema } from './exception.ts'
import { PointsSchema } from './point.ts'
import { EXPECTED } from './schema-expectations.ts'
import { createLocaleSchema, DigestSchema, InstantSchema, ReasonSchema, WordsSchema } from './schema-parts.ts'
import { TermsSchema } from './terms.ts'

/** The form of the files; readers of a form are kept for ever. */
export const FORMAT = 1

/** What a version asks of people who answered an earlier one. */
export const ASKS = ['acceptance', 'notice', 'nothing'] as const
export type Asks = (typeof ASKS)[number]

/** Digests of a sealed version: of each text, and of the version as a whole. */
export const DigestsSchema = createLocaleSchema(DigestSchema).extend({ version: DigestSchema })
export type Digests = z.output<typeof DigestsSchema>

/** The file `policies/<policy>/<n>/version.yaml`: all that binds beside the texts. Without `publishedAt` it is a draft. */
export const VersionFileSchema = z.strictObject({
  format: z.literal(FORMAT, { error: EXPECTED.format }),
  ...TermsSchema.shape,
  asks: z.enum(ASKS),
  acceptBy: z.union([z.literal('at-effect'), InstantSchema], { error: EXPECTED.acceptBy }).optional(),
  effectiveAt: InstantSchema.optional(),
  /** Announced versions whose place this one takes; they never take effect. */
  replaces: z
    .array(z.int({ error: EXPECTED.versions }).positive(EXPECTED.versions), { error: EXPECTED.versions })
    .min(1, EXPECTED.versions)
    .optional(),
  /** With this version the policy ends. */
  ends: z.literal(true, { error: EXPECTED.yes }).optional(),
  /** Why it takes effect earlier than the version in force allows; people see it. */
  urgent: createLocaleSchema(ReasonSchema, EXPECTED.reason).optional(),
  /** What is claimed of a version that was published before it came here. */
  imported: z
    .strictObject({ publishedAt: InstantSchema, effectiveAt: InstantSchema, source: WordsSchema })
    .optional(),
  /** What changed, in plain words; for version 1 what the text means. */
  summary: PointsSchema,
  /** What the text means, for who reads it for the first time; where it is left out, the earlier one stays. */
  meaning: PointsSchema.optional(),
  /** Why nobody is asked although more than the form changed, or why the policy ends; people see it. */
  reason: createLocaleSchema(ReasonSchema, EXPECTED.reason).optional(),
  /** Languages into which the text is still to be translated; only in a draft. */
  pending: z.array(z.enum(LOCALES)).optional(),
  /** Differences between the languages that are meant, each answered once. */
  exceptions: z.array(ExceptionSchema).optional(),
  approved: z.strictObject({ order: WordsSchema, date: z.iso.date(EXPECTED.day) }).optional(),
  publishedAt: InstantSchema.optional(),
  digests: DigestsSchema.optional(),
})
export type VersionFile = z.output<typeof VersionFileSchema>
