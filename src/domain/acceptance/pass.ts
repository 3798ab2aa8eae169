import { z } from 'zod'

/** `typ` of a pass. */
export const PASS_TYPE = 'kelisim-pass+jwt'

/** Seconds for which a pass lasts at most, and for which a product may rely on an answer. */
export const PASS_LIFETIME = 60

/** What a pass states: until `exp`, nothing that is asked of this person closes the gate. */
export const PassPayloadSchema = z.strictObject({
  /** Address of the service. */
  iss: z.string(),
  /** Id of the product, for which alone it counts. */
  aud: z.string(),
  /** The person, by the product's own id. */
  sub: z.string(),
  /** Seconds since 1970. */
  iat: z.int(),
  exp: z.int(),
  /** The policies that were looked at. */
  policies: z.array(z.string()),
  /** Those of them that are optional consents and given. */
  given: z.array(z.string()),
  /** What those of them are given to that are given one by one, by policy. */
  choices: z.record(z.string(), z.array(z.string())),
})
/**
 * What a pass states, once its signature holds; `iat` and `exp` are seconds since 1970.
 *
 * @example
 * { iss: 'https://5qbe.kz/auth', aud: 'courses', sub: 'user-1', iat: 1796461200, exp: 1796461260,
 *   policies: ['privacy', 'mailings'], given: ['mailings'],
 *   choices: { mailings: ['email', 'sms'] } }
 */
export type PassPayload = z.output<typeof PassPayloadSchema>
