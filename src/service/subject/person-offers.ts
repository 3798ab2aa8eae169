import type { Requirement } from '../../domain/acceptance/decide-state.ts'
import { Problem } from '../http/problem.ts'
import { decideAudience, listOffered, type PersonClaims } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import type { Catalog, CatalogPolicy } from '../published/catalog.ts'
import { warnOfUnpublished } from '../published/warnings.ts'
import { createActProblem } from './act-problems.ts'

/** Of whom a policy may be asked: what the product says of the person, null where nobody has said anything. */
export interface Asked {
  product: Product
  claims: PersonClaims | null
}

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
  product: Product,
  id: string,
  acts: readonly { policy: string }[],
): CatalogPolicy {
  const policy = catalog.get(id)
  return policy !== undefined && hasActed(id, acts) ? policy : getOfferedPolicy(catalog, product, id)
}

/** The same for an answer: what is not put to a person is not answered by them, unless they have once answered it. */
export function getAnswerablePolicy(
  catalog: Catalog,
  { product, claims }: Asked,
  id: string,
  acts: readonly { policy: string }[],
): CatalogPolicy {
  const policy = getReadablePolicy(catalog, product, id, acts)
  if (decideAudience(product, id, claims) !== 'left-alone' || hasActed(id, acts)) return policy
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

function hasActed(id: string, acts: readonly { policy: string }[]): boolean {
  return acts.some((act) => act.policy === id)
}
