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
import type { Profile } from '../../profile.ts'
import type { Scenario } from '../../scenario.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { type Done, watchOthers } from './watch-others.ts'

const API = '/auth/api/v1'
/** What an office asks for, one after the other. */
const REPORTS = ['report/adoption', 'report/standing', 'report/acts', 'report/acts?format=csv']
const BUNDLES = 50

/** Reports on many acts are drawn up, and evidence is packed, while people are answered. */
export const reportsOnMany: FaultTest = {
  id: 'reports-sqlite',
  title: 'Reports and bundles on a large log, SQLite',
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service that draws up reports by the thread that answers people',
      proves: 'hindered',
      run: (stage) => run(stage, ['one-thread']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn('sqlite', { mutants })
  await trial.start()
  await trial.child.stop()
  await importActs(trial, scenario.profile.acts)
  await trial.start()
  // Nobody answers meanwhile: there is nothing to hold the log against.
  return watchOthers(trial, () => drawUp(trial, scenario.profile), { isJudged: false })
}

/** Everything once, and again until there was enough of it. */
async function drawUp(trial: ServiceUnderTest, { acts, misuse }: Profile): Promise<Done> {
  const token = await signServiceToken(trial.options.signer, OFFICE, 'report')
  const took = new Map<string, number>()
  let failed = 0
  const put = async (what: string, request: { path: string; token: string }) => {
    const began = performance.now()
    const told = await ask(trial.port, { ...request, isPatient: true })
    took.set(what, Math.max(took.get(what) ?? 0, performance.now() - began))
    if (!('status' in told) || told.status !== 200) failed++
  }
  for (const ends = performance.now() + misuse; took.size === 0 || performance.now() < ends; ) {
    for (const path of REPORTS) await put(path, { path: `${API}/${path}`, token })
    for (let person = 0; person < BUNDLES; person++) {
      const own = await signSubjectToken(trial.options.signer, formatPersonId(person))
      await put('a bundle', { path: `${API}/bundle`, token: own })
    }
  }
  const times = [...took].map(([what, ms]) => `${what} ${formatSeconds(ms)}`)
  return { figures: { failed }, told: `${acts.toLocaleString('en')} acts, at most: ${times.join(', ')}` }
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
