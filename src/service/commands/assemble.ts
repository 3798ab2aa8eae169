import { join } from 'node:path'
import { followLimits, NO_LIMITS } from '../http/limits.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { createMetrics } from '../metrics/metrics.ts'
import { listMissing, listWarnings } from '../probes/health.ts'
import { listOffered } from '../products/audience.ts'
import type { FollowedProducts } from '../products/followed-products.ts'
import type { KeptSite } from '../published/kept-site.ts'
import { createManifestSource } from '../published/manifest-source.ts'
import { createPublished } from '../published/published.ts'
import type { Service } from '../service.ts'
import type { Moments } from '../write/clock.ts'
import { createReceipts } from '../write/receipts.ts'
import { createWriteQueue } from '../write/write-queue.ts'
import type { Tools } from './command.ts'

/** What a service is made with, whether its database is there or not. */
export interface ServeOptions {
  tools: Tools
  kept: KeptSite
  products: FollowedProducts
  isDraining: () => boolean
}

/** What of a service depends on its database. */
export interface LogParts
  extends Pick<Service, 'store' | 'ring' | 'reports' | 'listLogWarnings' | 'listMissing'> {
  /** Is told of each new record; tells whether it was given another moment than the clock showed. */
  noteMoments: (moments: Moments) => boolean
}

/** Puts together everything that answers; it neither opens nor listens. */
export function assemble(
  { tools, kept, products, isDraining }: ServeOptions,
  { noteMoments, ...parts }: LogParts,
): Service {
  const { settings, log, now, newId, newKey } = tools
  const { base, dist, database, limits } = settings
  const { store, ring } = parts
  const keys = () => getSigningKeys(ring)
  const published = createPublished({
    source: createManifestSource(join(dist, 'policies.json')),
    kept,
    store,
    keys,
    now,
    newId,
    isAskedFor: (policy) => products.get().products.some((product) => listOffered(product).includes(policy)),
    onProblem: (problem) => log.warn({ problem }, 'the site needs attention'),
    onChange: (act, version) =>
      log.info(
        { version },
        act === 'publish' ? 'version published' : 'version retracted: nobody had answered it',
      ),
  })
  const writes = createWriteQueue({
    store,
    keys,
    isBlocking: database === null,
    onStored: (moments) => {
      if (noteMoments(moments)) metrics.countAdjusted()
    },
  })
  const metrics = createMetrics({
    queueDepth: () => writes.depth(),
    oldestAgeMs: () => writes.oldestAgeMs(),
    missing: () => listMissing(service),
    products: () => products.get().products,
    release: tools.release,
    warnings: async () => (await listWarnings(service)).map(({ code }) => code),
    head: () => store.findHead(),
  })
  const service: Service = {
    base,
    dist,
    get products() {
      return products.get()
    },
    listProductsWarnings: products.listWarnings,
    published,
    writes,
    metrics,
    now,
    newId,
    newKey,
    log,
    isDraining,
    limits: limits ? followLimits(products.get) : NO_LIMITS,
    receipts: createReceipts(ring, products.get().audience),
    ...parts,
  }
  return service
}
