import { createLocalJWKSet, jwtVerify } from 'jose'
import { PASS_LIFETIME, PASS_TYPE, type PassPayload, PassPayloadSchema } from '../domain/acceptance/pass.ts'
import type { PublishedKey, PublishedKeys } from '../domain/log/keys.ts'

/**
 * Whose pass for what is expected.
 *
 * @example
 * const expected: PassExpectation = {
 *   keys,
 *   issuer: 'https://5qbe.kz/auth',
 *   product: 'courses',
 *   subject: 'user-1',
 *   policies: ['privacy'],
 * }
 */
export interface PassExpectation {
  /** Answer of the service's `GET keys`. */
  keys: PublishedKeys
  /** The service's `audience`, as its `products.yaml` states it. */
  issuer: string
  /** The product's id. */
  product: string
  /** The person who is asking now; a pass of somebody else is refused. */
  subject: string
  /** Every policy that must have been looked at: anybody can ask for a pass that is about fewer. */
  policies: readonly string[]
  now?: Date
}

/**
 * Reads a pass without asking the service; null when it is not a good one, whatever the reason.
 *
 * @example
 * const facts = await verifyPass(pass, { keys, issuer, product: 'courses', subject: 'user-1', policies: ['privacy'] })
 * if (facts !== null) console.log(`covered until ${new Date(facts.exp * 1000).toISOString()}`)
 */
export async function verifyPass(pass: string, expected: PassExpectation): Promise<PassPayload | null> {
  const { keys, issuer, product, subject, policies, now = new Date() } = expected
  const passKeys = keys.keys.filter(({ purpose }) => purpose === 'pass')
  try {
    const { payload, protectedHeader } = await jwtVerify(pass, createLocalJWKSet({ keys: passKeys }), {
      algorithms: ['EdDSA'],
      typ: PASS_TYPE,
      issuer,
      audience: product,
      subject,
      requiredClaims: ['exp', 'iat'],
      currentDate: now,
    })
    const facts = PassPayloadSchema.parse(payload)
    const key = passKeys.find(({ kid }) => kid === protectedHeader.kid)
    const isWhole = policies.every((policy) => facts.policies.includes(policy))
    return isWhole && key !== undefined && isTimely(facts, key) ? facts : null
  } catch {
    return null
  }
}

/** Whoever stole a key that has been retired since could otherwise sign passes for ever. */
function isTimely({ iat, exp }: PassPayload, { retiredAt }: PublishedKey): boolean {
  return exp - iat <= PASS_LIFETIME && (retiredAt === null || iat * 1000 <= Date.parse(retiredAt))
}
