import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from '../../harness/postgres/postgres.ts'
import type { Ending } from '../../harness/postgres/request.ts'
import { computeMedian } from '../../harness/statistics.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatCount, formatJudgement, formatSeconds } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const OURS = "from pg_stat_activity where application_name = 'kelisim'"
const DATABASE = 'kelisim'
/** Acts that have to be confirmed between two faults. */
const BETWEEN = 20

/** PostgreSQL goes away under the service and comes back; the service stays. */
export const databaseRestarts: FaultTest = {
  id: 'restart-postgres',
  title: 'PostgreSQL restarted under load',
  run: (stage) => runRestarts(stage),
  controls: [
    {
      what: 'PostgreSQL with synchronous_commit turned off while the service runs',
      proves: 'lost',
      run: (stage) => runWithoutSync(stage),
    },
  ],
}

async function runRestarts(scenario: Scenario): Promise<Outcome> {
  const { cluster, trial } = await startService(scenario)
  const { pid } = trial.child
  const waits: number[] = []
  const answering = trial.startWorkload()
  for (let time = 0; time < scenario.profile.restarts; time++) {
    for (const how of ['fast', 'immediate'] as const) {
      await trial.waitForConfirmations(BETWEEN)
      await restart(scenario, cluster, how)
      waits.push(await trial.waitForConfirmations())
    }
  }
  await answering.end()
  const times = scenario.profile.restarts
  return buildOutcome(trial, pid, [
    `restarted ${formatCount(times, 'time')} fast and ${formatCount(times, 'time')} immediately (as after a crash) while 16 people answered at once`,
    `acts confirmed again ${formatSeconds(computeMedian(waits))} after it was back, at most ${formatSeconds(Math.max(...waits))}`,
  ])
}

async function restart(scenario: Scenario, cluster: Cluster, how: Ending): Promise<void> {
  await sleep(scenario.random.int(0, 200))
  await cluster.stop(how)
  await sleep(scenario.random.int(0, 300))
  await cluster.start()
}

/** What has not been written when everything ends at once is gone, though it was confirmed. */
async function runWithoutSync(scenario: Scenario): Promise<Outcome> {
  const cluster = await scenario.createCluster()
  await cluster.start('wal_writer_delay=10s')
  const trial = scenario.createService({ database: await cluster.createDatabase(DATABASE) })
  await trial.start()
  await cluster.run('alter system set synchronous_commit = off')
  await cluster.run('select pg_reload_conf()')
  const { pid } = trial.child
  const answering = trial.startWorkload()
  await trial.waitForConfirmations(5 * BETWEEN)
  await cluster.stop('immediate')
  await answering.end()
  await cluster.start()
  await cluster.run('alter system reset synchronous_commit')
  await cluster.run('select pg_reload_conf()')
  return buildOutcome(trial, pid, ['restarted immediately'])
}

/** Connections and statements end under the service; PostgreSQL stays. */
export const databaseCuts: FaultTest = {
  id: 'cut-postgres',
  title: 'Connections cut under load, PostgreSQL',
  run: (stage) => runCuts(stage),
  controls: [
    {
      what: 'A service that answers as if everything had been recorded',
      proves: 'lost',
      run: (stage) => runCuts(stage, ['swallowing']),
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

async function runCuts(scenario: Scenario, parts: string[] = []): Promise<Outcome> {
  const { cluster, trial } = await startService(scenario, parts)
  const { pid } = trial.child
  const answering = trial.startWorkload()
  for (let time = 0; time < scenario.profile.cuts; time++) {
    for (const cut of CUTS) {
      await trial.waitForConfirmations(BETWEEN)
      await cluster.run(cut, DATABASE)
    }
  }
  await answering.end()
  const times = formatCount(2 * scenario.profile.cuts, 'time')
  return buildOutcome(trial, pid, [
    `ended its connections ${times} and cancelled its statements ${times}, at any moment and in the middle of a batch, while 16 people answered at once`,
  ])
}

async function startService(
  scenario: Scenario,
  parts: string[] = [],
): Promise<{ cluster: Cluster; trial: ServiceUnderTest }> {
  const cluster = await scenario.createCluster()
  await cluster.start()
  const trial = scenario.createService({ mutants: parts, database: await cluster.createDatabase(DATABASE) })
  await trial.start()
  return { cluster, trial }
}

async function buildOutcome(service: ServiceUnderTest, pid: number, told: string[]): Promise<Outcome> {
  const fallen = service.child.isRunning() && service.child.pid === pid ? 0 : 1
  const { figures, judgement } = await judgeService(service)
  return { figures: { ...figures, fallen }, told: [...told, formatJudgement(judgement)].join('; ') }
}
