import type { Context } from 'hono'
import type { Env } from '../http/env.ts'
import { respondJson } from '../http/respond.ts'
import { toSafeError } from '../http/safe-error.ts'
import { listOffered } from '../products/audience.ts'
import { type Warning, warnOfUnpublished } from '../published/warnings.ts'
import type { Service } from '../service.ts'
import type { Missing } from './missing.ts'
import { describeTrouble } from './store-trouble.ts'
import { waitAtMost, watchPing } from './watched-ping.ts'

/** After so long the database is not keeping what people answer, whatever it says of itself. */
const OLDEST_WRITE_MS = 5_000
/** How long the catalog is waited for: looking at it may wait for the database. */
const CATALOG_PATIENCE_MS = 500

/** `/livez`: the process answers. */
export function getLive(context: Context<Env>): Response {
  return respondJson(context, { status: 'live' }, 200, { 'cache-control': 'no-store' })
}

/** `/readyz`: people can be asked and their answers kept, with what an operator has to mend; otherwise 503 and why not. */
export async function getReady(context: Context<Env>, service: Service): Promise<Response> {
  const [missing, warnings] = await Promise.all([listMissing(service), listWarnings(service)])
  const ready = missing.length === 0
  const reasons = missing.map(({ reason }) => reason)
  const [waiting, age] = [service.writes.depth(), service.writes.oldestAgeMs()]
  const body = {
    ...(ready
      ? { status: 'ready' }
      : { status: 'not-ready', reasons, missing: missing.map(({ part }) => part) }),
    ...(age > 0 && { writes: { waiting, oldestMs: Math.round(age) } }),
    ...(warnings.length > 0 && { warnings }),
  }
  return respondJson(context, body, ready ? 200 : 503, { 'cache-control': 'no-store' })
}

/** What is missing for people to be asked and their answers to be kept; nothing when all is well. */
export async function listMissing(service: Service): Promise<Missing[]> {
  if (service.isDraining()) return [{ part: 'service', reason: 'The service is ending.' }]
  const missing = [...(await listMissingOfStore(service)), ...listWaitingWrites(service)]
  // What the site may lack is only known with the log.
  return missing.length > 0 ? missing : listMissingOfSite(service)
}

/** What an operator has to mend, while everybody else is served: a product's fault is that product's alone. */
export async function listWarnings({
  published,
  products,
  listLogWarnings,
  listProductsWarnings,
}: Service): Promise<Warning[]> {
  const catalog = await waitForCatalog(published)
  const own = [...listProductsWarnings(), ...listLogWarnings()]
  if (catalog === null) return own
  const unpublished = products.products.flatMap((product) =>
    listOffered(product)
      .filter((policy) => !catalog.has(policy))
      .map((policy) => warnOfUnpublished(product.id, policy)),
  )
  return [...published.listWarnings(), ...unpublished, ...own]
}

function waitForCatalog(published: Service['published']) {
  return waitAtMost(published.getCatalog(), CATALOG_PATIENCE_MS, () => null)
}

async function listMissingOfSite({ published }: Service): Promise<Missing[]> {
  await waitForCatalog(published)
  const problem = published.findProblem()
  return problem === null ? [] : [{ part: 'catalog', reason: problem }]
}

/** The questions to each store, which whoever asks about readiness shares. */
const pings = new WeakMap<Service['store'], ReturnType<typeof watchPing>>()

async function listMissingOfStore({ store, log, listMissing: listOwn }: Service): Promise<Missing[]> {
  const ping = pings.get(store) ?? watchPing(() => store.ping())
  pings.set(store, ping)
  const failure = await ping()
  if (failure === null) return listOwn()
  log.error({ err: toSafeError(failure) }, 'the acceptance store does not answer as it should')
  return [describeTrouble(failure).missing]
}

/** Acts that nobody takes: another process, or somebody at the database, may hold what they wait for. */
function listWaitingWrites({ writes }: Service): Missing[] {
  const age = writes.oldestAgeMs()
  if (age < OLDEST_WRITE_MS) return []
  const seconds = Math.floor(age / 1000)
  return [
    {
      part: 'writes',
      reason: `An act has waited for ${seconds} seconds to be recorded. Look for what holds the database: a stopped process, or an open transaction.`,
    },
  ]
}
