import { z } from 'zod'
import { PolicyIdSchema } from '../policy/policy.ts'
import { ACTS } from './act.ts'

const people = z.int().nonnegative()

const PastActSchema = z.strictObject({
  act: z.enum(ACTS),
  version: z.int(),
  endsAll: z
    .literal(true)
    .optional()
    .describe(
      'Of a no to a version of a consent that took effect and was taken back since: it ended the consent, like a withdrawal, and stands against no later yes.',
    ),
})

/** Answer of `GET report/standing`: where the people who ever answered stand, policy by policy. */
export const StandingSchema = z.strictObject({
  policies: z.array(
    z.strictObject({
      policy: PolicyIdSchema,
      /** The version in force; null before the first takes effect. */
      version: z.int().nullable(),
      /** People who did the same in the same order, oldest act first. */
      histories: z.array(z.strictObject({ acts: z.array(PastActSchema), people })),
      /** How many stand in each state of the rules now. */
      states: z.record(z.string(), people),
      /** What each announced version will ask of them, the next one first. */
      announced: z.array(
        z.strictObject({ version: z.int(), asked: people, told: people, untouched: people }),
      ),
    }),
  ),
})
export type StandingReport = z.output<typeof StandingSchema>
