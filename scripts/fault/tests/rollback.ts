import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineName } from '../../bench/service/run.ts'
import { signSubjectToken } from '../../harness/token.ts'
import { ask } from '../ask.ts'
import type { ActBody } from '../clients.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatCount, formatJudgement } from '../format.ts'
import { formatRefusals, startReaders } from '../readers.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'
import { type Manifest, withNewVersion } from './next-version.ts'

const API = '/auth/api/v1'
const [READERS, AT_ONCE] = [4, 8]
const WATCHED = [`${API}/requirements`, '/readyz', '/auth/policies.json']

/** The site is rolled back and forward again and again under load, by hands that leave it half-written or away for a moment. */
export function createRollbackTest(engine: EngineName, name: string): FaultTest {
  return {
    id: `rollback-${engine}`,
    title: `Site rolled back and forward under load, ${name}`,
    run: (stage) => run(stage, engine, stage.profile.rollbacks),
    controls: [
      {
        what: 'A service that takes over a site which lost what people answered',
        proves: 'wrong',
        run: (stage) => run(stage, engine, 1, ['careless']),
      },
      {
        what: 'A service that starts without what it kept of the site',
        proves: 'wrong',
        run: (stage) => run(stage, engine, 1, ['siteless']),
      },
    ],
  }
}

async function run(
  scenario: Scenario,
  engine: EngineName,
  times: number,
  mutants: string[] = [],
): Promise<Outcome> {
  const dist = scenario.generateFolderPath('site')
  mkdirSync(dist)
  const trial = await scenario.createServiceOn(engine, { dist, mutants })
  cpSync(scenario.dist, dist, { recursive: true })
  const older: Manifest = JSON.parse(readFileSync(join(dist, 'policies.json'), 'utf8'))
  const { manifest: newer, number, accept } = withNewVersion(older, dist)
  const deployment = { trial, dist, older, newer, number, times }
  await trial.start()
  const watching = startReaders(trial, READERS, WATCHED)

  // While nobody has answered the new version it comes and goes with the site.
  const answering = trial.startWorkload(AT_ONCE)
  await rollBackAndForward(deployment, (isNew) => isNew)
  // Once people have, it stays.
  await deploy(deployment, newer)
  const body: ActBody = { ...trial.accept, ...accept }
  await waitForAnnounced(deployment, true)
  const also = trial.clients.startWorkload(AT_ONCE, body)
  await trial.waitForConfirmations(20)
  await rollBackAndForward(deployment, () => true)
  await deploy(deployment, older)
  await trial.waitForConfirmations(20)
  await Promise.all([answering.end(), also.end()])
  const watched = await watching.end()

  // Also where a process starts under the site that has been rolled back.
  await trial.child.kill('SIGKILL')
  await trial.start()
  const again = [trial.startWorkload(AT_ONCE), trial.clients.startWorkload(AT_ONCE, body)]
  const rewatching = startReaders(trial, READERS, WATCHED)
  await trial.waitForConfirmations(40)
  await Promise.all(again.map((workload) => workload.end()))
  const rewatched = await rewatching.end()

  const told = await listRecords(trial, number)
  const swaps = Array.from({ length: times }, () => ['publish', 'retract']).flat()
  const expected = [...swaps, 'publish'].join()
  const { figures, judgement } = await judgeService(trial)
  const refusals = [...watched.refusals, ...rewatched.refusals]
  const unanswered = trial.history.read().filter(({ is }) => is === 'unknown').length
  return {
    figures: {
      ...figures,
      failed: refusals.length + unanswered,
      untold: told.join() === expected ? 0 : 1,
    },
    told: `rolled back and forward ${formatCount(2 * times, 'time')}, half of them after people had answered what was rolled back; each manifest was first away and half-written; ${formatCount(watched.asked + rewatched.asked, 'question')} answered, /readyz among them; the log tells of ${told.length} publications and retractions; ${formatJudgement(judgement)}${formatRefusals(refusals)}`,
  }
}

interface Deployment {
  trial: ServiceUnderTest
  dist: string
  older: Manifest
  newer: Manifest
  /** Of the version that only the newer site has. */
  number: number
  times: number
}

async function rollBackAndForward(deployment: Deployment, isThere: (isNew: boolean) => boolean) {
  for (let time = 0; time < deployment.times; time++) {
    for (const isNew of [true, false]) {
      await deploy(deployment, isNew ? deployment.newer : deployment.older)
      await deployment.trial.waitForConfirmations(5)
      await waitForAnnounced(deployment, isThere(isNew))
    }
  }
}

/** Deploys as a careless script does: the manifest is away, then half there, then whole. */
async function deploy({ trial, dist }: Deployment, manifest: Manifest): Promise<void> {
  const { random } = trial.options
  const path = join(dist, 'policies.json')
  const text = JSON.stringify(manifest)
  rmSync(path)
  await sleep(random.int(0, 700))
  writeFileSync(path, text.slice(0, random.int(1, text.length - 1)))
  await sleep(random.int(0, 700))
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
  // Longer than it takes to be looked at, so that what is decided about it has been.
  await sleep(1500)
}

/** Waits until people are told of the new version, or no more; in a control that may never be. */
async function waitForAnnounced({ trial, number }: Deployment, isExpected: boolean): Promise<void> {
  const token = await signSubjectToken(trial.options.signer, 'reader')
  const isSo = async () => {
    const said = await ask(trial.port, { path: `${API}/requirements`, token })
    if (!('status' in said) || said.status !== 200) return false
    const [{ announced }] = JSON.parse(said.body).requirements
    return announced.some(({ version }: { version: number }) => version === number) === isExpected
  }
  if (trial.options.lookedFor === null) await trial.waitUntil(`the new version: ${isExpected}`, isSo)
}

/** What the log tells of a version of `privacy`, people's acts left out. */
async function listRecords({ port }: ServiceUnderTest, number: number): Promise<string[]> {
  const told: string[] = []
  for (let start = 0; ; ) {
    const said = await ask(port, { path: `${API}/log/leaves?start=${start}` })
    if (!('status' in said) || said.status !== 200) throw new Error('The log cannot be read.')
    const { leaves }: { leaves: string[] } = JSON.parse(said.body)
    if (leaves.length === 0) return told
    for (const leaf of leaves) {
      const { act, policy, version } = JSON.parse(leaf)
      if (policy !== 'privacy' || version !== number) continue
      if (act === 'publish' || act === 'retract') told.push(act)
    }
    start += leaves.length
  }
}
