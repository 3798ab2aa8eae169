import { subjectToken } from '../../harness/token.ts'
import { ask } from '../ask.ts'
import {
  type FailingDisk,
  type NoDisk,
  openErringDisk,
  openLimitedDisk,
  openSmallDisk,
} from '../failing-disk.ts'
import type { Control, FaultTest, Outcome } from '../fault-test.ts'
import type { Stage } from '../stage.ts'
import type { Trial } from '../trial.ts'
import { verdictOn } from '../verdict.ts'
import { count, counted } from '../words.ts'

const API = '/auth/api/v1'
/** Room for the database and little more; PostgreSQL needs some to begin with. */
const MEGABYTES = { sqlite: 24, postgres: 160, erring: 32 }
/** Answers that have to be left open before the disk counts as failed, and confirmed once it works again. */
const ENOUGH = 20

/** The disk fills up under SQLite and is freed again; nobody restarts anything. */
export const diskFullSqlite: FaultTest = {
  id: 'disk-sqlite',
  title: 'Disk full, SQLite',
  run: (stage) => fullSqlite(stage, stage.effort.fillings),
  controls: [swallowing((stage, parts) => fullSqlite(stage, 1, parts))],
}

/** The disk of PostgreSQL fills up and is freed again. */
export const diskFullPostgres: FaultTest = {
  id: 'disk-postgres',
  title: 'Disk full, PostgreSQL',
  run: (stage) => fullPostgres(stage, stage.effort.fillings),
  controls: [swallowing((stage, parts) => fullPostgres(stage, 1, parts))],
}

/** The file system turns read-only under SQLite, as after an error of the disk; it is repaired and mounted anew. */
export const diskReadOnly: FaultTest = {
  id: 'disk-read-only',
  title: 'Disk turned read-only, SQLite',
  run: (stage) => readOnly(stage),
  controls: [swallowing(readOnly)],
}

function swallowing(run: (stage: Stage, parts: string[]) => Promise<Outcome>): Control {
  return {
    what: 'A service that answers as if everything had been recorded',
    proves: 'lost',
    run: (stage) => run(stage, ['swallowing']),
  }
}

async function fullSqlite(stage: Stage, times: number, parts: string[] = []): Promise<Outcome> {
  const disk = openSmallDisk(stage.newFolder('disk'), MEGABYTES.sqlite)
  return on('notRun' in disk ? openLimitedDisk(stage.newFolder('disk')) : disk, stage, (found) =>
    filled(stage.trial({ parts, data: found.folder }), found, times),
  )
}

async function fullPostgres(stage: Stage, times: number, parts: string[] = []): Promise<Outcome> {
  return on(openSmallDisk(stage.newOpenFolder('disk'), MEGABYTES.postgres), stage, async (disk) => {
    const cluster = await stage.cluster(disk.folder)
    await cluster.start('min_wal_size=32MB', 'max_wal_size=32MB')
    const trial = stage.trial({ parts, database: await cluster.newDatabase('kelisim') })
    return filled(trial, disk, times).finally(async () => {
      await stage.clear()
      await cluster.stop('immediate')
    })
  })
}

/** The disk is filled and freed, and the same process goes on. */
async function filled(trial: Trial, disk: FailingDisk, times: number): Promise<Outcome> {
  await trial.start()
  const { pid } = trial.child
  let failed = 0
  const answering = trial.answering()
  for (let time = 0; time < times; time++) {
    await trial.confirmedMore(ENOUGH)
    disk.fail(pid)
    await refusing(trial)
    failed += await unanswered(trial)
    disk.mend(pid)
    await trial.confirmedMore(ENOUGH)
  }
  await answering.end()
  const fallen = trial.child.isRunning() && trial.child.pid === pid ? 0 : 1
  const { figures, judgement } = await verdictOn(trial)
  return {
    figures: { ...figures, failed, fallen },
    told: `${disk.words.failed} while 16 people answered at once, ${count(times, 'time')}: acts were answered with 503, questions as ever; ${disk.words.mended}, and the same process recorded again; ${counted(judgement)}`,
  }
}

async function readOnly(stage: Stage, parts: string[] = []): Promise<Outcome> {
  return on(openErringDisk(stage.newFolder('disk'), MEGABYTES.erring), stage, async (disk) => {
    const trial = stage.trial({ parts, data: disk.folder })
    await trial.start()
    const { pid } = trial.child
    const before = trial.answering()
    await trial.confirmedMore(ENOUGH)
    // Nobody may be at it: Linux may call a sync a success while it ends the file system by force.
    await before.end()
    disk.fail(pid)
    const after = trial.answering()
    await refusing(trial)
    const failed = await unanswered(trial)
    await after.end()
    const fallen = trial.child.isRunning() ? 0 : 1
    await trial.child.stop()
    disk.mend(pid)
    const { figures, judgement } = await verdictOn(trial)
    return {
      figures: { ...figures, failed, fallen },
      told: `${disk.words.failed} under the service, and 16 people answered at once: acts were answered with 503, questions as ever; ${disk.words.mended} and started the service anew; ${counted(judgement)}`,
    }
  })
}

async function on(
  disk: FailingDisk | NoDisk,
  stage: Stage,
  work: (disk: FailingDisk) => Promise<Outcome>,
): Promise<Outcome> {
  if ('notRun' in disk) return disk
  try {
    return await work(disk)
  } finally {
    await stage.clear()
    disk.remove()
  }
}

/** Waits until acts are no longer recorded; whoever answers nevertheless is given as many. */
async function refusing(trial: Trial): Promise<void> {
  const { people, options } = trial
  const [open, confirmed] = [people.open.size, people.confirmed.length]
  await trial.until('acts to be refused', async () =>
    options.parts?.length
      ? people.confirmed.length >= confirmed + 10 * ENOUGH
      : people.open.size >= open + ENOUGH,
  )
}

/** Somebody who has answered asks what is left to answer, and for their answers; counts what is not answered. */
async function unanswered({ people, options, port }: Trial): Promise<number> {
  const token = await subjectToken(options.signer, people.confirmed[0]?.person ?? '')
  let failed = 0
  for (const path of [`${API}/requirements`, `${API}/acts`]) {
    const told = await ask(port, { path, token })
    if (!('status' in told) || told.status !== 200) failed++
  }
  return failed
}
