import type { Context } from 'hono'
import type { Env } from '../http/env.ts'
import { toSafeError } from '../http/safe-error.ts'
import { type Warning, warnOfUnpublished } from '../published/warnings.ts'
import type { Service } from '../service.ts'

/** `/livez`: the process answers. */
export function getLive(context: Context<Env>): Response {
  return context.json({ status: 'live' }, 200, { 'cache-control': 'no-store' })
}

/** `/readyz`: people can be asked and their answers kept, with what an operator has to mend; otherwise 503 and why not. */
export async function getReady(context: Context<Env>, service: Service): Promise<Response> {
  const reasons = await listNotReadyReasons(service)
  const ready = reasons.length === 0
  const warnings = await listWarnings(service)
  const body = {
    ...(ready ? { status: 'ready' } : { status: 'not-ready', reasons }),
    ...(warnings.length > 0 && { warnings }),
  }
  return context.json(body, ready ? 200 : 503, { 'cache-control': 'no-store' })
}

/** Why people cannot be asked now, or their answers not be kept; nothing when all is well. */
export async function listNotReadyReasons(service: Service): Promise<string[]> {
  if (service.isDraining()) return ['The service is ending.']
  const missing = await listStoreReasons(service)
  // What the site may lack is only known with the log.
  return missing.length > 0 ? missing : listManifestReasons(service)
}

/** What an operator has to mend, while everybody else is served: a product's fault is that product's alone. */
export async function listWarnings({
  published,
  products,
  listLogWarnings,
  listProductsWarnings,
}: Service): Promise<Warning[]> {
  const catalog = await published.getCatalog()
  const own = [...listProductsWarnings(), ...listLogWarnings()]
  if (catalog === null) return own
  const unpublished = products.products.flatMap(({ id, policies }) =>
    policies.filter((policy) => !catalog.has(policy)).map((policy) => warnOfUnpublished(id, policy)),
  )
  return [...published.listWarnings(), ...unpublished, ...own]
}

async function listManifestReasons({ published }: Service): Promise<string[]> {
  await published.getCatalog()
  const problem = published.findProblem()
  return problem === null ? [] : [problem]
}

async function listStoreReasons({ store, log, logProblem }: Service): Promise<string[]> {
  try {
    await store.ping()
    const problem = logProblem()
    return problem === null ? [] : [problem]
  } catch (error) {
    log.error({ err: toSafeError(error) }, 'the acceptance store does not answer')
    return ['The acceptance store does not answer.']
  }
}
