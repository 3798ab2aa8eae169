import { z } from 'zod'
import { PolicyIdSchema } from '../policy/policy.ts'
import { ACTS } from './act.ts'

const people = z.int().nonnegative().describe('How many people.')
const version = z.int().describe('Number of the version.')

const PastActSchema = z.strictObject({
  act: z.enum(ACTS).describe('What was done.'),
  version,
  endsAll: z
    .literal(true)
    .optional()
    .describe(
      'Of a no to a version of a consent that took effect and was taken back since: it ended the consent, like a withdrawal, and stands against no later yes.',
    ),
})

/** Answer of `GET report/standing`: where the people who ever answered stand, policy by policy. */
export const StandingSchema = z.strictObject({
  policies: z
    .array(
      z.strictObject({
        policy: PolicyIdSchema.describe('Id of the policy.'),
        audience: z
          .literal('unknown')
          .optional()
          .describe(
            'Whom the policy is put to depends on what tokens say of people, which is kept nowhere: these are all who ever answered, those among them who are not asked any more too.',
          ),
        version: z.int().nullable().describe('The version in force; null before the first takes effect.'),
        histories: z
          .array(
            z.strictObject({ acts: z.array(PastActSchema).describe('What they did, oldest first.'), people }),
          )
          .describe('People who did the same in the same order, oldest act first.'),
        states: z.record(z.string(), people).describe('How many stand in each state of the rules now.'),
        announced: z
          .array(
            z.strictObject({
              version,
              asked: people.describe('How many it will ask.'),
              told: people.describe('How many it will tell.'),
              untouched: people.describe('How many it leaves alone.'),
            }),
          )
          .describe('What each announced version will ask of them, the next one first.'),
      }),
    )
    .describe('Policy by policy.'),
})
export type StandingReport = z.output<typeof StandingSchema>
