import { z } from 'zod'
import { ACTS, ActRequestSchema } from '../../domain/acceptance/act.ts'
import { createTextSchema } from '../../domain/free-text.ts'
import { LOCALES } from '../../domain/locale.ts'
import { DelegateSchema, OnBehalfSchema } from '../../domain/log/opening.ts'
import { ProvedLeafSchema } from '../../domain/log/receipt.ts'
import { RenameOpeningSchema } from '../../domain/log/rename.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { DigestSchema, InstantSchema } from '../../domain/policy/schema-parts.ts'
import { OpaqueIdSchema } from './opaque-id.ts'
import { RequirementSchema, RequirementsSchema } from './subject-contract.ts'

const subject = OpaqueIdSchema.describe('The id by which the product names the person.')

const policy = PolicyIdSchema.describe('Id of the policy.')
/** What staff or a program say of a person in place of a token. */
const claims = z
  .record(z.string(), z.unknown())
  .optional()
  .describe(
    'What tokens of the person would say, by claim: to whom a policy is put depends on it where products.yaml has `when`.',
  )
const realm = PolicyIdSchema.optional().describe(
  'Where the records are: those of the product’s group without it. With the id of the product itself, those from before it joined the group.',
)
const version = z.int().describe('Number of the version.')
const locale = z.enum(LOCALES).describe('The language in which it was shown.')

/** Who answers for a person, and on what ground, as it comes in. */
const OnBehalfRequestSchema = z.strictObject({
  actor: createTextSchema({ characters: 255 }).describe(
    'Who entered it, as you name them: nobody proves it.',
  ),
  note: createTextSchema({ characters: 1000 }).describe(
    'On what ground: a letter and its date, for example.',
  ),
})

/** Body of `POST subjects/acts`: an answer that came by letter, e-mail or from a guardian. */
export const OnBehalfActSchema = z
  .strictObject({
    ...ActRequestSchema.shape,
    subject,
    onBehalf: OnBehalfRequestSchema.describe('Who answers for the person, and on what ground.'),
    // Being shown something and using on are a person's own; what was entered by mistake is corrected.
    act: z
      .enum(['accept', 'decline', 'withdraw', 'correct'])
      .describe('What the person answered; `correct` takes back what was entered by mistake.'),
    at: InstantSchema.optional().describe(
      'The moment on the paper: judged is the version that was in force then. Now, without it.',
    ),
  })
  .refine(({ act, at }) => act !== 'correct' || at === undefined, {
    path: ['at'],
    error: 'expected nothing: a correction is made now',
  })
  .refine(({ act, choices }) => act !== 'correct' || choices === undefined, {
    path: ['choices'],
    error: 'expected nothing: a correction says nothing itself',
  })
  .refine(({ act, shown }) => act !== 'correct' || shown.length === 0, {
    path: ['shown'],
    error: 'expected []: nothing is shown to anybody for a correction',
  })

/** Policies that one question may name: far more than anybody offers, and an answer that stays small. */
const MOST_POLICIES = 100

/** Body of `POST subjects/requirements`; a policy that is named twice is answered about once. */
export const SubjectQuerySchema = z.strictObject({
  subject,
  policies: z
    .array(PolicyIdSchema)
    .max(MOST_POLICIES, `expected at most ${MOST_POLICIES} policies`)
    .optional()
    .describe('Ids of policies; all of the product without it.'),
  claims,
})

/** Answer of `POST subjects/requirements`: what the person sees, and what staff may take back of it. */
export const StaffRequirementsSchema = RequirementsSchema.extend({
  requirements: z
    .array(
      RequirementSchema.extend({
        audience: z
          .enum(['asked', 'left-alone', 'unknown'])
          .describe(
            'Whether the policy is put to this person; `unknown` where that depends on `claims`, and there were none: the rest is then as if it were.',
          ),
        entry: z
          .strictObject({
            act: z.enum(ACTS).describe('What was entered.'),
            version: z.int().describe('About which version.'),
            locale: z.enum(LOCALES).describe('In which language.'),
            digest: DigestSchema.describe('Digest of the text in that language.'),
            at: z.string().describe('When it was recorded.'),
            onBehalf: OnBehalfSchema.describe('Who entered it, and why.'),
          })
          .nullable()
          .describe(
            'The last answer (`after` is its id), if staff entered it: what may be corrected. Null otherwise.',
          ),
      }),
    )
    .describe('One for each policy that was asked about.'),
})
export type StaffRequirements = z.output<typeof StaffRequirementsSchema>

/** Body of `POST subjects/consents`. */
export const ConsentsQuerySchema = z.strictObject({ subject })

/** Body of `POST subjects/erase`. */
export const EraseSchema = z.strictObject({ subject, realm })

/** Answer of `POST subjects/erase` when it is done. */
export const ErasedSchema = z.strictObject({
  records: z.int().nonnegative().describe("How many records were the person's."),
  receipt: ProvedLeafSchema.nullable().describe(
    'The entry of the log and its proof; null when there was nothing to erase.',
  ),
})

/** Body of `POST subjects/rename`. */
export const RenameSchema = z
  .strictObject({
    formerly: subject.describe('The id that the person has had'),
    subject: subject.describe('The id that they have from now on'),
  })
  .refine(({ formerly, subject }) => formerly !== subject, {
    path: ['subject'],
    error: 'expected another id than "formerly"',
  })

/** Answer of `POST subjects/rename`. */
export const RenamedSchema = z.strictObject({
  records: z.int().nonnegative().describe('How many records are found under the new id.'),
  receipt: ProvedLeafSchema.nullable().describe(
    'The entry of the log and its proof; null when there was nothing to carry.',
  ),
  opening: RenameOpeningSchema.nullable().describe(
    'What proves which ids the entry is about; null with the receipt.',
  ),
})

/** Body of `POST subjects/hold`; null ends the hold. */
export const HoldSchema = z.strictObject({
  subject,
  realm,
  until: InstantSchema.nullable().describe('Until when it is kept, then erased; null ends the hold.'),
})

/** A hold that is in place, or that an erasure has become. */
export const HeldSchema = z.strictObject({
  until: z.string().nullable().describe('Until when it is kept, then erased; null where nothing is held.'),
})

/** Answer of `GET report/adoption`: acts counted by day (UTC), version, language and kind. */
export const AdoptionSchema = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        day: z.iso.date().describe('The day, UTC.'),
        policy,
        version,
        locale,
        act: z.enum(ACTS).describe('Kind of the acts.'),
        imported: z
          .boolean()
          .describe('Brought in from an earlier system; counted apart. What staff entered is not.'),
        count: z.int().describe('How many there were.'),
      }),
    )
    .describe('A row for each day, policy, version, language and kind with any acts.'),
})
export type AdoptionReport = z.output<typeof AdoptionSchema>

/** A line of `POST report/missing`, where it is JSON. */
export const MissingLineSchema = z.looseObject({ subject: OpaqueIdSchema, claims })

/** A line that `POST report/missing` answers for each id that is not covered. */
export const MissingSchema = z.strictObject({
  subject: z.string().describe('The id, as it was sent.'),
  policy,
  state: z
    .string()
    .describe(
      'Where the person stands, by the rules of acceptance; `audience-unknown` where it depends on `claims` whether they are asked, and the line had none.',
    ),
})

const cursor = z
  .string()
  .describe('What you have been told with this line: ask for what follows it by `after`. Keep it as it is.')

/** What every line of `GET report/acts` about a record says. */
const line = {
  cursor,
  index: z.int().describe('Place in the log: ask for what follows it by `after`.'),
  id: z.uuid().describe('Id of the record.'),
  at: z.string().describe('When it was recorded, UTC.'),
  person: z
    .int()
    .describe(
      'Names the person, whatever id they get: the place of their first act in the log. Keep it beside what you keep of the person; the line of their erasure says nothing else.',
    ),
}

/** A line of `GET report/acts` about an act. */
export const FeedActSchema = z.strictObject({
  ...line,
  subject: z.string().describe('The id that the person has now, also where they acted under another.'),
  act: z.enum(ACTS).describe('What was done.'),
  policy,
  version,
  locale,
  onBehalf: OnBehalfSchema.nullable().describe('Who entered it for the person, and why.'),
  delegate: DelegateSchema.nullable().describe(
    "Who answered with a token of their own in the person's place.",
  ),
  claimedAt: z
    .string()
    .nullable()
    .describe('The moment that an earlier system or staff stated; their word is all that stands behind it.'),
  given: z
    .boolean()
    .nullable()
    .describe(
      'Whether an optional consent is given after this act, as it is at the moment of reading; null for what is not consented to.',
    ),
  choices: z
    .array(z.string())
    .nullable()
    .describe('What it is given to one by one; null where it is given as a whole, or not at all.'),
  changesAt: InstantSchema.nullable().describe(
    'The moment from which the opposite of `given` is true if the person does nothing.',
  ),
  choicesChangeAt: InstantSchema.nullable().describe(
    'The moment from which other `choices` count if the person does nothing: ask then what they are.',
  ),
})
/**
 * A line of the feed about an act; moments are ISO 8601 in UTC, null where nothing is to be said.
 *
 * @example
 * { index: 41, id: '0190c0de-0000-7000-8000-000000000000', at: '2026-12-05T09:00:00.000Z', person: 17,
 *   subject: 'user-1', act: 'withdraw', policy: 'mailings', version: 1, locale: 'kk', onBehalf: null, delegate: null,
 *   claimedAt: null, given: false, choices: null, changesAt: null, choicesChangeAt: null, cursor: '41@…' }
 */
export type FeedAct = z.output<typeof FeedActSchema>

/** A line of `GET report/acts` that tells of another id. */
export const FeedRenameSchema = z.strictObject({
  ...line,
  act: z.literal('rename').describe('The person has another id.'),
  subject: z.string().describe('The id that the person has now.'),
  formerly: z.string().describe('The id that was taken from them here; somebody else may have it since.'),
})
/**
 * A line of the feed that says that a person is found under another id.
 *
 * @example
 * { index: 57, id: '0190c0de-0000-7000-8000-000000000001', at: '2026-12-06T09:00:00.000Z', person: 17,
 *   act: 'rename', subject: 'user-1001', formerly: 'user-1', cursor: '57@…' }
 */
export type FeedRename = z.output<typeof FeedRenameSchema>

/**
 * A line of `GET report/acts` that tells of an erasure. It has no id: the one that was erased stands nowhere any more, nor
 * does anything by which somebody who has a list of ids could find it out.
 */
export const FeedErasureSchema = z
  .strictObject({ ...line, act: z.literal('erase').describe('The person was erased.') })
  .describe(
    'Forget everybody whom you know by this `person`. The id is not said, because it is kept nowhere any more, not even as a hash that a list of ids would match: only who has kept whose first act that was can tell.',
  )
/**
 * A line of the feed that says that a person was erased: whom is known to those who have kept `person`.
 *
 * @example
 * { index: 63, id: '0190c0de-0000-7000-8000-000000000002', at: '2026-12-07T09:00:00.000Z', person: 17, act: 'erase',
 *   cursor: '63@…' }
 */
export type FeedErasure = z.output<typeof FeedErasureSchema>

/** What a line says of a consent. */
const { given, choices, changesAt, choicesChangeAt } = FeedActSchema.shape

/** A line of `GET report/acts` about what time alone has changed since the last reading. */
export const FeedChangeSchema = z
  .strictObject({
    act: z.literal('changed').describe('Time alone has changed a consent.'),
    cursor,
    index: z.int().describe('The place of the log up to which acts were counted.'),
    at: z.string().describe('The moment of reading.'),
    person: line.person,
    subject: FeedActSchema.shape.subject,
    policy,
    ...{ given, choices, changesAt, choicesChangeAt },
  })
  .describe(
    'A version took effect, and with it an earlier answer about it: whether the consent is given, or to what, has changed. Nobody did anything, so the log has no record of it. Told to whoever gives a cursor as `after`, once for each cursor.',
  )
/**
 * A line of the feed that says that time alone has changed whether a consent is given.
 *
 * @example
 * { act: 'changed', index: 63, at: '2027-01-01T00:00:00.000Z', person: 17, subject: 'user-1', policy: 'mailings',
 *   given: false, choices: null, changesAt: null, choicesChangeAt: null, cursor: '63@…' }
 */
export type FeedChange = z.output<typeof FeedChangeSchema>

/** A line of `GET report/acts` after those that tell what time has changed. */
export const FeedToldSchema = z
  .strictObject({
    act: z.literal('told').describe('There is no more that time has changed.'),
    index: z.int().describe('The place of the log up to which acts were counted.'),
    at: z.string().describe('The moment of reading.'),
    cursor,
  })
  .describe(
    'What time had changed has been told, all of it: keep the cursor, so that it is not looked for again.',
  )
/**
 * A line of the feed that says that there is no more that time has changed; only its cursor is to be kept.
 *
 * @example
 * { act: 'told', index: 63, at: '2027-01-01T00:00:00.000Z', cursor: '63@2027-01-01T00:00:00.000Z' }
 */
export type FeedTold = z.output<typeof FeedToldSchema>

/** A line of `GET report/acts`, told apart by `act`. */
export const FeedLineSchema = z.discriminatedUnion('act', [
  FeedActSchema,
  FeedRenameSchema,
  FeedErasureSchema,
  FeedChangeSchema,
  FeedToldSchema,
])
/**
 * A line of the feed, told apart by `act`.
 *
 * @example
 * if (line.act === 'rename') console.log(`${line.formerly} is ${line.subject} now`)
 * if (line.act === 'erase') console.log(`forget person ${line.person}`)
 */
export type FeedLine = z.output<typeof FeedLineSchema>
