import { z } from 'zod'
import { LOCALES } from '../locale.ts'
import { PolicyIdSchema } from '../policy/policy.ts'
import { DigestSchema } from '../policy/schema-parts.ts'
import { MOST_CHOICES } from '../policy/terms.ts'

/** What a person says to a policy. */
export const ANSWERS = ['accept', 'decline', 'withdraw'] as const
/** Acts that are a person's own: besides answers, that a notice was seen and gone on after. */
export const OWN_ACTS = [...ANSWERS, 'shown', 'continue'] as const
/** With these, staff take back an answer that they entered by mistake. */
export const ACTS = [...OWN_ACTS, 'correct'] as const
export type ActKind = (typeof ACTS)[number]

/** What a person, or a product for them, asks the service to record. */
export const ActRequestSchema = z.strictObject({
  act: z.enum(ACTS).describe('What the person does.'),
  policy: PolicyIdSchema.describe('Id of the policy.'),
  version: z.int().positive().describe('Number of the version that was shown.'),
  locale: z.enum(LOCALES).describe('The language in which it was shown.'),
  digest: DigestSchema.describe('Digest of the text in that language.'),
  shown: z
    .array(DigestSchema)
    .max(16)
    .refine((hashes) => new Set(hashes).size === hashes.length, 'expected each fragment once')
    .describe('SHA-256 of each fragment (text, changes) that was rendered for the person.'),
  after: z
    .uuid()
    .nullable()
    .describe("Id of the person's last answer for this policy, null when there is none."),
  choices: z
    .array(z.string().max(40))
    .max(MOST_CHOICES)
    .optional()
    .describe(
      'What a consent that offers choices is given to, by their ids; in `accept` alone, and there at least one.',
    ),
})
export type ActRequest = z.output<typeof ActRequestSchema>

/** A stored act; `at` is the service's clock, ISO 8601 in UTC. */
export interface Act extends Omit<ActRequest, 'choices'> {
  id: string
  at: string
  choices?: readonly string[] | undefined
}

/** What the rules need to know of a stored act, in the order in which acts were stored. */
export interface PastAct {
  act: ActKind
  version: number
  choices?: readonly string[] | undefined
  /** A no to a version that bound and was taken back since: it ended the consent, like a withdrawal, and says no more. */
  endsAll?: true | undefined
}

/** Tells whether the next act names this one in `after`: an answer, or a correction of one. */
export function isInLine(act: { act: ActKind }): boolean {
  return isAnswer(act) || act.act === 'correct'
}

/** Tells whether an act answers a policy (accept, decline, withdraw). */
export function isAnswer(act: { act: ActKind }): boolean {
  return (ANSWERS as readonly ActKind[]).includes(act.act)
}
