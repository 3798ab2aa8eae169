import { setTimeout as sleep } from 'node:timers/promises'
import type { EngineName } from '../../bench/service/run.ts'
import { median } from '../../harness/statistics.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import type { Stage } from '../stage.ts'
import { verdictOn } from '../verdict.ts'
import { count, counted, seconds } from '../words.ts'

/** The service is killed without warning while people answer. */
export function killTest(engine: EngineName, name: string): FaultTest {
  return {
    id: `kill-${engine}`,
    title: `Killed under load, ${name}`,
    run: (stage) => kill(stage, engine, stage.effort.kills),
    controls: [
      {
        what: 'A service that answers before it writes',
        proves: 'lost',
        run: (stage) => kill(stage, engine, 2, ['early']),
      },
    ],
  }
}

async function kill(stage: Stage, engine: EngineName, times: number, parts: string[] = []): Promise<Outcome> {
  const trial = await stage.trialOn(engine, { parts })
  const waits: number[] = []
  for (let time = 0; time < times; time++) {
    waits.push(await trial.start())
    const answering = trial.answering()
    await sleep(stage.random.int(50, 500))
    await trial.child.kill('SIGKILL')
    await answering.end()
  }
  const { figures, judgement } = await verdictOn(trial)
  return {
    figures,
    told: `killed ${count(times, 'time')} (SIGKILL) while 16 people answered at once; ${counted(judgement)}; ready again after ${seconds(median(waits))}, at most ${seconds(Math.max(...waits))}`,
  }
}
