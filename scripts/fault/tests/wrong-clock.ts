import { writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../ask.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatJudgement } from '../format.ts'
import { countAdmitted } from '../refusal.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const YEAR = 365 * 86_400_000
const [AHEAD, BACK] = [10 * YEAR, -10 * YEAR]
const ACTS = 20
const LATE = 5
/** Whoever says so has the guard against wrong clocks taken out. */
const NO_GUARD = { KELISIM_CLOCK_KNOWN: '9999-01-01T00:00:00Z' }

/** The clock is ten years wrong, at the start and while the service runs. */
export const wrongClock: FaultTest = {
  id: 'wrong-clock',
  title: 'Clock ten years ahead and back',
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service that goes by any clock',
      proves: 'admitted',
      run: (stage) => run(stage, NO_GUARD),
    },
  ],
}

async function run(scenario: Scenario, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const path = scenario.generateFolderPath('clock')
  let beside = 0
  const set = (to: number) => {
    beside = to
    writeFileSync(path, JSON.stringify({ beside }))
  }
  set(0)
  const trial = scenario.createService({
    mutants: ['clock'],
    env: { ...env, KELISIM_FAULT_CLOCK: path },
    // Products go by the same time as the service: their tokens are no help against it.
    clock: () => Math.floor((Date.now() + beside) / 1000),
  })
  await trial.start()
  await runWorkload(trial)
  set(AHEAD)
  let admitted = await countRecorded(trial)
  set(0)
  await runWorkload(trial)
  await trial.child.stop()
  for (const wrong of [AHEAD, BACK]) {
    set(wrong)
    admitted += await countAdmitted(trial, 'The clock shows')
  }
  set(0)
  const { figures, judgement, rows } = await judgeService(trial)
  const last = new Date(Date.now() + YEAR).toISOString()
  return {
    figures: { ...figures, admitted: admitted + rows.filter(({ at }) => at > last).length },
    told: `recorded nothing while its clock was ten years ahead, went on once it was right, and started neither with one ten years ahead nor with one ten years back; ${formatJudgement(judgement)}`,
  }
}

async function runWorkload(service: ServiceUnderTest): Promise<void> {
  const answering = service.startWorkload(4)
  await service.waitForConfirmations(ACTS)
  await answering.end()
}

/** How many of some people get an answer recorded; one more if `/readyz` does not say why not. */
async function countRecorded(service: ServiceUnderTest): Promise<number> {
  let recorded = 0
  for (let person = 0; person < LATE; person++) {
    if ((await service.clients.submit(`late-${person}`, service.accept)) !== null) recorded++
    await sleep(50)
  }
  const told = await ask(service.port, { path: '/readyz' })
  const isTold = 'status' in told && told.status === 503 && told.body.includes('The clock shows')
  return recorded + (isTold ? 0 : 1)
}
