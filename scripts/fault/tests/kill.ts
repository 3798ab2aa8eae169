import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineName } from '../../bench/service/run.ts'
import { computeMedian } from '../../harness/statistics.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatCount, formatJudgement, formatSeconds } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import { judgeService } from '../verdict.ts'

/** The service is killed without warning while people answer. */
export function createKillTest(engine: EngineName, name: string): FaultTest {
  return {
    id: `kill-${engine}`,
    title: `Killed under load, ${name}`,
    run: (stage) => kill(stage, engine, stage.profile.kills),
    controls: [
      {
        what: 'A service that answers before it writes',
        proves: 'lost',
        run: (stage) => kill(stage, engine, 2, ['early']),
      },
    ],
  }
}

async function kill(
  scenario: Scenario,
  engine: EngineName,
  times: number,
  parts: string[] = [],
): Promise<Outcome> {
  const trial = await scenario.createServiceOn(engine, { mutants: parts })
  const waits: number[] = []
  for (let time = 0; time < times; time++) {
    waits.push(await trial.start())
    const answering = trial.startWorkload()
    await sleep(scenario.random.int(50, 500))
    await trial.child.kill('SIGKILL')
    await answering.end()
  }
  const { figures, judgement } = await judgeService(trial)
  return {
    figures,
    told: `killed ${formatCount(times, 'time')} (SIGKILL) while 16 people answered at once; ${formatJudgement(judgement)}; ready again after ${formatSeconds(computeMedian(waits))}, at most ${formatSeconds(Math.max(...waits))}`,
  }
}
