import { z } from 'zod'
import { EXPECTED } from './schema-expectations.ts'
import { ReasonSchema, WordsSchema } from './schema-parts.ts'

/** What languages may be found to say differently, and an editor may answer; each the rule that tells it. */
export const PARITY_RULES = [
  'parity-alone',
  'parity-bounds',
  'parity-duty',
  'parity-exception',
  'parity-figures',
  'parity-items',
  'parity-links',
  'parity-negation',
  'parity-only',
  'parity-parties',
  'parity-references',
  'parity-shape',
  'parity-terms',
  'parity-units',
] as const
export type ParityRule = (typeof PARITY_RULES)[number]

/**
 * The answer to one finding: a difference between the languages that is meant. It holds for one rule and for the
 * wordings that were looked at, so nothing else is silenced, and another wording is asked about again.
 */
export const ExceptionSchema = z.strictObject({
  /** For people: where it stood when it was answered. */
  clause: WordsSchema,
  rule: z.enum(PARITY_RULES, { error: EXPECTED.parityRule }),
  reason: ReasonSchema,
  /** The fingerprint of the clause in all languages, which `check --accept` writes. */
  wording: z.string({ error: EXPECTED.wording }).regex(/^[0-9a-f]{16}$/, EXPECTED.wording),
  /** Clauses to which the languages may refer differently there. */
  references: z
    .array(z.string({ error: EXPECTED.address }).trim().min(1, EXPECTED.address), {
      error: EXPECTED.addresses,
    })
    .min(1, EXPECTED.addresses)
    .optional(),
})
export type Exception = z.output<typeof ExceptionSchema>
