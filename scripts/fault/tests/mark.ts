import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatJudgement } from '../format.ts'
import { countAdmitted } from '../refusal.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const [ACTS, MORE] = [10, 40]
const FILE = 'high-water.json'

/** The high-water mark of another log, shorter and longer, stands in the place of the service's own; later it is lost. */
export const foreignMark: FaultTest = {
  id: 'mark',
  title: 'A high-water mark of another log, and none',
  run: (stage) => run(stage, true),
  controls: [
    {
      what: 'A service that does not find the mark',
      proves: 'admitted',
      run: (stage) => run(stage, false),
    },
  ],
}

async function run(scenario: Scenario, isFound: boolean): Promise<Outcome> {
  const [trial, shorter, longer] = await Promise.all(
    [2 * ACTS, ACTS, MORE].map(async (acts) => {
      const service = scenario.createService({ env: { KELISIM_LOG: 'warn' } })
      await service.start()
      await runWorkload(service, acts)
      await service.child.stop()
      return service
    }),
  )
  if (!trial || !shorter || !longer) throw new Error('There are three services.')
  let admitted = 0
  for (const other of [shorter, longer]) {
    copyFileSync(join(other.data, FILE), join(trial.data, FILE))
    if (!isFound) rmSync(join(trial.data, FILE))
    admitted += await countAdmitted(trial, 'Put the database back to which the mark')
  }
  rmSync(join(trial.data, FILE), { force: true })
  const { figures, judgement } = await judgeService(trial)
  const untold = trial.readMessages().includes('there is no high-water mark') ? 0 : 1
  return {
    figures: { ...figures, admitted, untold },
    told: `refused the marks of a shorter and of a longer log, and went on without one, saying so; ${formatJudgement(judgement)}`,
  }
}

async function runWorkload(service: ServiceUnderTest, acts: number): Promise<void> {
  const answering = service.startWorkload(1)
  await service.waitForConfirmations(acts)
  await answering.end()
}
