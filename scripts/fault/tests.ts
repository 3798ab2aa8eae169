import type { FaultTest } from './fault-test.ts'
import { clockJumps } from './tests/clock.ts'
import { databaseCuts, databaseRestarts } from './tests/database.ts'
import { deploys } from './tests/deploy.ts'
import { diskFullPostgres, diskFullSqlite, diskReadOnly } from './tests/disk.ts'
import { failover } from './tests/failover.ts'
import { createKeysTest } from './tests/keys.ts'
import { createKillTest } from './tests/kill.ts'
import { foreignMark } from './tests/mark.ts'
import { powerPostgres, powerSqlite } from './tests/power.ts'
import { restorePostgres, restoreSqlite } from './tests/restore.ts'
import { createRollbackTest } from './tests/rollback.ts'
import { commitsCancelled, standbyPromoted } from './tests/standby.ts'
import { badTokens } from './tests/stop/bad-tokens.ts'
import { startOnFullDisk, startWithoutPostgres } from './tests/stop/degraded-start.ts'
import { frozenProcess } from './tests/stop/frozen-process.ts'
import { frozenBackend, heldHead } from './tests/stop/held-head.ts'
import { onePerson } from './tests/stop/one-person.ts'
import { keysEndless, keysFailing, keysHanging } from './tests/stop/product-keys.ts'
import { repeatedIds } from './tests/stop/repeated-ids.ts'
import { reportsOnMany } from './tests/stop/reports.ts'
import { endedKeepAlive } from './tests/stop/sigterm.ts'
import { slowReaders } from './tests/stop/slow-readers.ts'
import { staticFiles } from './tests/stop/static-files.ts'
import { unfinishedBodies } from './tests/stop/unfinished-bodies.ts'
import { createUpgradeTest } from './tests/upgrade.ts'
import { wrongClock } from './tests/wrong-clock.ts'

/** Every test, in the order in which they are run. */
export const TESTS: readonly FaultTest[] = [
  createKillTest('sqlite', 'SQLite'),
  createKillTest('postgres', 'PostgreSQL'),
  powerSqlite,
  powerPostgres,
  databaseRestarts,
  databaseCuts,
  standbyPromoted,
  commitsCancelled,
  failover,
  diskFullSqlite,
  diskFullPostgres,
  diskReadOnly,
  clockJumps,
  wrongClock,
  createKeysTest('sqlite', 'SQLite'),
  createKeysTest('postgres', 'PostgreSQL'),
  foreignMark,
  deploys,
  createRollbackTest('sqlite', 'SQLite'),
  createRollbackTest('postgres', 'PostgreSQL'),
  restoreSqlite,
  restorePostgres,
  createUpgradeTest('sqlite', 'SQLite'),
  createUpgradeTest('postgres', 'PostgreSQL'),
  frozenProcess,
  frozenBackend,
  heldHead,
  unfinishedBodies,
  slowReaders,
  keysFailing,
  keysHanging,
  keysEndless,
  reportsOnMany,
  onePerson,
  staticFiles,
  repeatedIds,
  badTokens,
  startWithoutPostgres,
  startOnFullDisk,
  endedKeepAlive,
]

/** The tests of the short form: what happens to a service most often, and what is soon done to it. */
export const SHORT_TESTS: readonly string[] = [
  'kill-sqlite',
  'kill-postgres',
  'restart-postgres',
  'cut-postgres',
  'clock',
  'wrong-clock',
  'keys-postgres',
  'deploy-postgres',
  'rollback-sqlite',
  'unfinished-bodies',
  'repeated-ids',
  'start-without-postgres',
  'ended-keep-alive',
]
