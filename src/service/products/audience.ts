import { z } from 'zod'
import { createTextSchema } from '../../domain/free-text.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import type { ProductFault } from './realm.ts'

/** Claims that say something else: who signed, whom the token is about, how long it lasts, who holds it. */
const RESERVED = ['iss', 'aud', 'sub', 'iat', 'nbf', 'exp', 'jti', 'typ', 'azp', 'act', 'scope', 'cnf']

// A name of an object's own machinery, such as `constructor`, is a name like any other: what is looked up is own members.
const claimName = z
  .string()
  .regex(/^[a-z][\w.:/-]{0,99}$/i, 'expected the name of a claim, such as role')
  .refine((name) => !RESERVED.includes(name), { error: 'the claim means something else in every token' })

/** A value as tokens may bring it: of `18` and `"18"` nobody can tell which a program will write. */
const value = z.union([createTextSchema({ characters: 100 }), z.number(), z.boolean()]).transform(String)
const values = z
  .array(value)
  .min(1, 'expected at least one value')
  .refine((all) => new Set(all).size === all.length, { error: 'a value stands twice' })

/** Claims of a product's tokens with all the values that each may have. */
export const ClaimsSchema = z.record(claimName, values)

/** A policy of a product: its id alone, or with those to whom it is put. */
export const OfferSchema = z.union([
  PolicyIdSchema,
  z.strictObject({
    policy: PolicyIdSchema.describe('Id of the policy.'),
    when: z
      .record(claimName, values)
      .refine((when) => Object.keys(when).length > 0, { error: 'expected at least one claim' })
      .describe('To whom it is put: of each claim, the values that a person has one of.'),
  }),
])

/** What is known of a person, by claim; a claim with several values is a list, one with none an empty one. */
export type PersonClaims = Readonly<Record<string, readonly string[]>>

/** What audiences are decided by. */
interface Offers {
  policies: readonly z.output<typeof OfferSchema>[]
  claims: z.output<typeof ClaimsSchema>
}

/** Ids of the policies that a product asks for, of whomever, in its order. */
export function listOffered({ policies }: Pick<Offers, 'policies'>): string[] {
  return policies.map((offer) => (typeof offer === 'string' ? offer : offer.policy))
}

/** Whether reports of a product speak of a policy: of what only others of its group ask it is told nothing. */
export function isShown(
  { group, policies }: Pick<Offers, 'policies'> & { group?: string | undefined },
  policy: string,
): boolean {
  return group === undefined || listOffered({ policies }).includes(policy)
}

/**
 * Whether a product asks a policy of a person.
 *
 * @param claims null where nothing is known of the person
 * @returns `unknown` where it depends on what is not known
 */
export function decideAudience(
  { policies }: Pick<Offers, 'policies'>,
  policy: string,
  claims: PersonClaims | null,
): 'asked' | 'left-alone' | 'unknown' {
  const when = policies.find((offer) => typeof offer === 'object' && offer.policy === policy)
  if (typeof when !== 'object') return 'asked'
  if (claims === null) return 'unknown'
  const fits = Object.entries(when.when).every(([claim, wanted]) => {
    const has = Object.hasOwn(claims, claim) ? (claims[claim] ?? []) : []
    return has.some((one) => wanted.includes(one))
  })
  return fits ? 'asked' : 'left-alone'
}

/** A claim that is not as the product has said that it would be. */
export interface ClaimFault {
  claim: string
  found: unknown
  expected: string
}

/**
 * Reads what a product needs to know of a person. A claim that is missing, or has a value that nobody expects, would
 * leave the person without a question that is meant for them, and nobody would hear of it: it is a fault.
 */
export function readPersonClaims(
  { claims }: Pick<Offers, 'claims'>,
  given: Record<string, unknown>,
): { claims: PersonClaims } | { fault: ClaimFault } {
  const read: [string, string[]][] = []
  for (const [claim, known] of Object.entries(claims)) {
    const found = Object.hasOwn(given, claim) ? given[claim] : undefined
    const texts = Array.isArray(found) ? found.map(toText) : [toText(found)]
    if (!texts.every((text) => text !== null && known.includes(text)))
      return { fault: { claim, found, expected: `one of ${known.join(', ')}, or a list of them` } }
    read.push([claim, texts as string[]])
  }
  return { claims: Object.fromEntries(read) }
}

function toText(found: unknown): string | null {
  return ['string', 'number', 'boolean'].includes(typeof found) ? String(found) : null
}

/** Policies that stand twice, and audiences of which no token can tell who belongs to them. */
export function listAudienceFaults({ policies, claims }: Offers): ProductFault[] {
  const ids = listOffered({ policies })
  return policies.flatMap((offer, index) => {
    const faults: ProductFault[] = []
    if (typeof offer === 'string') return faults
    // Twice by its id alone says nothing else than once.
    if (ids.filter((id) => id === offer.policy).length > 1)
      faults.push({ path: ['policies', index], message: 'the policy stands twice; expected it once' })
    for (const [claim, wanted] of Object.entries(offer.when)) {
      const path = ['policies', index, 'when', claim]
      const known = Object.hasOwn(claims, claim) ? claims[claim] : undefined
      if (known === undefined)
        faults.push({
          path,
          message: `expected "${claim}" among the "claims" of the product, with its values`,
        })
      const strange = known && wanted.find((one) => !known.includes(one))
      if (strange !== undefined)
        faults.push({ path, message: `"${strange}" is not among the values that "claims" has` })
    }
    return faults
  })
}
