import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { sumFigures } from '../figures.ts'
import { formatCount } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import type { TraceEvent } from '../trace/event.ts'
import { cutPower } from '../trace/power-cuts.ts'
import { readTrace } from '../trace/read-trace.ts'
import { countEarlyAnswers, countEarlyCommits } from '../trace/synced.ts'
import { buildTraceCommand, explainNoTracer } from '../trace/tracer.ts'
import { judgeService } from '../verdict.ts'

const CONCURRENCY = 8

/** Every write of the service is traced, and the power cut at its answers. */
export const powerSqlite: FaultTest = {
  id: 'power-sqlite',
  title: 'Power cut, SQLite',
  run: (stage) => runSqlite(stage),
  controls: [
    {
      what: 'An SQLite that runs with synchronous=NORMAL and denies it',
      proves: 'lost',
      run: (stage) => runSqlite(stage, ['forgetful']),
    },
  ],
}

async function runSqlite(scenario: Scenario, parts: string[] = []): Promise<Outcome> {
  const why = explainNoTracer()
  if (why !== null) return { notRun: why }
  const trial = scenario.createService({ mutants: parts })
  const file = join(trial.options.folder, 'trace.txt')
  await trial.start({ before: buildTraceCommand(file) })
  await runWorkload(trial, scenario.profile.traced)
  await trial.child.stop()
  const events = readEvents(file)
  const database = join(trial.data, 'acceptances.sqlite')
  const { answers, early, syncs } = countEarlyAnswers(events, (path) => path === `${database}-wal`)
  if (answers === 0) throw new Error(`No answer was found in the trace ${file}.`)
  const folder = join(trial.options.folder, 'after-the-cut')
  const { cuts, lost, broken } = cutPower(events, {
    database,
    folder,
    random: scenario.random,
    most: scenario.profile.powerCuts,
  })
  // The last disk goes back into the machine, keys and all; one that has lost something would be refused.
  trial.data = folder
  const { figures } = lost === 0 ? await judgeService(trial) : { figures: {} }
  return {
    figures: sumFigures([figures, { lost, early, findings: broken }]),
    told: `traced ${formatCount(answers, 'answer')} and the ${formatCount(syncs, 'sync')} of the log that they waited for; cut the power ${formatCount(cuts, 'time')} at an answer, so that what the disk had not been asked for was gone or there in torn parts; the last disk served again with the same receipts`,
  }
}

/** PostgreSQL's own writes are traced; what it proves is its half: that COMMIT is answered by the disk. */
export const powerPostgres: FaultTest = {
  id: 'power-postgres',
  title: 'Power cut, PostgreSQL',
  run: (stage) => runPostgres(stage, true),
  controls: [
    {
      what: 'PostgreSQL with synchronous_commit turned off while the service runs',
      proves: 'early',
      run: (stage) => runPostgres(stage, false),
    },
  ],
}

async function runPostgres(scenario: Scenario, isDurable: boolean): Promise<Outcome> {
  const why = explainNoTracer()
  if (why !== null) return { notRun: why }
  const cluster = await scenario.createCluster()
  const file = join(cluster.folder, 'trace.txt')
  await cluster.startUnder(buildTraceCommand(file))
  const trial = scenario.createService({ database: await cluster.createDatabase('kelisim') })
  await trial.start()
  if (!isDurable) {
    await cluster.run('alter system set synchronous_commit = off')
    await cluster.run('select pg_reload_conf()')
  }
  await runWorkload(trial, scenario.profile.traced)
  await trial.child.stop()
  const [settings] = await cluster.run(
    "select string_agg(name || '=' || setting, ', ') as read from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method')",
  )
  await cluster.stop('immediate')
  const { answers, early, syncs } = countEarlyCommits(readEvents(file), (path) => path.includes('/pg_wal/'))
  if (answers === 0) throw new Error(`No commit was found in the trace ${file}.`)
  return {
    figures: { early },
    told: `traced ${formatCount(answers, 'commit')} and ${formatCount(syncs, 'sync')} of its log, with ${settings?.read}`,
  }
}

async function runWorkload(service: ServiceUnderTest, acts: number): Promise<void> {
  const answering = service.startWorkload(CONCURRENCY)
  await service.waitForConfirmations(acts)
  await answering.end()
}

function readEvents(file: string): TraceEvent[] {
  return [...readTrace(readFileSync(file, 'latin1').split('\n'))]
}
