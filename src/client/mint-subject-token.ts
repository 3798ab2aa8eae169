import type { DelegateRole } from '../domain/log/opening.ts'
import { type SigningKey, signToken } from './sign-token.ts'

/**
 * Who answers in a person's place, by an opaque id, and as what: their legal representative, your staff, or the
 * organisation that the person belongs to. It is kept with the answer and shown to the person.
 *
 * @example
 * const actor: TokenActor = { sub: 'parent-4', role: 'guardian' }
 */
export interface TokenActor {
  sub: string
  role: DelegateRole
}

/**
 * Who says that which person is here, to which service, for how long.
 *
 * @example
 * const options: SubjectTokenOptions = {
 *   issuer: 'https://courses.example',
 *   audience: 'https://5qbe.kz/auth',
 *   subject: 'user-1',
 *   lifetime: 300,
 *   key,
 * }
 */
export interface SubjectTokenOptions extends SigningKey {
  /** The product's `issuer` in the service's `products.yaml`. */
  issuer: string
  /** The service's `audience`, as its `products.yaml` states it. */
  audience: string
  /** An opaque id of the person: never an e-mail address or an IIN. */
  subject: string
  now?: Date
  /**
   * Seconds from now, 300 without it. The service takes tokens that last 600 in all, and the first minute is given to
   * clocks that are fast: with 600 the token ends after 540.
   */
  lifetime?: number | undefined
  /** Who holds the token in the person's place; without it, it is the person. */
  actor?: TokenActor | undefined
  /** Lets them see everything and answer nothing; without it they may answer. */
  scope?: 'read' | undefined
}

/**
 * Signs a token with which a person's browser can ask the service what is asked of them, and answer.
 *
 * @throws RangeError for a lifetime that the service would refuse, and for an actor who is the person
 * @example
 * await mintSubjectToken({ issuer: 'https://5qbe.kz', audience: 'https://5qbe.kz/auth', subject: user.id, key })
 */
export async function mintSubjectToken(options: SubjectTokenOptions): Promise<string> {
  const { issuer, audience, subject, now = new Date(), lifetime = 300, actor, scope } = options
  if (actor?.sub === subject)
    throw new RangeError(
      `actor.sub is the subject, "${subject}"; leave the actor out where the person answers.`,
    )
  // RFC 8693 §4.1 names the claim.
  const claims = { ...(actor && { act: { sub: actor.sub, role: actor.role } }), ...(scope && { scope }) }
  const facts = { typ: 'kelisim-subject+jwt', issuer, audience, subject, lifetime, longest: 600, now, claims }
  return signToken(facts, options)
}
