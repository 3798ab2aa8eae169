import type { Requirement } from '../../domain/acceptance/decide-state.ts'
import { Problem } from '../http/problem.ts'
import { decideAudience, listOffered, type PersonClaims } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import type { Catalog, CatalogPolicy } from '../published/catalog.ts'
import { warnOfUnpublished } from '../published/warnings.ts'
import { createActProblem } from './act-problems.ts'

/** Of whom a policy may be asked. */
export interface Asked {
  product: Product
  /** What the product says of the person, null where nobody has said anything. */
  claims: PersonClaims | null
  /** Programs and staff see of others in the group only what their own product asks, or once recorded. */
  isStaff: boolean
}

type Acted = readonly { policy: string; product: string }[]

/** The policy with an id, if it is published and the product asks it of anybody. */
export function getOfferedPolicy(catalog: Catalog, product: Product, id: string): CatalogPolicy {
  const policy = catalog.get(id)
  const isOffered = listOffered(product).includes(id)
  if (policy !== undefined && isOffered) return policy
  if (policy !== undefined) throw createActProblem('policy-not-offered')
  throw isOffered
    ? new Problem('policy-unknown', warnOfUnpublished(product.id, id).detail)
    : createActProblem('policy-unknown')
}

/** The same, and also what the product no longer offers to somebody who once answered it: they may take it back. */
export function getReadablePolicy(
  catalog: Catalog,
  { product, isStaff }: Omit<Asked, 'claims'>,
  id: string,
  acts: Acted,
): CatalogPolicy {
  const policy = catalog.get(id)
  const seen = isStaff ? acts.filter((act) => act.product === product.id) : acts
  return policy !== undefined && hasActed(id, seen) ? policy : getOfferedPolicy(catalog, product, id)
}

/** The same for an answer: what is not put to a person is not answered by them, unless they have once answered it. */
export function getAnswerablePolicy(catalog: Catalog, asked: Asked, id: string, acts: Acted): CatalogPolicy {
  const policy = getReadablePolicy(catalog, asked, id, acts)
  if (decideAudience(asked.product, id, asked.claims) !== 'left-alone' || hasActed(id, acts)) return policy
  throw createActProblem('policy-not-offered', 'To whom it is put stands there in "when".')
}

/** Where somebody stands with a policy that is not put to them: nothing is asked; what they once said they may take back. */
export function leaveAlone(decided: Requirement, hasActed: boolean): Requirement {
  return {
    ...decided,
    ...({ state: 'settled', gate: 'open', declined: false, acceptBy: null, announced: [] } as const),
    version: hasActed ? decided.version : null,
  }
}

function hasActed(id: string, acts: Acted): boolean {
  return acts.some((act) => act.policy === id)
}
