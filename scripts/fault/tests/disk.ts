import { signSubjectToken } from '../../harness/token.ts'
import { ask } from '../ask.ts'
import {
  type FailingDisk,
  type NoDisk,
  openFaultyDisk,
  openLimitedDisk,
  openSmallDisk,
} from '../failing-disk.ts'
import type { Control, FaultTest, Outcome } from '../fault-test.ts'
import { formatCount, formatJudgement } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const API = '/auth/api/v1'
/** Room for the database and little more; PostgreSQL needs some to begin with. */
const MEGABYTES = { sqlite: 24, postgres: 160, erring: 32 }
/** Answers that have to be left open before the disk counts as failed, and confirmed once it works again. */
const ENOUGH = 20

/** The disk fills up under SQLite and is freed again; nobody restarts anything. */
export const diskFullSqlite: FaultTest = {
  id: 'disk-sqlite',
  title: 'Disk full, SQLite',
  run: (stage) => fillSqlite(stage, stage.profile.fillings),
  controls: [createSwallowingControl((stage, parts) => fillSqlite(stage, 1, parts))],
}

/** The disk of PostgreSQL fills up and is freed again. */
export const diskFullPostgres: FaultTest = {
  id: 'disk-postgres',
  title: 'Disk full, PostgreSQL',
  run: (stage) => fillPostgres(stage, stage.profile.fillings),
  controls: [createSwallowingControl((stage, parts) => fillPostgres(stage, 1, parts))],
}

/** The file system turns read-only under SQLite, as after an error of the disk; it is repaired and mounted anew. */
export const diskReadOnly: FaultTest = {
  id: 'disk-read-only',
  title: 'Disk turned read-only, SQLite',
  run: (stage) => turnReadOnly(stage),
  controls: [createSwallowingControl(turnReadOnly)],
}

function createSwallowingControl(run: (stage: Scenario, parts: string[]) => Promise<Outcome>): Control {
  return {
    what: 'A service that answers as if everything had been recorded',
    proves: 'lost',
    run: (stage) => run(stage, ['swallowing']),
  }
}

async function fillSqlite(scenario: Scenario, times: number, parts: string[] = []): Promise<Outcome> {
  const disk = openSmallDisk(scenario.generateFolderPath('disk'), MEGABYTES.sqlite)
  return runOnDisk(
    'notRun' in disk ? openLimitedDisk(scenario.generateFolderPath('disk')) : disk,
    scenario,
    (found) => fillAndFree(scenario.createService({ mutants: parts, data: found.folder }), found, times),
  )
}

async function fillPostgres(scenario: Scenario, times: number, parts: string[] = []): Promise<Outcome> {
  return runOnDisk(
    openSmallDisk(scenario.generateOpenFolderPath('disk'), MEGABYTES.postgres),
    scenario,
    async (disk) => {
      const cluster = await scenario.createCluster(disk.folder)
      await cluster.start('min_wal_size=32MB', 'max_wal_size=32MB')
      const trial = scenario.createService({
        mutants: parts,
        database: await cluster.createDatabase('kelisim'),
      })
      return fillAndFree(trial, disk, times).finally(async () => {
        await scenario.clear()
        await cluster.stop('immediate')
      })
    },
  )
}

/** The disk is filled and freed, and the same process goes on. */
async function fillAndFree(service: ServiceUnderTest, disk: FailingDisk, times: number): Promise<Outcome> {
  await service.start()
  const { pid } = service.child
  let failed = 0
  const answering = service.startWorkload()
  for (let time = 0; time < times; time++) {
    await service.waitForConfirmations(ENOUGH)
    disk.fail(pid)
    await waitForRefusals(service)
    failed += await countUnanswered(service)
    disk.fix(pid)
    await service.waitForConfirmations(ENOUGH)
  }
  await answering.end()
  const fallen = service.child.isRunning() && service.child.pid === pid ? 0 : 1
  const { figures, judgement } = await judgeService(service)
  return {
    figures: { ...figures, failed, fallen },
    told: `${disk.words.failed} while 16 people answered at once, ${formatCount(times, 'time')}: acts were answered with 503, questions as ever; ${disk.words.repaired}, and the same process recorded again; ${formatJudgement(judgement)}`,
  }
}

async function turnReadOnly(scenario: Scenario, parts: string[] = []): Promise<Outcome> {
  return runOnDisk(
    openFaultyDisk(scenario.generateFolderPath('disk'), MEGABYTES.erring),
    scenario,
    async (disk) => {
      const trial = scenario.createService({ mutants: parts, data: disk.folder })
      await trial.start()
      const { pid } = trial.child
      const before = trial.startWorkload()
      await trial.waitForConfirmations(ENOUGH)
      // Nobody may be at it: Linux may call a sync a success while it ends the file system by force.
      await before.end()
      disk.fail(pid)
      const after = trial.startWorkload()
      await waitForRefusals(trial)
      const failed = await countUnanswered(trial)
      await after.end()
      const fallen = trial.child.isRunning() ? 0 : 1
      await trial.child.stop()
      disk.fix(pid)
      const { figures, judgement } = await judgeService(trial)
      return {
        figures: { ...figures, failed, fallen },
        told: `${disk.words.failed} under the service, and 16 people answered at once: acts were answered with 503, questions as ever; ${disk.words.repaired} and started the service anew; ${formatJudgement(judgement)}`,
      }
    },
  )
}

async function runOnDisk(
  disk: FailingDisk | NoDisk,
  scenario: Scenario,
  work: (disk: FailingDisk) => Promise<Outcome>,
): Promise<Outcome> {
  if ('notRun' in disk) return disk
  try {
    return await work(disk)
  } finally {
    await scenario.clear()
    disk.remove()
  }
}

/** Waits until acts are no longer recorded; whoever answers nevertheless is given as many. */
async function waitForRefusals(service: ServiceUnderTest): Promise<void> {
  const { clients, options } = service
  const [open, confirmed] = [clients.open.size, clients.confirmed.length]
  await service.waitUntil('acts to be refused', async () =>
    options.mutants?.length
      ? clients.confirmed.length >= confirmed + 10 * ENOUGH
      : clients.open.size >= open + ENOUGH,
  )
}

/** Somebody who has answered asks what is left to answer, and for their answers; counts what is not answered. */
async function countUnanswered({ clients, options, port }: ServiceUnderTest): Promise<number> {
  const token = await signSubjectToken(options.signer, clients.confirmed[0]?.person ?? '')
  let failed = 0
  for (const path of [`${API}/requirements`, `${API}/acts`]) {
    const told = await ask(port, { path, token })
    if (!('status' in told) || told.status !== 200) failed++
  }
  return failed
}
