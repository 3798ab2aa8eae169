import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { chooseHashing } from '../domain/encoding/hashing.ts'
import { openPostgresReports } from '../store/postgres/read-postgres.ts'
import { openSqliteReports } from '../store/sqlite/read-sqlite.ts'
import { createKeyRing } from './keys/key-ring.ts'
import { NODE_HASHING } from './node-hashing.ts'
import { keepSite } from './published/kept-site.ts'
import { createMaker } from './report-runs.ts'
import { guardReports } from './reports/guard-reports.ts'
import { serveReports } from './reports/serve-reports.ts'
import type { WorkerFacts } from './reports/worker-facts.ts'
import { createReceipts } from './write/receipts.ts'

/** The thread that makes reports: it opens the database once more, and can only read it. */
if (parentPort !== null) {
  const { database, keys, audience, dist, published, longest } = workerData as WorkerFacts
  // Linux has a priority for each thread, others for whole processes: people's answers go before reports.
  if (process.platform === 'linux') setPriority(10)
  chooseHashing(NODE_HASHING)
  const ring = createKeyRing(keys)
  const open = () =>
    'path' in database ? openSqliteReports(database.path) : openPostgresReports(database.address, longest)
  const { findFile } = keepSite(published, dist)
  const tools = { ring, audience, dist, receipts: createReceipts(ring, audience), findFileByHash: findFile }
  serveReports(parentPort, createMaker({ ...tools, store: guardReports(open) }))
}
