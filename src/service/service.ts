import type { AcceptanceStore } from '../store/store.ts'
import type { Limits } from './http/limits.ts'
import { Problem } from './http/problem.ts'
import type { KeyRing } from './keys/key-ring.ts'
import type { Metrics } from './metrics/metrics.ts'
import type { Missing } from './probes/missing.ts'
import type { Products } from './products/products.ts'
import type { Catalog } from './published/catalog.ts'
import type { Published } from './published/published.ts'
import type { Warning } from './published/warnings.ts'
import type { Reports } from './reports/report.ts'
import type { Receipts } from './write/receipts.ts'
import type { WriteQueue } from './write/write-queue.ts'

/** What the service needs of a log; facts must hold neither tokens nor subjects nor addresses. */
export interface Log {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
  error(facts: object, message: string): void
}

/** Everything the service is made of; only `main.ts` and tests build one. */
export interface Service {
  /** Path under which everything is served, such as `/auth`. */
  base: string
  /** Folder of the built site. */
  dist: string
  /** Read anew when the file changes: who keeps something that was made of them asks again with each request. */
  readonly products: Products
  store: AcceptanceStore
  /** The way by which acts reach the store. */
  writes: WriteQueue
  /** What would keep people waiting if it were done by the thread that answers them. */
  reports: Reports
  ring: KeyRing
  receipts: Receipts
  published: Published
  now: () => Date
  newId: () => string
  /** 32 random bytes in base64url. */
  newKey: () => string
  log: Log
  limits: Limits
  metrics: Metrics
  /** What an operator has to mend about clock and mark of the log, while everybody is served. */
  listLogWarnings: () => Warning[]
  /** What is wrong with products.yaml, while the products before stay registered. */
  listProductsWarnings: () => Warning[]
  /** What is missing for the log to be used; nothing while all is well. */
  listMissing: () => Missing[]
  /** Whether the service is ending and wants no new callers. */
  isDraining: () => boolean
}

/** What is published now; a problem when nothing could be read yet. */
export async function getCatalog({ published }: Pick<Service, 'published'>): Promise<Catalog> {
  const catalog = await published.getCatalog()
  if (catalog !== null) return catalog
  throw new Problem('manifest-unavailable', 'Try again later.', { headers: { 'retry-after': '5' } })
}
