import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../ask.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatJudgement, formatSeconds } from '../format.ts'
import { openForwarder } from '../forwarder.ts'
import { countAdmitted } from '../refusal.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const FILE = 'acceptances.sqlite'
const DATABASE = 'kelisim'
const ACTS = 50
/** Looks at whether a running service has noticed a rollback, a tenth of a second apart. */
const LOOKS = 30

/** The database is lost and restored from a backup; later an older backup is put in its place. */
export const restoreSqlite: FaultTest = {
  id: 'restore-sqlite',
  title: 'Restored from a backup, and rolled back, SQLite',
  run: (stage) => runSqlite(stage, true),
  controls: [
    {
      what: 'A service whose high-water mark is gone',
      proves: 'admitted',
      run: (stage) => runSqlite(stage, false),
    },
  ],
}

async function runSqlite(scenario: Scenario, isMarked: boolean): Promise<Outcome> {
  // On another disk than the database, as the guide advises.
  const mark = join(scenario.generateFolderPath('mark'), 'high-water.json')
  const trial = scenario.createService({ env: { KELISIM_HIGH_WATER: mark } })
  await trial.start()
  await runWorkload(trial)
  const copy = join(scenario.generateFolderPath('backup'), FILE)
  mkdirSync(join(copy, '..'))
  const serving = new DatabaseSync(join(trial.data, FILE), { readOnly: true })
  await backup(serving, copy)
  serving.close()

  await trial.child.kill('SIGKILL')
  putInPlace(copy, trial.data)
  const took = await trial.start()

  await runWorkload(trial)
  await trial.child.stop()
  const newest = scenario.generateFolderPath('newest')
  mkdirSync(newest)
  copyFileSync(join(trial.data, FILE), join(newest, FILE))
  putInPlace(copy, trial.data)
  if (!isMarked) rmSync(mark)
  const admitted = await countAdmitted(trial, 'but it has held')
  putInPlace(join(newest, FILE), trial.data)
  return buildOutcome(trial, { admitted, took, refused: 'refused to start on the older one' })
}

/** Puts a database file where the service looks for it, and nothing of the old one beside it. */
function putInPlace(file: string, data: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(join(data, `${FILE}${end}`), { force: true })
  copyFileSync(file, join(data, FILE))
}

/** The same where the service stays: a backup takes the place of the server, and later an older one. */
export const restorePostgres: FaultTest = {
  id: 'restore-postgres',
  title: 'Restored from a backup, and rolled back under the service, PostgreSQL',
  run: (stage) => runPostgres(stage),
  controls: [
    {
      what: 'A service that does not look at its high-water mark while it runs',
      proves: 'admitted',
      run: (stage) => runPostgres(stage, ['unmarked']),
    },
  ],
}

async function runPostgres(scenario: Scenario, parts: string[] = []): Promise<Outcome> {
  const first = await scenario.createCluster()
  let leader = first.port
  const address = await openForwarder(() => leader)
  try {
    await first.start()
    await first.createDatabase(DATABASE)
    const trial = scenario.createService({
      mutants: parts,
      database: first.formatUrl(DATABASE, address.port),
    })
    await trial.start()
    await runWorkload(trial)
    const [restored, older] = [await first.backUp(), await first.backUp()]

    await first.stop('immediate')
    const began = performance.now()
    await restored.start()
    leader = restored.port
    address.cut()
    const answering = trial.startWorkload()
    await trial.waitForConfirmations()
    const took = performance.now() - began
    await trial.waitForConfirmations(ACTS)
    await answering.end()
    await sleep(1_500)

    await older.start()
    leader = older.port
    address.cut()
    const admitted = await waitForRollbackNotice(trial)
    leader = restored.port
    address.cut()
    return await buildOutcome(trial, {
      admitted,
      took,
      refused: 'said so and recorded nothing when the older one answered',
    })
  } finally {
    await scenario.clear()
    address.close()
  }
}

/** Waits until a running service says that its log was rolled back; 0 when it does, and refuses an act. */
async function waitForRollbackNotice(service: ServiceUnderTest): Promise<number> {
  for (let look = 0; look < LOOKS; look++) {
    const told = await ask(service.port, { path: '/readyz' })
    if ('status' in told && told.status === 503 && told.body.includes('but it has held')) {
      return (await service.clients.submit('too-late', service.accept)) === null ? 0 : 1
    }
    await sleep(100)
  }
  return 1
}

async function runWorkload(service: ServiceUnderTest): Promise<void> {
  const answering = service.startWorkload()
  await service.waitForConfirmations(ACTS)
  await answering.end()
  await service.saveCheckpoint()
}

async function buildOutcome(
  service: ServiceUnderTest,
  { admitted, took, refused }: { admitted: number; took: number; refused: string },
): Promise<Outcome> {
  const { figures, judgement } = await judgeService(service)
  return {
    figures: { ...figures, admitted },
    told: `lost the database and restored the backup that was taken while it served, ready after ${formatSeconds(took)} with the log of the checkpoint that was kept; ${refused}; ${formatJudgement(judgement)}`,
  }
}
