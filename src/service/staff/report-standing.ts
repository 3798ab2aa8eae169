import type { Context } from 'hono'
import { computeRequirement } from '../../domain/acceptance/decide-state.ts'
import { countReach } from '../../domain/acceptance/reach.ts'
import type { StandingRow } from '../../store/store.ts'
import type { Env } from '../http/env.ts'
import { type CatalogPolicy, getTerms, isConsent } from '../published/catalog.ts'
import { getCatalog, type Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

/** `GET report/standing`: how many people stand where, and how many the announced version will ask or tell. */
export async function getStanding(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const catalog = await getCatalog(service)
  const consents = [...catalog.values()].filter(isConsent).map(({ id }) => id)
  const rows = await service.store.countStanding(product.id, consents)
  const now = service.now()
  const policies = product.policies.flatMap((id) => {
    const policy = catalog.get(id)
    const own = rows.filter((row) => row.policy === id)
    return policy === undefined ? [] : [computeStanding(policy, own, now)]
  })
  return context.json({ policies })
}

/** Where people stand with one policy; everybody with the same newest answer stands alike. */
function computeStanding(policy: CatalogPolicy, rows: readonly StandingRow[], now: Date) {
  const { required } = getTerms(policy, now)
  const states: Record<string, number> = {}
  for (const row of rows) {
    const { state } = computeRequirement(policy.terms, [row], required, now)
    states[state] = (states[state] ?? 0) + row.people
  }
  return {
    policy: policy.id,
    version: computeRequirement(policy.terms, [], required, now).version,
    answers: rows.map(({ version, act, people }) => ({ version, act, people })),
    states,
    announced: computeAnnounced(policy, rows, now),
  }
}

function computeAnnounced(policy: CatalogPolicy, rows: readonly StandingRow[], now: Date) {
  const newest = policy.terms.findLast(({ effectiveAt }) => Date.parse(effectiveAt) > now.getTime())
  if (newest === undefined) return null
  // By its effect, what it says itself binds.
  const { required } = getTerms(policy, new Date(newest.effectiveAt))
  const upTo = policy.terms.filter(({ number }) => number <= newest.number)
  return { version: newest.number, ...countReach(upTo, rows, required) }
}
