import { z } from 'zod'
import { PolicyIdSchema } from '../policy/policy.ts'
import { ACTS } from './act.ts'

const people = z.int().nonnegative()

/** Answer of `GET report/standing`: where the people who ever answered stand, policy by policy. */
export const StandingSchema = z.strictObject({
  policies: z.array(
    z.strictObject({
      policy: PolicyIdSchema,
      /** The version in force; null before the first takes effect. */
      version: z.int().nullable(),
      /** People who did the same in the same order, oldest act first. */
      histories: z.array(
        z.strictObject({ acts: z.array(z.strictObject({ act: z.enum(ACTS), version: z.int() })), people }),
      ),
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
