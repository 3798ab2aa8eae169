import type { Edit } from './plant.ts'

const ENDLESS_LOCKS: Edit = {
  file: 'src/store/postgres/limits.ts',
  find: '{ lock: 2_000, statement: 5_000, idle: 5_000 }',
  replace: '{ lock: 0, statement: 0, idle: 0 }',
}

/** One person is counted for their product alone. */
const RESTLESS: readonly Edit[] = [
  { file: 'src/service/http/limits.ts', find: 'if (isAnswer) answers(key)', replace: '' },
  { file: 'src/service/http/limits.ts', find: 'people(key)', replace: 'key' },
]

const UNCOUNTED: Edit = {
  file: 'src/service/http/limits.ts',
  find: 'limitRefused: (address) => refused(address)',
  replace: 'limitRefused: async () => {}',
}

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
      // One token could not take so many places by itself otherwise.
      ...RESTLESS,
    ],
  ],
  [
    // Whoever does not read keeps a place, and may take all the time and memory that there is.
    'endless-patience',
    [
      {
        file: 'src/service/http/limit-concurrency.ts',
        find: 'underWay.set(kind, (underWay.get(kind) ?? 1) - 1)',
        replace: "response.once('close', () => underWay.set(kind, (underWay.get(kind) ?? 1) - 1))",
      },
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
    // A file is read and compressed for each request.
    'forgetful-site',
    [
      { file: 'src/service/site/site-files.ts', find: 'FRESH_MS = 1000', replace: 'FRESH_MS = -1' },
      { file: 'src/service/site/site-files.ts', find: ', found.get(path)?.file)', replace: ')' },
    ],
  ],
  [
    // Nobody who holds the head of the log, or waits for it, is ever given up by PostgreSQL.
    'endless-locks',
    [ENDLESS_LOCKS],
  ],
  [
    // And nobody else gives an act up that waits.
    'endless-acts',
    [
      ENDLESS_LOCKS,
      { file: 'src/store/postgres/limits.ts', find: '[8_000, 90_000]', replace: '[0, 0]' },
      { file: 'src/service/write/write-queue.ts', find: 'DEADLINE = 5_000', replace: 'DEADLINE = 1e9' },
      {
        file: 'src/service/http/request-class.ts',
        find: 'write: { places: 1024, deadline: 10_000 }',
        replace: 'write: { places: 1024, deadline: 1e9 }',
      },
    ],
  ],
  [
    // Keys that could not be fetched anew are forgotten after ten minutes.
    'forgetful-keys',
    [
      {
        file: 'src/service/products/keys/followed-keys.ts',
        find: 'STALE_MS = 24 * 3600_000',
        replace: 'STALE_MS = 600_000',
      },
    ],
  ],
  [
    // Whoever names an unknown key waits for its address, however many they are.
    'patient-keys',
    [
      {
        file: 'src/service/products/keys/followed-keys.ts',
        find: 'MOST_WAITING = 32',
        replace: 'MOST_WAITING = 1e9',
      },
      UNCOUNTED,
    ],
  ],
  [
    // The address of keys may answer with whatever it likes.
    'boundless-keys',
    [
      {
        file: 'src/service/products/keys/fetch-key-set.ts',
        find: 'MOST_BYTES = 256 * 1024',
        replace: 'MOST_BYTES = 1e12',
      },
      {
        file: 'src/service/products/keys/fetch-key-set.ts',
        find: 'MOST_MS = 5000',
        replace: 'MOST_MS = 60_000',
      },
    ],
  ],
  [
    // Bad tokens are counted with what everybody may ask.
    'one-count',
    [{ ...UNCOUNTED, replace: 'limitRefused: (address) => strangers(address)' }],
  ],
  ['restless', RESTLESS],
  [
    // The gate before the start takes any keys for those of the log.
    'any-keys',
    [
      {
        file: 'src/service/start/checks-database.ts',
        find: 'judgeKeys(settings.keys, bound, keys?.value?.describe() ?? null)',
        replace: 'null',
      },
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
