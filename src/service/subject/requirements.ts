import type { Context } from 'hono'
import { earliest } from '../../domain/acceptance/acceptance.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import type { Requirements } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { json } from '../http/json.ts'
import { Problem } from '../http/problem.ts'
import type { Product } from '../products/products.ts'
import type { Catalog, CatalogPolicy } from '../published/catalog.ts'
import { currentCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { passFor } from './passes.ts'
import { subjectRequirement } from './requirement.ts'

/** `GET requirements?policies=a,b`: what the caller still has to answer or see. */
export async function getRequirements(
  context: Context<Env>,
  service: Service,
  caller: Caller,
): Promise<Response> {
  const asked = askedPolicies(context.req.query('policies'), caller.product)
  return json(context, await requirementsFor(service, caller, asked))
}

/** What a person still has to answer or see for policies of a product. */
export async function requirementsFor(
  service: Service,
  caller: Pick<Caller, 'product' | 'subject'>,
  ids: readonly string[],
): Promise<Requirements> {
  const { product, subject } = caller
  const catalog = await currentCatalog(service)
  const policies = ids.map((id) => offeredPolicy(catalog, product, id))
  const acts = await service.store.acts({ product: product.id, subject })

  const now = service.now()
  const requirements = inOrder(policies).map((policy) =>
    subjectRequirement(
      policy,
      acts.filter((act) => act.policy === policy.id),
      now,
    ),
  )
  const found = {
    gate: requirements.some(({ gate }) => gate === 'closed') ? 'closed' : 'open',
    requirements,
    recheckAt: earliest(requirements.flatMap(({ recheckAt }) => recheckAt ?? [])),
  } satisfies Omit<Requirements, 'pass'>
  const { ring, products } = service
  const pass = passFor(caller, found, { ring, issuer: products.audience, now })
  return { ...found, pass }
}

/** The policy with an id, if it is published and the product offers it. */
export function offeredPolicy(catalog: Catalog, product: Product, id: string): CatalogPolicy {
  const policy = catalog.get(id)
  if (policy === undefined) throw new Problem('policy-unknown', 'No policy is published under this id.')
  if (product.policies.includes(id)) return policy
  throw new Problem('policy-not-offered', 'Register the policy with the product in products.yaml first.')
}

function askedPolicies(query: string | undefined, product: Product): string[] {
  if (query === undefined) return product.policies
  const asked = query.split(',')
  if (asked.every((id) => PolicyIdSchema.safeParse(id).success)) return [...new Set(asked)]
  throw new Problem(
    'query-invalid',
    'Write policies as ids with commas between them, such as privacy,mailings.',
  )
}

// What must be answered stands before what may be.
function inOrder(policies: readonly CatalogPolicy[]): CatalogPolicy[] {
  return policies.toSorted((a, b) => Number(b.required) - Number(a.required))
}
