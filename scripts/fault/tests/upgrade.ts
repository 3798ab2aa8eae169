import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import type { EngineName } from '../../bench/service/run.ts'
import { signSubjectToken } from '../../harness/token.ts'
import { ask } from '../ask.ts'
import { parseConfirmation } from '../clients.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { sumFigures } from '../figures.ts'
import { formatCount } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'
import { rebuildManifest } from './rebuild-manifest.ts'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const ACTS = 20

/** Today's service opens databases that earlier schemas made. */
export function createUpgradeTest(engine: EngineName, name: string): FaultTest {
  return {
    id: `upgrade-${engine}`,
    title: `Opened from earlier schemas, ${name}`,
    run: (stage) => upgrade(stage, engine, (sql) => sql),
    controls: [
      {
        what: 'A database in which one word of one record is another',
        proves: 'findings',
        run: (stage) => upgrade(stage, engine, (sql) => sql.replace('"locale":"ru"', '"locale":"en"')),
      },
    ],
  }
}

interface StoredReceipt {
  subject: string
  receipt: string
}

/** The log that is opened has rested for as long as it is old. */
const LONG_AGO = { KELISIM_CLOCK_KNOWN: '9999-01-01T00:00:00Z' }

type Ran = Exclude<Outcome, { notRun: string }>

async function upgrade(
  scenario: Scenario,
  engine: EngineName,
  change: (sql: string) => string,
): Promise<Outcome> {
  const schemas = readdirSync(FIXTURES).filter((name) => /^\d/.test(name))
  const outcomes: Ran[] = []
  for (const schema of schemas.toSorted()) outcomes.push(await upgradeFrom(schema, scenario, engine, change))
  return {
    figures: sumFigures(outcomes.map(({ figures }) => figures)),
    told: outcomes.map(({ told }) => told).join('; '),
  }
}

async function upgradeFrom(
  schema: string,
  scenario: Scenario,
  engine: EngineName,
  change: (sql: string) => string,
): Promise<Ran> {
  const folder = join(FIXTURES, schema)
  const sql = change(readFileSync(join(folder, `${engine}.sql`), 'utf8'))
  const trial = await createFilledService(scenario, engine, folder, sql)
  trial.checkpoints.push(join(folder, 'checkpoint.txt'))
  const kept = JSON.parse(readFileSync(join(folder, 'receipts.json'), 'utf8')) as StoredReceipt[]

  await trial.start()
  let changed = 0
  for (const one of kept) if (!(await isSame(trial, one))) changed++
  await addToHistory(trial, kept)
  const answering = trial.startWorkload()
  await trial.waitForConfirmations(ACTS)
  await answering.end()
  const { figures } = await judgeService(trial)
  return {
    figures: { ...figures, changed: (figures.changed ?? 0) + changed },
    told: `opened a database of the schema ${schema}: ${formatCount(kept.length, 'receipt')} the same byte for byte, the log whole and as its checkpoint says, ${formatCount(trial.clients.confirmed.length, 'act')} added`,
  }
}

/** A trial on a database with these contents. */
async function createFilledService(
  scenario: Scenario,
  engine: EngineName,
  folder: string,
  sql: string,
): Promise<ServiceUnderTest> {
  const dist = scenario.generateFolderPath('site')
  mkdirSync(dist)
  const manifest = readFileSync(join(folder, 'policies.json'), 'utf8')
  writeFileSync(join(dist, 'policies.json'), rebuildManifest(manifest))
  const trial = await scenario.createServiceOn(engine, { dist, env: LONG_AGO })
  mkdirSync(trial.data)
  copyFileSync(join(folder, 'keys.json'), join(trial.data, 'keys.json'))
  if (trial.options.database !== null) {
    await (await scenario.openSharedCluster()).run(sql, new URL(trial.options.database).pathname.slice(1))
    return trial
  }
  const database = new DatabaseSync(join(trial.data, 'acceptances.sqlite'))
  database.exec(sql)
  database.close()
  return trial
}

async function isSame(service: ServiceUnderTest, { subject, receipt }: StoredReceipt): Promise<boolean> {
  const token = await signSubjectToken(service.options.signer, subject)
  const told = await ask(service.port, { path: `/auth/api/v1/acts/${JSON.parse(receipt).id}/receipt`, token })
  return 'status' in told && told.body === receipt
}

/** Enters the acts of the database into the history, so that the log is held against them too. */
async function addToHistory({ history }: ServiceUnderTest, kept: readonly StoredReceipt[]): Promise<void> {
  for (const [index, { subject, receipt }] of kept.entries()) {
    const number = -1 - index
    const { act, policy, version } = JSON.parse(receipt)
    await history.write({ number, is: 'asked', subject, act, policy, version })
    await history.write({ number, ...parseConfirmation(receipt) })
  }
}
