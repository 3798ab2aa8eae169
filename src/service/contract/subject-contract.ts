import { z } from 'zod'
import { ACTS, ActRequestSchema, OWN_ACTS } from '../../domain/acceptance/act.ts'
import { STATES } from '../../domain/acceptance/decide-state.ts'
import { PresentationSchema } from '../../domain/acceptance/presentation.ts'
import { DelegateSchema, OnBehalfSchema, OpeningSchema } from '../../domain/log/opening.ts'
import { ProvedLeafSchema } from '../../domain/log/receipt.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { createLocaleSchema, DigestSchema, InstantSchema } from '../../domain/policy/schema-parts.ts'
import { KINDS } from '../../domain/policy/terms.ts'
import { ASKS } from '../../domain/policy/version-file.ts'
import { BuiltFileSchema } from '../../domain/publication/manifest.ts'

const sentences = createLocaleSchema(z.array(z.string()))
const words = createLocaleSchema(z.string())

/** A version that will take effect later. */
export const AnnouncedSchema = z.strictObject({
  version: z.int(),
  asks: z.enum(ASKS),
  effectiveAt: InstantSchema,
  /** The day of effect as each language writes it. */
  effective: words,
  acceptBy: InstantSchema,
  declined: z.boolean(),
})

/** The version that an answer is about, with everything a prompt shows of it. */
export const SubjectVersionSchema = z.strictObject({
  number: z.int(),
  digests: createLocaleSchema(DigestSchema),
  /** What changed, in plain words; for a newcomer what the text means; nothing when nothing is left to answer. */
  summary: sentences,
  /** The day of effect as each language writes it. */
  effective: words,
  /** Text fragments, one for each language; paths are relative to the service's base. */
  texts: createLocaleSchema(BuiltFileSchema),
  /** Changes since the person's own version; null for a newcomer. */
  changes: createLocaleSchema(BuiltFileSchema).nullable(),
})

/** What a consent is given to one by one. */
export const SubjectChoicesSchema = z.strictObject({
  /** What the version that is asked about offers; ids go into `choices` of the act. */
  offered: z.array(z.strictObject({ id: z.string(), title: words })),
  /** Ids of what the consent stands for now, each among those offered; none while it is not given, null where it is given as a whole. */
  chosen: z.array(z.string()).nullable(),
  /** Ids of what earlier versions offered and this one does not: nobody's consent stands for them any more. */
  former: z.array(z.string()),
})

/** What a person still has to answer or see for one policy. */
export const RequirementSchema = z.strictObject({
  policy: PolicyIdSchema,
  kind: z.enum(KINDS),
  title: words,
  wayOut: words,
  contact: z.string(),
  state: z.enum(STATES),
  gate: z.enum(['open', 'closed']),
  /** The highest version that was accepted and holds, 0 for none. */
  accepted: z.int(),
  /** Whether an optional consent is given: what it is for may be done. Null for what is not consented to. */
  given: z.boolean().nullable(),
  /** What it is given to one by one; null where no version so far has offered any. */
  choices: SubjectChoicesSchema.nullable(),
  /** The person has refused what is asked and may change their mind. */
  declined: z.boolean(),
  acceptBy: InstantSchema.nullable(),
  /** The last day on which the old acceptance holds, as each language writes it. */
  lastDay: words.nullable(),
  version: SubjectVersionSchema.nullable(),
  announced: z.array(AnnouncedSchema),
  /** When the policy ended, or is announced to end: nobody is asked from then on. */
  endsAt: InstantSchema.nullable(),
  /** Id of the person's last answer; to be sent back with the next act. */
  after: z.uuid().nullable(),
  /** Whom this is about, and who was shown it in their place, without saying who; to be sent back with the next act, so that it is nobody else's. */
  for: z.string(),
  recheckAt: InstantSchema.nullable(),
})
/**
 * What a person still has to answer or see for one policy; moments are RFC 3339 with their offset.
 *
 * @example
 * const due = requirements.filter(({ state }) => state === 'due').map(({ title, lastDay }) => [title.kk, lastDay?.kk])
 */
export type SubjectRequirement = z.output<typeof RequirementSchema>

/** Answer of `GET requirements`. */
export const RequirementsSchema = z.strictObject({
  /** Closed as soon as one policy closes it. */
  gate: z.enum(['open', 'closed']),
  requirements: z.array(RequirementSchema),
  recheckAt: InstantSchema.nullable(),
  /** Signed statement for the product's servers that the gate is open; null while it is closed. */
  pass: z.string().nullable(),
})
/**
 * Where a person stands with each policy, and whether they may be let in.
 *
 * @example
 * const { gate, requirements, recheckAt } = await readRequirements({ service: 'https://5qbe.kz/auth', token })
 * if (gate === 'closed') console.log(requirements.filter((one) => one.gate === 'closed').map(({ policy }) => policy))
 */
export type Requirements = z.output<typeof RequirementsSchema>

/** Answer of `GET product`: what pages of ours need to know of the product that sent somebody. */
export const ProductFactsSchema = z.strictObject({
  id: z.string(),
  /** The addresses to which people may be sent back; all below those that end with `/*`. */
  returnUrls: z.array(z.string()),
  /** Pages of the product that stay within reach while an answer is missing. */
  links: z.strictObject({
    help: z.string().optional(),
    export: z.string().optional(),
    logOut: z.string().optional(),
  }),
})
export type ProductFacts = z.output<typeof ProductFactsSchema>

/** Body of `POST acts`: the act, whom it was asked of, and what the screen looked like. */
export const ActBodySchema = ActRequestSchema.extend({
  act: z.enum(OWN_ACTS),
  /** As it came with the requirements that were on the screen. */
  for: z.string(),
  presentation: PresentationSchema.optional(),
}).refine(({ locale, presentation }) => (presentation?.locale ?? locale) === locale, {
  path: ['presentation', 'locale'],
  error: 'expected the language of the act',
})

/** What was recorded, as the person gets it back: a pure function of the stored rows. */
export const ReceiptSchema = z.strictObject({
  id: z.uuid(),
  product: z.string(),
  act: z.enum(ACTS),
  policy: PolicyIdSchema,
  version: z.int(),
  locale: z.string(),
  digest: DigestSchema,
  /** Digest of the version: its texts in all languages and its facts. */
  versionDigest: DigestSchema,
  shown: z.array(DigestSchema),
  /** SHA-256 of the description of the screen. */
  presentation: DigestSchema.nullable(),
  after: z.uuid().nullable(),
  /** The service's clock, UTC. */
  at: z.string(),
  /** The moment that an earlier system or, of an entry of theirs, staff stated; their word is all that stands behind it. */
  claimedAt: z.string().nullable(),
  onBehalf: OnBehalfSchema.nullable(),
  /** Who answered with a token of their own in the person's place; absent for what the person did. */
  delegate: DelegateSchema.optional(),
  /** What a consent with choices was given to. */
  choices: z.array(z.string()).optional(),
  /** The clock had been found wrong and set right shortly before. */
  clockAdjusted: z.literal(true).optional(),
  /** The record and its proof; of acts from before there were realms a JWS in compact form, as it was first given. */
  receipt: z.union([ProvedLeafSchema, z.string()]),
  /** What proves that the receipt is this person's; for the holder alone. */
  opening: OpeningSchema,
})
export type Receipt = z.output<typeof ReceiptSchema>

/** Answer of `GET acts`: a page of the person's own history, oldest first. */
export const HistorySchema = z.strictObject({
  acts: z.array(ReceiptSchema),
  /** What to send as `after` for the acts behind these; null where there are none. */
  next: z.uuid().nullable(),
})

export type History = z.output<typeof HistorySchema>

/** Every error: RFC 9457 problem details with a stable `type`. */
export const ProblemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** The claim of the token that is not as expected, of `token-invalid` and `token-expired`. */
  claim: z.string().optional(),
})
/**
 * A refusal of the service (RFC 9457).
 *
 * @example
 * { type: 'urn:kelisim:problem:token-expired', title: 'The token has expired', status: 401 }
 */
export type Problem = z.output<typeof ProblemSchema>
