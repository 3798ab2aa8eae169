import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { buildEnvironment, OFFICE, PRODUCT } from '../../../harness/kelisim.ts'
import { formatPersonId } from '../../../harness/recipe.ts'
import { signServiceToken, signSubjectToken } from '../../../harness/token.ts'
import { ask } from '../../ask.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatSeconds } from '../../format.ts'
import type { Scenario } from '../../scenario.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { type Done, watchOthers } from './watch-others.ts'

const API = '/auth/api/v1'
/** What an office asks for, one after the other and some at once. */
const REPORTS = ['report/adoption', 'report/standing', 'report/acts', 'report/acts?format=csv']
const BUNDLES = 50

/** Reports on many acts are drawn up, and evidence is packed, while people are answered. */
export const reportsOnMany: FaultTest = {
  id: 'reports-sqlite',
  title: 'Reports and bundles on a large log, SQLite',
  isTimed: true,
  run: (stage) => run(stage, stage.profile.acts),
  controls: [
    {
      what: 'A service that draws up reports by the thread that answers people',
      proves: 'hindered',
      run: (stage) => run(stage, stage.profile.acts, ['one-thread']),
    },
  ],
}

async function run(scenario: Scenario, acts: number, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn('sqlite', { mutants })
  await trial.start()
  await trial.child.stop()
  await importActs(trial, acts)
  await trial.start()
  return watchOthers(trial, () => drawUp(trial, acts))
}

async function drawUp(trial: ServiceUnderTest, acts: number): Promise<Done> {
  const token = await signServiceToken(trial.options.signer, OFFICE, 'report')
  let failed = 0
  const times: string[] = []
  for (const path of REPORTS) {
    const began = performance.now()
    const told = await ask(trial.port, { path: `${API}/${path}`, token, isPatient: true })
    times.push(`${path} ${formatSeconds(performance.now() - began)}`)
    if (!('status' in told) || told.status !== 200) failed++
  }
  const began = performance.now()
  for (let person = 0; person < BUNDLES; person++) {
    const own = await signSubjectToken(trial.options.signer, formatPersonId(person))
    const told = await ask(trial.port, { path: `${API}/bundle`, token: own, isPatient: true })
    if (!('status' in told) || told.status !== 200) failed++
  }
  times.push(`${BUNDLES} bundles ${formatSeconds(performance.now() - began)}`)
  return { figures: { failed }, told: `${acts.toLocaleString('en')} acts: ${times.join(', ')}` }
}

/** Brings so many acts in by the command that operators have for it, each of another person. */
async function importActs(service: ServiceUnderTest, count: number): Promise<void> {
  const { options, accept } = service
  const manifest = JSON.parse(readFileSync(join(options.dist, 'policies.json'), 'utf8'))
  const version = manifest.policies
    .find(({ id }: { id: string }) => id === accept.policy)
    .versions.find(({ number }: { number: number }) => number === accept.version)
  const { for: _, ...act } = accept
  const path = join(options.folder, 'acts.ndjson')
  const file = openSync(path, 'w')
  const at = new Date().toISOString()
  for (let person = 0; person < count; person++) {
    const line = {
      ...{ ...act, shown: [], product: PRODUCT, subject: formatPersonId(person) },
      ...{ versionDigest: version.digests.version, id: randomUUID(), at },
    }
    writeSync(file, `${JSON.stringify(line)}\n`)
  }
  closeSync(file)
  const child = spawn(process.execPath, ['src/service/main.ts', 'import', path], {
    env: buildEnvironment(service.buildOptions()),
    stdio: ['ignore', 'ignore', service.messagesFile],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The acts were not imported.\n${service.readMessages()}`)
}
