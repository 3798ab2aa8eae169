import type { Context } from 'hono'
import { nameAskedPerson } from '../../domain/acceptance/asked-person.ts'
import { findEarliest } from '../../domain/acceptance/term.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import type { Requirements } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { respondJson } from '../http/json.ts'
import { Problem } from '../http/problem.ts'
import { getRealm, type Product } from '../products/products.ts'
import { type Catalog, type CatalogPolicy, getTerms } from '../published/catalog.ts'
import { warnOfUnpublished } from '../published/warnings.ts'
import { getCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { createActProblem } from './act-problems.ts'
import { signPass } from './passes.ts'
import { computeSubjectRequirement } from './requirement.ts'

/** `GET requirements?policies=a,b`: what the caller still has to answer or see. */
export async function getRequirements(
  context: Context<Env>,
  service: Service,
  caller: Caller,
): Promise<Response> {
  const asked = parsePolicies(context.req.query('policies'), caller.product)
  return respondJson(context, await computeRequirements(service, caller, asked))
}

/** What a person still has to answer or see for policies of a product. */
export async function computeRequirements(
  service: Service,
  caller: Pick<Caller, 'product' | 'subject' | 'delegate'>,
  ids: readonly string[],
): Promise<Requirements> {
  const { product, subject, delegate } = caller
  const catalog = await getCatalog(service)
  const acts = await service.store.listActs({ realm: getRealm(product), subject })
  const policies = ids.map((id) => getAnswerablePolicy(catalog, product, id, acts))

  const now = service.now()
  const asked = nameAskedPerson({ issuer: product.issuer, subject, delegate })
  const requirements = sortPolicies(policies, now).map((policy) =>
    computeSubjectRequirement(
      policy,
      acts.filter((act) => act.policy === policy.id),
      { asked, now },
    ),
  )
  const found = {
    gate: requirements.some(({ gate }) => gate === 'closed') ? 'closed' : 'open',
    requirements,
    recheckAt: findEarliest(requirements.flatMap(({ recheckAt }) => recheckAt ?? [])),
  } satisfies Omit<Requirements, 'pass'>
  const { ring, products } = service
  const pass = signPass(caller, found, { ring, issuer: products.audience, now })
  return { ...found, pass }
}

/** The policy with an id, if it is published and the product offers it. */
export function getOfferedPolicy(catalog: Catalog, product: Product, id: string): CatalogPolicy {
  const policy = catalog.get(id)
  const isOffered = product.policies.includes(id)
  if (policy !== undefined && isOffered) return policy
  if (policy !== undefined) throw createActProblem('policy-not-offered')
  throw isOffered
    ? new Problem('policy-unknown', warnOfUnpublished(product.id, id).detail)
    : createActProblem('policy-unknown')
}

/** The same, and also what the product no longer offers to somebody who once answered it: they may take it back. */
export function getAnswerablePolicy(
  catalog: Catalog,
  product: Product,
  id: string,
  acts: readonly { policy: string }[],
): CatalogPolicy {
  const policy = catalog.get(id)
  return policy !== undefined && acts.some((act) => act.policy === id)
    ? policy
    : getOfferedPolicy(catalog, product, id)
}

function parsePolicies(query: string | undefined, product: Product): string[] {
  if (query === undefined) return product.policies
  const asked = query.split(',')
  if (asked.every((id) => PolicyIdSchema.safeParse(id).success)) return [...new Set(asked)]
  throw new Problem(
    'query-invalid',
    'Write policies as ids with commas between them, such as privacy,mailings.',
  )
}

// What must be answered stands before what may be.
function sortPolicies(policies: readonly CatalogPolicy[], now: Date): CatalogPolicy[] {
  const rank = (policy: CatalogPolicy) => Number(getTerms(policy, now).required)
  return policies.toSorted((a, b) => rank(b) - rank(a))
}
