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
  version: z.int().describe('Its number.'),
  asks: z.enum(ASKS).describe('What it wants of people who answered an earlier version.'),
  effectiveAt: InstantSchema.describe('From when it binds.'),
  effective: words.describe('The day of effect as each language writes it.'),
  acceptBy: InstantSchema.describe('Until when an earlier acceptance holds.'),
  declined: z.boolean().describe('The person has refused it already.'),
})

/** The version that an answer is about, with everything a prompt shows of it. */
export const SubjectVersionSchema = z.strictObject({
  number: z.int().describe('Its number, for `version` of the act.'),
  digests: createLocaleSchema(DigestSchema).describe(
    'Digest of the text in each language, for `digest` of the act.',
  ),
  summary: sentences.describe(
    'What changed, in plain words; for a newcomer what the text means; nothing when nothing is left to answer.',
  ),
  effective: words.describe('The day of effect as each language writes it.'),
  texts: createLocaleSchema(BuiltFileSchema).describe(
    "Text fragments, one for each language; paths are relative to the service's base.",
  ),
  changes: createLocaleSchema(BuiltFileSchema)
    .nullable()
    .describe("Changes since the person's own version; null for a newcomer."),
})

const ChoiceSchema = z.strictObject({
  id: z.string().describe('Id of the choice.'),
  title: words.describe('Its name, as people read it.'),
})

/** What a consent is given to one by one. */
export const SubjectChoicesSchema = z.strictObject({
  offered: z
    .array(ChoiceSchema)
    .describe('What the version that is asked about offers; ids go into `choices` of the act.'),
  chosen: z
    .array(z.string())
    .nullable()
    .describe(
      'Ids of what the consent stands for now, each among those offered; none while it is not given, null where it is given as a whole.',
    ),
  former: z
    .array(z.string())
    .describe(
      "Ids of what earlier versions offered and this one does not: nobody's consent stands for them any more.",
    ),
})

/** What a person still has to answer or see for one policy. */
export const RequirementSchema = z.strictObject({
  policy: PolicyIdSchema.describe('Id of the policy.'),
  kind: z
    .enum(KINDS)
    .describe('`notice` and `terms` are accepted; a `consent` is given and can be withdrawn.'),
  title: words.describe('Its title.'),
  wayOut: words.describe('What somebody who declines keeps, and where to turn.'),
  contact: z.string().describe('Address for questions.'),
  state: z.enum(STATES).describe('Where the person stands, by the rules of acceptance.'),
  gate: z.enum(['open', 'closed']).describe('Whether this policy lets the person in.'),
  accepted: z.int().describe('The highest version that was accepted and holds, 0 for none.'),
  given: z
    .boolean()
    .nullable()
    .describe(
      'Whether an optional consent is given: what it is for may be done. Null for what is not consented to.',
    ),
  choices: SubjectChoicesSchema.nullable().describe(
    'What it is given to one by one; null where no version so far has offered any.',
  ),
  declined: z.boolean().describe('The person has refused what is asked and may change their mind.'),
  acceptBy: InstantSchema.nullable().describe(
    'Until when the old acceptance holds; null where there is no such time.',
  ),
  lastDay: words
    .nullable()
    .describe('The last day on which the old acceptance holds, as each language writes it.'),
  version: SubjectVersionSchema.nullable().describe(
    'The version that an answer is about; null where there is none to answer.',
  ),
  announced: z.array(AnnouncedSchema).describe('Versions that take effect later, the next one first.'),
  endsAt: InstantSchema.nullable().describe(
    'When the policy ended, or is announced to end: nobody is asked from then on.',
  ),
  after: z.uuid().nullable().describe("Id of the person's last answer; to be sent back with the next act."),
  for: z
    .string()
    .describe(
      "Whom this is about, and who was shown it in their place, without saying who; to be sent back with the next act, so that it is nobody else's.",
    ),
  recheckAt: InstantSchema.nullable().describe('When time alone changes this: ask again then.'),
})
/**
 * What a person still has to answer or see for one policy; moments are RFC 3339 with their offset.
 *
 * @example
 * const due = requirements.filter(({ state }) => state === 'due').map(({ title, lastDay }) => [title.kk, lastDay?.kk])
 */
export type SubjectRequirement = z.output<typeof RequirementSchema>

/** What a member says in every language, in one of them. */
const inOne = <T extends z.ZodType>({ description = '' }: z.ZodType, value: T) =>
  createLocaleSchema(value).partial().describe(description)

const whole = { ...RequirementSchema.shape, version: SubjectVersionSchema.shape }
const file = BuiltFileSchema

/** The same with words in one language, where nothing is left to answer or to see. */
const ShortRequirementSchema = RequirementSchema.extend({
  title: inOne(whole.title, z.string()),
  wayOut: inOne(whole.wayOut, z.string()),
  lastDay: inOne(whole.lastDay, z.string())
    .nullable()
    .describe(whole.lastDay.description ?? ''),
  version: SubjectVersionSchema.extend({
    digests: inOne(whole.version.digests, DigestSchema),
    summary: inOne(whole.version.summary, z.array(z.string())),
    effective: inOne(whole.version.effective, z.string()),
    texts: inOne(whole.version.texts, file),
    changes: inOne(whole.version.changes, file)
      .nullable()
      .describe(whole.version.changes.description ?? ''),
  })
    .nullable()
    .describe(RequirementSchema.shape.version.description ?? ''),
  announced: z
    .array(AnnouncedSchema.extend({ effective: inOne(AnnouncedSchema.shape.effective, z.string()) }))
    .describe(whole.announced.description ?? ''),
  choices: SubjectChoicesSchema.extend({
    offered: z
      .array(ChoiceSchema.extend({ title: inOne(ChoiceSchema.shape.title, z.string()) }))
      .describe(SubjectChoicesSchema.shape.offered.description ?? ''),
  })
    .nullable()
    .describe(whole.choices.description ?? ''),
})
export type ShortRequirement = z.output<typeof ShortRequirementSchema>

/** Answer of `GET requirements`. */
export const RequirementsSchema = z.strictObject({
  gate: z.enum(['open', 'closed']).describe('Closed as soon as one policy closes it.'),
  requirements: z.array(RequirementSchema).describe('One for each policy that was asked about.'),
  recheckAt: InstantSchema.nullable().describe('When time alone changes any of it: ask again then.'),
  pass: z
    .string()
    .nullable()
    .describe(
      "Signed statement for the product's servers that the gate is open; null while it is closed, and where `pass=1` did not ask for it.",
    ),
})
/**
 * Where a person stands with each policy, and whether they may be let in.
 *
 * @example
 * const { gate, requirements, recheckAt } = await readRequirements({ service: 'https://5qbe.kz/auth', token })
 * if (gate === 'closed') console.log(requirements.filter((one) => one.gate === 'closed').map(({ policy }) => policy))
 */
export type Requirements = z.output<typeof RequirementsSchema>

/** Answer of `GET requirements` to whoever names a language. */
export const ShortRequirementsSchema = RequirementsSchema.extend({
  requirements: z
    .array(z.union([RequirementSchema, ShortRequirementSchema]))
    .describe(
      'One for each policy that was asked about; where nothing is left to show, in the `locale` that was asked for alone.',
    ),
})
/**
 * Where a person stands, as it is told to a page in one language: of what is left to answer or to see there are words in
 * every language, for the person may choose another; of what is not, in that one alone.
 *
 * @example
 * const titles = ({ requirements }: ShortRequirements) => requirements.map(({ title }) => title.ru)
 */
export type ShortRequirements = z.output<typeof ShortRequirementsSchema>

/** Answer of `GET product`: what pages of ours need to know of the product that sent somebody. */
export const ProductFactsSchema = z.strictObject({
  id: z.string().describe('Id of the product.'),
  returnUrls: z
    .array(z.string())
    .describe('The addresses to which people may be sent back; all below those that end with `/*`.'),
  links: z
    .strictObject({
      help: z.string().optional().describe('Where to get help.'),
      export: z.string().optional().describe('Where to take along what is kept.'),
      logOut: z.string().optional().describe('Where to log out.'),
    })
    .describe('Pages of the product that stay within reach while an answer is missing.'),
})
export type ProductFacts = z.output<typeof ProductFactsSchema>

/** Body of `POST acts`: the act, whom it was asked of, and what the screen looked like. */
export const ActBodySchema = ActRequestSchema.extend({
  act: z.enum(OWN_ACTS).describe('What the person does.'),
  for: z.string().describe('As it came with the requirements that were on the screen.'),
  presentation: PresentationSchema.optional().describe('What the screen looked like.'),
}).refine(({ locale, presentation }) => (presentation?.locale ?? locale) === locale, {
  path: ['presentation', 'locale'],
  error: 'expected the language of the act',
})

/** What was recorded, as the person gets it back: a pure function of the stored rows. */
export const ReceiptSchema = z.strictObject({
  id: z.uuid().describe('Id of the act.'),
  product: z.string().describe('The product that recorded it.'),
  act: z.enum(ACTS).describe('What was done.'),
  policy: PolicyIdSchema.describe('Id of the policy.'),
  version: z.int().describe('Number of the version.'),
  locale: z.string().describe('The language in which it was shown.'),
  digest: DigestSchema.describe('Digest of the text in that language.'),
  versionDigest: DigestSchema.describe('Digest of the version: its texts in all languages and its facts.'),
  shown: z.array(DigestSchema).describe('SHA-256 of each fragment that was on the screen.'),
  presentation: DigestSchema.nullable().describe('SHA-256 of the description of the screen.'),
  after: z.uuid().nullable().describe('Id of the answer before it; null when there was none.'),
  at: z.string().describe("The service's clock, UTC."),
  claimedAt: z
    .string()
    .nullable()
    .describe(
      'The moment that an earlier system or, of an entry of theirs, staff stated; their word is all that stands behind it.',
    ),
  onBehalf: OnBehalfSchema.nullable().describe(
    'Who entered it for the person, and why; null for what the person did.',
  ),
  delegate: DelegateSchema.optional().describe(
    "Who answered with a token of their own in the person's place; absent for what the person did.",
  ),
  choices: z.array(z.string()).optional().describe('What a consent with choices was given to.'),
  clockAdjusted: z
    .literal(true)
    .optional()
    .describe('The clock had been found wrong and set right shortly before.'),
  receipt: z
    .union([ProvedLeafSchema, z.string()])
    .describe(
      'The record and its proof; of acts from before there were realms a JWS in compact form, as it was first given.',
    ),
  opening: OpeningSchema.describe("What proves that the receipt is this person's; for the holder alone."),
})
export type Receipt = z.output<typeof ReceiptSchema>

/** Answer of `GET acts`: a page of the person's own history, oldest first. */
export const HistorySchema = z.strictObject({
  acts: z.array(ReceiptSchema).describe('The receipt of each act.'),
  next: z
    .uuid()
    .nullable()
    .describe('What to send as `after` for the acts behind these; null where there are none.'),
})

export type History = z.output<typeof HistorySchema>

/** Every error: RFC 9457 problem details with a stable `type`. */
export const ProblemSchema = z.looseObject({
  type: z.string().describe('Which refusal it is: `urn:kelisim:problem:` and its name, which never changes.'),
  title: z.string().describe('The same in words.'),
  status: z.int().describe('The status of the answer.'),
  detail: z.string().optional().describe('What was found, what was expected, and what to do.'),
  claim: z
    .string()
    .optional()
    .describe('The claim of the token that is not as expected, of `token-invalid` and `token-expired`.'),
})
/**
 * A refusal of the service (RFC 9457).
 *
 * @example
 * { type: 'urn:kelisim:problem:token-expired', title: 'The token has expired', status: 401 }
 */
export type Problem = z.output<typeof ProblemSchema>
