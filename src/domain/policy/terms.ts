import { z } from 'zod'
import { LOCALES } from '../locale.ts'
import { isSameFact } from './same-fact.ts'
import { EXPECTED } from './schema-expectations.ts'
import { createLocaleSchema, WordsSchema } from './schema-parts.ts'

/** `notice` and `terms` are accepted; a `consent` is given and can be withdrawn. */
export const KINDS = ['notice', 'terms', 'consent'] as const
export type Kind = (typeof KINDS)[number]

/** No change waits longer than a year: more is a slip, such as a date. */
const MOST_NOTICE_DAYS = 366

/** A consent to more is several consents. */
export const MOST_CHOICES = 12

/** What binds beside the words of a version, and is sealed with it. */
export const TermsSchema = z.strictObject({
  /** The same in every version of a policy. */
  kind: z.enum(KINDS),
  required: z.boolean(),
  /** The language that prevails. */
  authentic: z.enum(LOCALES),
  /** What is not known of an operator is left out, and so printed nowhere. */
  operator: z.strictObject({
    name: createLocaleSchema(WordsSchema),
    bin: z
      .string({ error: EXPECTED.bin })
      .regex(/^\d{12}$/, EXPECTED.bin)
      .optional(),
    address: createLocaleSchema(WordsSchema).optional(),
  }),
  contact: z.email(EXPECTED.email),
  title: createLocaleSchema(WordsSchema),
  /** What somebody who refuses keeps, and whom they turn to. */
  wayOut: createLocaleSchema(WordsSchema),
  /** Days that lie at least between publication and effect of the next version, by the words of this one. */
  noticeDays: z
    .int({ error: EXPECTED.days })
    .positive(EXPECTED.days)
    .max(MOST_NOTICE_DAYS, EXPECTED.days)
    .optional(),
  /** What a consent is given to one by one, such as e-mail or SMS. */
  choices: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, EXPECTED.policyId),
        title: createLocaleSchema(WordsSchema),
      }),
      { error: EXPECTED.choices },
    )
    .min(1, EXPECTED.choices)
    .max(MOST_CHOICES, EXPECTED.choices)
    .optional(),
})
export type Terms = z.output<typeof TermsSchema>

const NAMES = Object.keys(TermsSchema.shape) as (keyof Terms)[]

/** The terms alone of what holds them beside other facts. */
export function pickTerms(facts: Terms): Terms {
  const given = NAMES.filter((name) => facts[name] !== undefined)
  return Object.fromEntries(given.map((name) => [name, facts[name]])) as Terms
}

/** The terms that differ between two versions. */
export function listChangedTerms(before: Terms, after: Terms): (keyof Terms)[] {
  return NAMES.filter((name) => !isSameFact(before[name], after[name]))
}
