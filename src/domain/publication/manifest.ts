import { z } from 'zod'
import { canonicalizeJson } from '../encoding/canonical-json.ts'
import { LOCALES } from '../locale.ts'
import { PointsSchema } from '../policy/point.ts'
import { PolicyIdSchema } from '../policy/policy.ts'
import { createLocaleSchema, DigestSchema, InstantSchema } from '../policy/schema-parts.ts'
import { TermsSchema } from '../policy/terms.ts'
import { ASKS, DigestsSchema } from '../policy/version-file.ts'

/** Refuses two things of the same name: which of the two binds, nobody could tell. */
function refuseTwice<T>(describe: (one: T) => string) {
  return (all: readonly T[], context: z.core.$RefinementCtx) => {
    const names = all.map(describe)
    names.forEach((name, index) => {
      if (names.indexOf(name) === index) return
      context.addIssue({ code: 'custom', path: [index], message: `${name} is there already; once is enough` })
    })
  }
}

/** A built file: its path under the base, and the SHA-256 of its bytes. */
export const BuiltFileSchema = z.strictObject({
  path: z.string().min(1).describe('Its path under the base.'),
  sha256: DigestSchema.describe('SHA-256 of its bytes.'),
})
export type BuiltFile = z.output<typeof BuiltFileSchema>

/** A published version in the manifest. */
const ManifestVersionSchema = z.strictObject({
  number: z.int().positive(),
  asks: z.enum(ASKS),
  publishedAt: InstantSchema,
  effectiveAt: InstantSchema,
  /** A moment: `at-effect` is already resolved to `effectiveAt`. */
  acceptBy: InstantSchema,
  /** Announced versions whose place it takes; they never take effect. */
  replaces: z.array(z.int().positive()).min(1).optional(),
  /** With it the policy ends. */
  ends: z.literal(true).optional(),
  /** Why it takes effect earlier than the version in force allows. */
  urgent: createLocaleSchema(z.string().min(1)).optional(),
  /** Why nobody is asked, or why the policy ends. */
  reason: createLocaleSchema(z.string().min(1)).optional(),
  digests: DigestsSchema,
  terms: TermsSchema,
  summary: PointsSchema.min(1),
  /** What the text means, for a first reading. */
  meaning: PointsSchema.min(1),
  texts: createLocaleSchema(BuiltFileSchema),
  /** `version.yaml` as it was sealed; absent from manifests that were built before it was published. */
  facts: BuiltFileSchema.optional(),
})
export type ManifestVersion = z.output<typeof ManifestVersionSchema>

/** The changes between two versions, one fragment for each language. */
const ManifestChangesSchema = z.strictObject({
  from: z.int().positive(),
  to: z.int().positive(),
  fragments: createLocaleSchema(BuiltFileSchema),
})

/** A policy in the manifest. */
const ManifestPolicySchema = z.strictObject({
  id: PolicyIdSchema,
  versions: z
    .array(ManifestVersionSchema)
    .min(1)
    .superRefine(refuseTwice(({ number }) => `version ${number}`)),
  changes: z.array(ManifestChangesSchema),
})
export type ManifestPolicy = z.output<typeof ManifestPolicySchema>

/** `policies.json`: everything that the service needs to know of what was published. */
export const ManifestSchema = z.strictObject({
  schema: z.literal('kelisim-manifest/2'),
  policies: z.array(ManifestPolicySchema).superRefine(refuseTwice(({ id }) => `the policy ${id}`)),
  /** The file of the widget that pages may pin, everything that it is made of, and what pages may have pinned before. */
  widget: z.strictObject({
    path: z.string(),
    integrity: z.string().startsWith('sha384-'),
    files: z.array(BuiltFileSchema).default([]),
  }),
})
export type Manifest = z.output<typeof ManifestSchema>

/**
 * Everything of a version that binds, for comparing what two manifests say under the same digests: all but fragments,
 * which may be rendered anew, the file of facts, which the digests cover, and what the version means to a newcomer, which earlier versions may say.
 */
export function serializeBinding({ texts, facts, meaning, ...bound }: ManifestVersion): string {
  return canonicalizeJson(bound)
}

/** The facts of a version that may never change once seen; fragments may be rendered anew. */
export function serializeSealedFacts(version: ManifestVersion): string {
  const { number, asks, publishedAt, effectiveAt, acceptBy, digests } = version
  return JSON.stringify([
    number,
    asks,
    publishedAt,
    effectiveAt,
    acceptBy,
    ...LOCALES.map((locale) => digests[locale]),
    digests.version,
  ])
}

/** What {@link serializeSealedFacts} wrote, as far as anybody asks. */
export function parseSealedFacts(facts: string): Pick<ManifestVersion, 'effectiveAt'> {
  const [, , , effectiveAt] = SealedFactsSchema.parse(JSON.parse(facts))
  return { effectiveAt }
}
const SealedFactsSchema = z.tuple([z.int(), z.string(), z.string(), z.string()], z.unknown())
