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
 * What the product says of a person, by claim: one value, a list of them, or an empty list for none.
 *
 * @example
 * const claims: PersonClaims = { role: ['patient', 'partner'], age: 'adult' }
 */
export type PersonClaims = Readonly<Record<string, ClaimValue | readonly ClaimValue[]>>
type ClaimValue = string | number | boolean

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
  /** The product's `azp` in `products.yaml`, where it has one: it tells apart products that have one issuer. */
  azp?: string | undefined
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
  /** What `claims` of the product in `products.yaml` names: it says to whom a policy is put. All of them, always. */
  claims?: PersonClaims | undefined
}

/** What every token says by itself: no claim of a person may take its place. */
export const OWN_CLAIMS = [
  'iss',
  'aud',
  'sub',
  'iat',
  'nbf',
  'exp',
  'jti',
  'typ',
  'azp',
  'act',
  'scope',
  'cnf',
]

/**
 * Signs a token with which a person's browser can ask the service what is asked of them, and answer.
 *
 * @throws RangeError for a lifetime that the service would refuse, for an actor who is the person, and for a claim that
 *   means something else
 * @example
 * await mintSubjectToken({ issuer: 'https://5qbe.kz', audience: 'https://5qbe.kz/auth', subject: user.id, key })
 */
export async function mintSubjectToken(options: SubjectTokenOptions): Promise<string> {
  const { issuer, audience, subject, now = new Date(), lifetime = 300, actor, scope, azp } = options
  if (actor?.sub === subject)
    throw new RangeError(
      `actor.sub is the subject, "${subject}"; leave the actor out where the person answers.`,
    )
  const own = Object.keys(options.claims ?? {}).find((name) => OWN_CLAIMS.includes(name))
  if (own !== undefined) throw new RangeError(`The claim "${own}" means something else; choose another name.`)
  const claims = {
    ...options.claims,
    ...(azp !== undefined && { azp }),
    // RFC 8693 §4.1 names the claim.
    ...(actor && { act: { sub: actor.sub, role: actor.role } }),
    ...(scope && { scope }),
  }
  const facts = { typ: 'kelisim-subject+jwt', issuer, audience, subject, lifetime, longest: 600, now, claims }
  return signToken(facts, options)
}
