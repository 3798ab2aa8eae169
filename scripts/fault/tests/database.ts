import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from '../../harness/postgres/postgres.ts'
import type { Ending } from '../../harness/postgres/request.ts'
import { median } from '../../harness/statistics.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import type { Stage } from '../stage.ts'
import type { Trial } from '../trial.ts'
import { verdictOn } from '../verdict.ts'
import { count, counted, seconds } from '../words.ts'

const OURS = "from pg_stat_activity where application_name = 'kelisim'"
const DATABASE = 'kelisim'
/** Acts that have to be confirmed between two faults. */
const BETWEEN = 20

/** PostgreSQL goes away under the service and comes back; the service stays. */
export const databaseRestarts: FaultTest = {
  id: 'restart-postgres',
  title: 'PostgreSQL restarted under load',
  run: (stage) => restarts(stage),
  controls: [
    {
      what: 'PostgreSQL with synchronous_commit turned off while the service runs',
      proves: 'lost',
      run: (stage) => forgets(stage),
    },
  ],
}

async function restarts(stage: Stage): Promise<Outcome> {
  const { cluster, trial } = await opened(stage)
  const { pid } = trial.child
  const waits: number[] = []
  const answering = trial.answering()
  for (let time = 0; time < stage.effort.restarts; time++) {
    for (const how of ['fast', 'immediate'] as const) {
      await trial.confirmedMore(BETWEEN)
      await restart(stage, cluster, how)
      waits.push(await trial.confirmedMore())
    }
  }
  await answering.end()
  const times = stage.effort.restarts
  return judged(trial, pid, [
    `restarted ${count(times, 'time')} fast and ${count(times, 'time')} immediately (as after a crash) while 16 people answered at once`,
    `acts confirmed again ${seconds(median(waits))} after it was back, at most ${seconds(Math.max(...waits))}`,
  ])
}

async function restart(stage: Stage, cluster: Cluster, how: Ending): Promise<void> {
  await sleep(stage.random.int(0, 200))
  await cluster.stop(how)
  await sleep(stage.random.int(0, 300))
  await cluster.start()
}

/** What has not been written when everything ends at once is gone, though it was confirmed. */
async function forgets(stage: Stage): Promise<Outcome> {
  const cluster = await stage.cluster()
  await cluster.start('wal_writer_delay=10s')
  const trial = stage.trial({ database: await cluster.newDatabase(DATABASE) })
  await trial.start()
  await cluster.run('alter system set synchronous_commit = off')
  await cluster.run('select pg_reload_conf()')
  const { pid } = trial.child
  const answering = trial.answering()
  await trial.confirmedMore(5 * BETWEEN)
  await cluster.stop('immediate')
  await answering.end()
  await cluster.start()
  await cluster.run('alter system reset synchronous_commit')
  await cluster.run('select pg_reload_conf()')
  return judged(trial, pid, ['restarted immediately'])
}

/** Connections and statements end under the service; PostgreSQL stays. */
export const databaseCuts: FaultTest = {
  id: 'cut-postgres',
  title: 'Connections cut under load, PostgreSQL',
  run: (stage) => cuts(stage),
  controls: [
    {
      what: 'A service that answers as if everything had been recorded',
      proves: 'lost',
      run: (stage) => cuts(stage, ['swallowing']),
    },
  ],
}

/** Ends whatever of the service is at work; of what waits for the head of the log, all of it. */
const CUTS = [
  `select pg_terminate_backend(pid) ${OURS}`,
  `select pg_cancel_backend(pid) ${OURS} and state <> 'idle'`,
  ...['pg_terminate_backend', 'pg_cancel_backend'].map(
    (end) => `begin; select 1 from log_head for update; select pg_sleep(0.1);
      select ${end}(pid) as ended ${OURS} and wait_event_type = 'Lock'; commit`,
  ),
]

async function cuts(stage: Stage, parts: string[] = []): Promise<Outcome> {
  const { cluster, trial } = await opened(stage, parts)
  const { pid } = trial.child
  const answering = trial.answering()
  for (let time = 0; time < stage.effort.cuts; time++) {
    for (const cut of CUTS) {
      await trial.confirmedMore(BETWEEN)
      await cluster.run(cut, DATABASE)
    }
  }
  await answering.end()
  const times = count(2 * stage.effort.cuts, 'time')
  return judged(trial, pid, [
    `ended its connections ${times} and cancelled its statements ${times}, at any moment and in the middle of a batch, while 16 people answered at once`,
  ])
}

async function opened(stage: Stage, parts: string[] = []): Promise<{ cluster: Cluster; trial: Trial }> {
  const cluster = await stage.cluster()
  await cluster.start()
  const trial = stage.trial({ parts, database: await cluster.newDatabase(DATABASE) })
  await trial.start()
  return { cluster, trial }
}

async function judged(trial: Trial, pid: number, told: string[]): Promise<Outcome> {
  const fallen = trial.child.isRunning() && trial.child.pid === pid ? 0 : 1
  const { figures, judgement } = await verdictOn(trial)
  return { figures: { ...figures, fallen }, told: [...told, counted(judgement)].join('; ') }
}
