import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EngineName } from '../../bench/service/run.ts'
import { buildEnvironment } from '../../harness/kelisim.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatJudgement } from '../format.ts'
import { countAdmitted } from '../refusal.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const ACTS = 20
const BOUND = 'atabase is bound to'

/** The key file is lost, exchanged, or older than the log; another process brings keys of its own. */
export function createKeysTest(engine: EngineName, name: string): FaultTest {
  return {
    id: `keys-${engine}`,
    title: `Keys that are not those of the log, ${name}`,
    run: (stage) => run(stage, engine),
    controls: [
      {
        what: 'A service that takes any keys',
        proves: 'admitted',
        run: (stage) => run(stage, engine, ['unbound', 'any-keys']),
      },
    ],
  }
}

async function run(scenario: Scenario, engine: EngineName, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn(engine, { mutants })
  await trial.start()
  await runWorkload(trial)
  const keys = join(trial.data, 'keys.json')
  const [copy, aside, foreign] = ['copy', 'aside', 'foreign'].map((name) =>
    join(trial.data, `${name}.json`),
  ) as [string, string, string]
  // Beside a process that serves, where the engine lets several in; it has a data folder and so keys of its own.
  let admitted = engine === 'postgres' ? await countAdmitted(trial, BOUND, { data: makeFolder(scenario) }) : 0
  copyFileSync(keys, copy)
  await trial.child.stop()

  await rotate(trial)
  await trial.start()
  await runWorkload(trial)
  await trial.child.stop()
  renameSync(keys, aside)
  admitted += await countAdmitted(trial, BOUND)
  copyFileSync(copy, keys)
  admitted += await countAdmitted(trial, BOUND)
  await makeForeignKeys(scenario, foreign)
  copyFileSync(foreign, keys)
  admitted += await countAdmitted(trial, BOUND)

  rmSync(keys)
  renameSync(aside, keys)
  const { figures, judgement } = await judgeService(trial)
  return {
    figures: { ...figures, admitted },
    told: `refused to start without its keys, with a copy from before a change of keys, with those of another installation${engine === 'postgres' ? ', and beside a process that serves with its own' : ''}, and went on with the right ones; ${formatJudgement(judgement)}`,
  }
}

async function runWorkload(service: ServiceUnderTest): Promise<void> {
  const answering = service.startWorkload(4)
  await service.waitForConfirmations(ACTS)
  await answering.end()
}

function makeFolder(scenario: Scenario): string {
  const folder = scenario.generateFolderPath('data')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Changes the key of the log, as an operator does. */
async function rotate(service: ServiceUnderTest): Promise<void> {
  const args = ['src/service/main.ts', 'keys', 'rotate', 'log']
  const child = spawn(process.execPath, args, {
    env: buildEnvironment(service.buildOptions()),
    stdio: ['ignore', 'ignore', service.messagesFile],
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The keys were not changed.\n${service.readMessages()}`)
}

async function makeForeignKeys(scenario: Scenario, path: string): Promise<void> {
  const other = scenario.createService()
  await other.start()
  await other.child.stop()
  copyFileSync(join(other.data, 'keys.json'), path)
}
