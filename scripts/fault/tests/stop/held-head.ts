import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from '../../../harness/postgres/postgres.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount, formatSeconds } from '../../format.ts'
import type { HistoryEntry } from '../../history.ts'
import type { Scenario } from '../../scenario.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { type Done, watchOthers } from './watch-others.ts'

const DATABASE = 'kelisim'
/** Seconds for which somebody holds the head. */
const HELD_S = 15
/** More acts than there are places for all kinds of requests together. */
const CROWD = 1_100
/** Not all in one moment: so many at once delay others by their number alone. */
const COME_WITHIN_MS = 5_000

/** Somebody with `psql` takes the row that every batch has to lock, and goes to lunch. */
export const heldHead: FaultTest = {
  id: 'held-head-postgres',
  title: 'A foreign transaction that holds the head of the log, PostgreSQL',
  isTimed: true,
  run: (stage) => run(stage, holdInSession),
  controls: [
    {
      what: 'A service that waits for the head for ever',
      proves: 'failed',
      run: (stage) => run(stage, holdInSession, ['endless-acts']),
    },
  ],
}

/** The server's own process that has locked the head stops in the middle of a batch, and can be neither asked nor ended. */
export const frozenBackend: FaultTest = {
  id: 'frozen-backend-postgres',
  title: "A process of PostgreSQL's frozen while it holds the head of the log",
  isTimed: true,
  run: (stage) => run(stage, freezeBackend),
  controls: [
    {
      what: 'A service that waits for the head for ever',
      proves: 'failed',
      run: (stage) => run(stage, freezeBackend, ['endless-acts']),
    },
  ],
}

type Hold = (
  cluster: Cluster,
  service: ServiceUnderTest,
) => Promise<{ told: string; free: () => Promise<void> }>

async function run(scenario: Scenario, hold: Hold, mutants: string[] = []): Promise<Outcome> {
  const cluster = await scenario.createCluster()
  await cluster.start()
  const trial = scenario.createService({ mutants, database: await cluster.createDatabase(DATABASE) })
  await trial.start()
  try {
    return await watchOthers(trial, () => misbehave(cluster, trial, hold))
  } finally {
    await scenario.clear()
    await cluster.stop('immediate')
  }
}

async function misbehave(cluster: Cluster, trial: ServiceUnderTest, hold: Hold): Promise<Done> {
  const before = trial.startWorkload(4)
  await trial.waitForConfirmations(20)
  const { told, free } = await hold(cluster, trial)
  // Those who are under way wait as the crowd does.
  const ended = before.end()
  const known = trial.history.read().length
  const began = performance.now()
  let longest = 0
  const crowd = Array.from({ length: CROWD }, async (_, place) => {
    await sleep((place * COME_WITHIN_MS) / CROWD)
    // Whoever is told to come again makes room for the next one a second later, so that there is always a crowd.
    for (let time = 0; performance.now() - began < HELD_S * 1000; time++) {
      const came = performance.now()
      await trial.clients.submit(`crowd-${place}-${time}`, trial.accept)
      longest = Math.max(longest, performance.now() - came)
      await sleep(1_000)
    }
  })
  await Promise.all([...crowd, ended, sleep(HELD_S * 1000)])
  await free()
  const untold = trial.history.read().slice(known).filter(isUntold).length
  const again = trial.startWorkload(4)
  const took = await trial.waitForConfirmations()
  await again.end()
  return {
    figures: { failed: untold },
    told: `${told} for ${HELD_S} s while ${formatCount(CROWD, 'person')} answered again and again, each of whom was told within ${formatSeconds(longest)}, ${untold} of them nothing at all; recorded again ${formatSeconds(took)} after it was free`,
  }
}

/** Nobody told the person anything, not even that they should come again. */
function isUntold(entry: HistoryEntry): boolean {
  return entry.is === 'unknown' && !entry.why.startsWith('503')
}

async function holdInSession(cluster: Cluster) {
  const held = cluster
    .run(`begin; select 1 from log_head for update; select pg_sleep(${2 * HELD_S}); commit`, DATABASE)
    // It is cancelled in the end.
    .catch(() => [])
  await sleep(500)
  return {
    told: 'a session held the head',
    async free() {
      await cluster.run(
        `select pg_cancel_backend(pid) from pg_stat_activity where query like '%pg_sleep(${2 * HELD_S})%' and pid <> pg_backend_pid()`,
      )
      await held
    },
  }
}

/** Backends that hold the row of the head: they have a transaction id and wrote to the log. */
const HOLDERS = `select pid from pg_stat_activity a where application_name = 'kelisim' and backend_xid is not null
  and exists (select 1 from pg_locks l where l.pid = a.pid and l.relation = 'log_head'::regclass and l.mode = 'RowShareLock')
  and wait_event_type is distinct from 'Lock'`

async function freezeBackend(cluster: Cluster, service: ServiceUnderTest) {
  for (const end = performance.now() + 30_000; performance.now() < end; ) {
    const [holder] = await cluster.run(HOLDERS, DATABASE)
    if (holder === undefined) continue
    const pid = Number(holder.pid)
    process.kill(pid, 'SIGSTOP')
    if (await isStuck(cluster, service)) {
      return {
        told: 'the process of the server that held the head was frozen',
        free: async () => void process.kill(pid, 'SIGCONT'),
      }
    }
    process.kill(pid, 'SIGCONT')
  }
  throw new Error('No process was caught while it held the head.')
}

/** Whether nothing is recorded any more. */
async function isStuck(cluster: Cluster, { clients }: ServiceUnderTest): Promise<boolean> {
  const before = clients.confirmed.length
  await sleep(300)
  const [lock] = await cluster.run('select 1 from log_head for update skip locked', DATABASE)
  return clients.confirmed.length === before && lock === undefined
}
