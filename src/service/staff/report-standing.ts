import type { Context } from 'hono'
import { computeRequirement } from '../../domain/acceptance/decide-state.ts'
import { countReach } from '../../domain/acceptance/reach.ts'
import { listAnnounced } from '../../domain/policy/life.ts'
import type { StandingRow } from '../../store/store.ts'
import type { Env } from '../http/env.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { decideAudience, listOffered } from '../products/audience.ts'
import { getRealm } from '../products/realm.ts'
import { type CatalogPolicy, getTerms, listEnding } from '../published/catalog.ts'
import type { ReportJob, RequestOf } from '../reports/report.ts'
import type { ReportTools } from '../reports/tools.ts'
import { getCatalog, type Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

/** `GET report/standing`: how many people stand where, and how many each announced version will ask or tell. */
export async function getStanding(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const catalog = await getCatalog(service)
  const request = { kind: 'standing' } as const
  const pieces = await service.reports.run({ request, product, now: service.now(), catalog })
  return streamChunks(context, 'application/json', pieces)
}

/** The report itself. */
export async function* makeStanding(
  { store }: Pick<ReportTools, 'store'>,
  { product, now, catalog }: ReportJob<RequestOf<'standing'>>,
): AsyncGenerator<string> {
  const published = [...(catalog?.values() ?? [])]
  const rows = await store.countStanding(getRealm(product), published.flatMap(listEnding))
  const policies = listOffered(product).flatMap((id) => {
    const policy = catalog?.get(id)
    const own = rows.filter((row) => row.policy === id)
    if (policy === undefined) return []
    const { policy: name, ...standing } = computeStanding(policy, own, now)
    const isKnown = decideAudience(product, id, null) === 'asked'
    return [{ policy: name, ...(isKnown ? {} : { audience: 'unknown' }), ...standing }]
  })
  yield JSON.stringify({ policies })
}

/** Where people stand with one policy. */
function computeStanding(policy: CatalogPolicy, rows: readonly StandingRow[], now: Date) {
  const { required } = getTerms(policy, now)
  const states: Record<string, number> = {}
  for (const row of rows) {
    const { state } = computeRequirement(policy.terms, row.acts, required, now)
    states[state] = (states[state] ?? 0) + row.people
  }
  return {
    policy: policy.id,
    version: computeRequirement(policy.terms, [], required, now).version,
    histories: rows.map(({ acts, people }) => ({ acts, people })),
    states,
    announced: listAnnouncedReach(policy, rows, now),
  }
}

/** Whom each announced version will ask or tell, the next one first; by its effect, what it says itself binds. */
function listAnnouncedReach(policy: CatalogPolicy, rows: readonly StandingRow[], now: Date) {
  return listAnnounced(policy.terms, now).map((version) => {
    const { required } = getTerms(policy, new Date(version.effectiveAt))
    const upTo = policy.terms.filter(({ number }) => number <= version.number)
    return { version: version.number, ...countReach(upTo, rows, required) }
  })
}
