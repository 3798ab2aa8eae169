import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { computeMedian } from '../../harness/statistics.ts'
import { Installation } from '../availability/installation.ts'
import type { Machine } from '../availability/machine.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatCount, formatJudgement, formatSeconds } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

/** Milliseconds within which the same process of the service records again. */
const AGAIN_WITHIN_MS = 30_000
/** Acts that have to be confirmed before the machine is lost. */
const BEFORE = 200

/** The machine that leads is lost under load, and the recipe of the guide does the rest, without anybody. */
export const failover: FaultTest = {
  id: 'failover-patroni',
  title: 'The leading machine killed under load, Patroni',
  run: (stage) => run(stage, stage.profile.failovers),
  controls: [
    {
      what: 'The same with synchronous_mode turned off',
      proves: 'lost',
      run: (stage) => run(stage, 1, { isSynchronous: false }),
    },
  ],
}

async function run(scenario: Scenario, times: number, { isSynchronous = true } = {}): Promise<Outcome> {
  const installation = await Installation.open()
  if ('notRun' in installation) return installation
  const trial = scenario.createService({ database: installation.url })
  try {
    if (!isSynchronous) await installation.configure({ synchronous_mode: false })
    await trial.start()
    const { pid } = trial.child
    const waits: number[] = []
    const answering = trial.startWorkload()
    for (let time = 0; time < times; time++) {
      await trial.waitForConfirmations(BEFORE)
      const lost = await installation.findLeader()
      if (isSynchronous) lost.kill()
      else await loseUnseen(installation, lost, trial)
      waits.push(await measureUntilRecorded(trial, isSynchronous))
      lost.startEtcd()
      lost.startPatroni()
      await installation.waitUntilWhole()
    }
    await answering.end()
    const fallen = trial.child.isRunning() && trial.child.pid === pid ? 0 : 1
    const { figures, judgement } = await judgeService(
      trial,
      isSynchronous ? {} : discardMark(scenario, trial),
    )
    const late = waits.filter((wait) => wait > AGAIN_WITHIN_MS).length
    return {
      figures: { ...figures, fallen, failed: late },
      told: `killed every process of the machine that led, ${formatCount(times, 'time')}, while 16 people answered at once; the same process of the service recorded again ${formatSeconds(computeMedian(waits))} later, at most ${formatSeconds(Math.max(...waits))}; ${formatJudgement(judgement)}`,
    }
  } finally {
    await scenario.clear()
    installation.close()
  }
}

async function measureUntilRecorded(trial: ServiceUnderTest, isWaited: boolean): Promise<number> {
  // What was under way when the machine went is confirmed by nobody: the next confirmation is the next leader's.
  await sleep(500)
  if (isWaited) return 500 + (await trial.waitForConfirmations())
  // Without a synchronous standby the log is shorter than its mark, and the service refuses to go on by itself.
  await sleep(AGAIN_WITHIN_MS)
  return AGAIN_WITHIN_MS
}

/** The others hear nothing for a while, as over a slow line; what is confirmed meanwhile is on one machine alone. */
async function loseUnseen(installation: Installation, lost: Machine, trial: ServiceUnderTest): Promise<void> {
  const senders = installation.run("select pid from pg_stat_activity where backend_type = 'walsender'")
  const pids = senders.split('\n').map(Number)
  for (const pid of pids) process.kill(pid, 'SIGSTOP')
  await trial.waitForConfirmations(BEFORE)
  lost.kill()
}

/** As an operator starts the service who has taken note that the log is shorter. */
function discardMark(scenario: Scenario, service: ServiceUnderTest) {
  service.checkpoints.splice(0)
  return { env: { KELISIM_HIGH_WATER: join(scenario.generateFolderPath('mark'), 'high-water.json') } }
}
