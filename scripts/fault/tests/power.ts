import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { summed } from '../figures.ts'
import type { Stage } from '../stage.ts'
import type { TraceEvent } from '../trace/event.ts'
import { cutPower } from '../trace/power-cuts.ts'
import { readTrace } from '../trace/read-trace.ts'
import { commitPromptness, promptnessOf } from '../trace/synced.ts'
import { tracer, whyNotTraced } from '../trace/tracer.ts'
import type { Trial } from '../trial.ts'
import { verdictOn } from '../verdict.ts'
import { count } from '../words.ts'

const AT_ONCE = 8

/** Every write of the service is traced, and the power cut at its answers. */
export const powerSqlite: FaultTest = {
  id: 'power-sqlite',
  title: 'Power cut, SQLite',
  run: (stage) => sqlite(stage),
  controls: [
    {
      what: 'An SQLite that runs with synchronous=NORMAL and denies it',
      proves: 'lost',
      run: (stage) => sqlite(stage, ['forgetful']),
    },
  ],
}

async function sqlite(stage: Stage, parts: string[] = []): Promise<Outcome> {
  const why = whyNotTraced()
  if (why !== null) return { notRun: why }
  const trial = stage.trial({ parts })
  const file = join(trial.options.folder, 'trace.txt')
  await trial.start({ before: tracer(file) })
  await answered(trial, stage.effort.traced)
  await trial.child.stop()
  const events = eventsIn(file)
  const database = join(trial.data, 'acceptances.sqlite')
  const { answers, early, syncs } = promptnessOf(events, (path) => path === `${database}-wal`)
  if (answers === 0) throw new Error(`No answer was found in the trace ${file}.`)
  const folder = join(trial.options.folder, 'after-the-cut')
  const { cuts, lost, broken } = cutPower(events, {
    database,
    folder,
    random: stage.random,
    most: stage.effort.powerCuts,
  })
  // The last disk goes back into the machine, keys and all; one that has lost something would be refused.
  trial.data = folder
  const { figures } = lost === 0 ? await verdictOn(trial) : { figures: {} }
  return {
    figures: summed([figures, { lost, early, findings: broken }]),
    told: `traced ${count(answers, 'answer')} and the ${count(syncs, 'sync')} of the log that they waited for; cut the power ${count(cuts, 'time')} at an answer, so that what the disk had not been asked for was gone or there in torn parts; the last disk served again with the same receipts`,
  }
}

/** PostgreSQL's own writes are traced; what it proves is its half: that COMMIT is answered by the disk. */
export const powerPostgres: FaultTest = {
  id: 'power-postgres',
  title: 'Power cut, PostgreSQL',
  run: (stage) => postgres(stage, true),
  controls: [
    {
      what: 'PostgreSQL with synchronous_commit turned off while the service runs',
      proves: 'early',
      run: (stage) => postgres(stage, false),
    },
  ],
}

async function postgres(stage: Stage, isDurable: boolean): Promise<Outcome> {
  const why = whyNotTraced()
  if (why !== null) return { notRun: why }
  const cluster = await stage.cluster()
  const file = join(cluster.folder, 'trace.txt')
  await cluster.startUnder(tracer(file))
  const trial = stage.trial({ database: await cluster.newDatabase('kelisim') })
  await trial.start()
  if (!isDurable) {
    await cluster.run('alter system set synchronous_commit = off')
    await cluster.run('select pg_reload_conf()')
  }
  await answered(trial, stage.effort.traced)
  await trial.child.stop()
  const [settings] = await cluster.run(
    "select string_agg(name || '=' || setting, ', ') as read from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'wal_sync_method')",
  )
  await cluster.stop('immediate')
  const { answers, early, syncs } = commitPromptness(eventsIn(file), (path) => path.includes('/pg_wal/'))
  if (answers === 0) throw new Error(`No commit was found in the trace ${file}.`)
  return {
    figures: { early },
    told: `traced ${count(answers, 'commit')} and ${count(syncs, 'sync')} of its log, with ${settings?.read}`,
  }
}

async function answered(trial: Trial, acts: number): Promise<void> {
  const answering = trial.answering(AT_ONCE)
  await trial.confirmedMore(acts)
  await answering.end()
}

function eventsIn(file: string): TraceEvent[] {
  return [...readTrace(readFileSync(file, 'latin1').split('\n'))]
}
