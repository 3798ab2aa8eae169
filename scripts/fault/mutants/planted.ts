import type { Edit } from './plant.ts'

/** What `KELISIM_FAULT_PARTS` may name beside the mutants: guards that are taken out of the source. */
export const PLANTED: ReadonlyMap<string, readonly Edit[]> = new Map<string, readonly Edit[]>([
  [
    // Everybody in the same places, which are taken while a body is still to come.
    'one-room',
    [
      {
        file: 'src/service/http/receive-body.ts',
        find: 'if (mayHaveBody(request) && ',
        replace: "if (url === '' && ",
      },
      {
        file: 'src/service/classify.ts',
        find: 'if (!url.startsWith(api)) return REQUEST_CLASSES.site',
        replace: 'return REQUEST_CLASSES.write',
      },
    ],
  ],
  [
    // Whoever does not read may take all the time and memory that there is.
    'endless-patience',
    [
      {
        file: 'src/service/http/connections.ts',
        find: 'LONGEST_READING_MS = 60_000',
        replace: 'LONGEST_READING_MS = 1e9',
      },
      {
        file: 'src/service/http/connections.ts',
        find: 'MOST_UNREAD = 128 * 1024 * 1024',
        replace: 'MOST_UNREAD = 1e12',
      },
      { file: 'src/service/http/listen.ts', find: 'STALLED_MS = 15_000', replace: 'STALLED_MS = 1e9' },
    ],
  ],
  [
    // Connections are cut when the service ends, whatever is on its way on them.
    'hasty',
    [
      {
        file: 'src/service/http/connections.ts',
        find: 'NetServer.prototype.close.call(server, resolve)',
        replace: '{ server.close(resolve); server.closeAllConnections() }',
      },
    ],
  ],
  [
    // Each policy is answered about as often as it is named.
    'every-name',
    [
      {
        file: 'src/service/contract/service-contract.ts',
        find: 'MOST_POLICIES = 100',
        replace: 'MOST_POLICIES = 100_000',
      },
      { file: 'src/service/staff/subjects.ts', find: '[...new Set(policies)]', replace: 'policies' },
    ],
  ],
  [
    // What is away at the start ends the process.
    'demanding',
    [
      {
        file: 'src/service/commands/keep-running.ts',
        find: 'if (!isAway(failure)) throw failure',
        replace: 'throw failure',
      },
    ],
  ],
  [
    // Reports are drawn up by the thread that answers everybody.
    'one-thread',
    [
      {
        file: 'src/service/reports/open-report-worker.ts',
        find: "import { Worker } from 'node:worker_threads'",
        replace: `import { MessageChannel, Worker } from 'node:worker_threads'
import { openSqliteReports } from '../../store/sqlite/read-sqlite.ts'
import { createKeyRing } from '../keys/key-ring.ts'
import { keepSite } from '../published/kept-site.ts'
import { createMaker } from '../report-runs.ts'
import { createReceipts } from '../write/receipts.ts'
import { guardReports } from './guard-reports.ts'
import { serveReports } from './serve-reports.ts'`,
      },
      {
        file: 'src/service/reports/open-report-worker.ts',
        find: '  return new Worker(',
        replace: `  const { database, keys, audience, dist, published } = facts
  const ring = createKeyRing(keys)
  const { findFile } = keepSite(published, dist)
  const store = guardReports(() => openSqliteReports(database.path))
  const { port1, port2 } = new MessageChannel()
  const receipts = createReceipts(ring, audience)
  serveReports(port2, createMaker({ ring, audience, dist, receipts, findFileByHash: findFile, store }))
  return Object.assign(port1, {
    unref: () => port1,
    terminate: async () => port1.emit('exit'),
  })
  return new Worker(`,
      },
    ],
  ],
])
