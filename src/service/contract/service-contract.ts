import { z } from 'zod'
import { ACTS, ActRequestSchema } from '../../domain/acceptance/act.ts'
import { createTextSchema } from '../../domain/free-text.ts'
import { LOCALES } from '../../domain/locale.ts'
import { DelegateSchema, OnBehalfSchema } from '../../domain/log/opening.ts'
import { ProvedLeafSchema } from '../../domain/log/receipt.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { DigestSchema, InstantSchema } from '../../domain/policy/schema-parts.ts'
import { OpaqueIdSchema } from './opaque-id.ts'
import { RequirementSchema, RequirementsSchema } from './subject-contract.ts'

const subject = OpaqueIdSchema

/** Who answers for a person, and on what ground, as it comes in. */
const OnBehalfRequestSchema = z.strictObject({
  actor: createTextSchema({ characters: 255 }),
  note: createTextSchema({ characters: 1000 }),
})

/** Body of `POST subjects/acts`: an answer that came by letter, e-mail or from a guardian. */
export const OnBehalfActSchema = z
  .strictObject({
    ...ActRequestSchema.shape,
    subject,
    onBehalf: OnBehalfRequestSchema,
    // Being shown something and using on are a person's own; what was entered by mistake is corrected.
    act: z.enum(['accept', 'decline', 'withdraw', 'correct']),
    /** The moment on the paper: judged is the version that was in force then. Now, without it. */
    at: InstantSchema.optional(),
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

/** Body of `POST subjects/requirements`. */
export const SubjectQuerySchema = z.strictObject({ subject, policies: z.array(PolicyIdSchema).optional() })

/** Answer of `POST subjects/requirements`: what the person sees, and what staff may take back of it. */
export const StaffRequirementsSchema = RequirementsSchema.extend({
  requirements: z.array(
    RequirementSchema.extend({
      /** The last answer (`after` is its id), if staff entered it: what may be corrected. Null otherwise. */
      entry: z
        .strictObject({
          act: z.enum(ACTS),
          version: z.int(),
          locale: z.enum(LOCALES),
          digest: DigestSchema,
          at: z.string(),
          onBehalf: OnBehalfSchema,
        })
        .nullable(),
    }),
  ),
})
export type StaffRequirements = z.output<typeof StaffRequirementsSchema>

/** Body of `POST subjects/consents`. */
export const ConsentsQuerySchema = z.strictObject({ subject })

/** Body of `POST subjects/erase`. */
export const EraseSchema = z.strictObject({ subject })

/** Answer of `POST subjects/erase` when it is done. */
export const ErasedSchema = z.strictObject({
  /** How many records were the person's. */
  records: z.int().nonnegative(),
  /** The entry of the log and its proof; null when there was nothing to erase. */
  receipt: ProvedLeafSchema.nullable(),
})

/** Body of `POST subjects/hold`; null ends the hold. */
export const HoldSchema = z.strictObject({ subject, until: InstantSchema.nullable() })

/** A hold that is in place, or that an erasure has become. */
export const HeldSchema = z.strictObject({ until: z.string().nullable() })

/** Answer of `GET report/adoption`: acts counted by day (UTC), version, language and kind. */
export const AdoptionSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      day: z.iso.date(),
      policy: PolicyIdSchema,
      version: z.int(),
      locale: z.enum(LOCALES),
      act: z.enum(ACTS),
      /** Brought in from an earlier system; counted apart. What staff entered is not. */
      imported: z.boolean(),
      count: z.int(),
    }),
  ),
})
export type AdoptionReport = z.output<typeof AdoptionSchema>

/** A line that `POST report/missing` answers for each id that is not covered. */
export const MissingSchema = z.strictObject({
  subject: z.string(),
  policy: PolicyIdSchema,
  state: z.string(),
})

/** A line of `GET report/acts`. */
export const FeedActSchema = z.strictObject({
  /** Place in the log: ask for what follows it by `after`. */
  index: z.int(),
  id: z.uuid(),
  at: z.string(),
  subject: z.string(),
  act: z.enum(ACTS),
  policy: PolicyIdSchema,
  version: z.int(),
  locale: z.enum(LOCALES),
  onBehalf: OnBehalfSchema.nullable(),
  /** Who answered with a token of their own in the person's place. */
  delegate: DelegateSchema.nullable(),
  claimedAt: z.string().nullable(),
  /** Whether an optional consent is given after this act, as it is at the moment of reading; null for what is not consented to. */
  given: z.boolean().nullable(),
  /** What it is given to one by one; null where it is given as a whole, or not at all. */
  choices: z.array(z.string()).nullable(),
  /** The moment from which the opposite of `given` is true if the person does nothing. */
  changesAt: InstantSchema.nullable(),
  /** The moment from which other `choices` count if the person does nothing: ask then what they are. */
  choicesChangeAt: InstantSchema.nullable(),
})
/**
 * A line of the feed of acts; moments are ISO 8601 in UTC, null where nothing is to be said.
 *
 * @example
 * { index: 41, id: '0190c0de-0000-7000-8000-000000000000', at: '2026-12-05T09:00:00.000Z', subject: 'user-1',
 *   act: 'withdraw', policy: 'mailings', version: 1, locale: 'kk', onBehalf: null, delegate: null,
 *   claimedAt: null, given: false, choices: null, changesAt: null, choicesChangeAt: null }
 */
export type FeedAct = z.output<typeof FeedActSchema>
