import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Installation } from '../availability/installation.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatCount, formatJudgement, formatSeconds } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

/** Milliseconds within which the same process of the service records again. */
const AGAIN_WITHIN_MS = 30_000
/** For which two machines are away. */
const AWAY_MS = 30_000
/** Acts that have to be confirmed before something is lost. */
const BEFORE = 200

/** The machine that leads is lost under load, and the recipe of the guide does the rest, without anybody. */
export const failover: FaultTest = {
  id: 'failover-patroni',
  title: 'The leading machine killed under load, Patroni',
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'The same with synchronous_mode turned off',
      proves: 'lost',
      run: (stage) => runWithoutSync(stage),
    },
  ],
}

/** What may happen to the machine that leads. */
const LOSSES = {
  machine: 'every process of the machine that led killed',
  postgres: 'its PostgreSQL alone killed',
  switchover: 'switched over by hand',
} as const
type Loss = keyof typeof LOSSES

async function run(scenario: Scenario): Promise<Outcome> {
  const installation = await Installation.open()
  if ('notRun' in installation) return installation
  const trial = scenario.createService({ database: installation.url })
  try {
    await trial.start()
    const { pid } = trial.child
    const answering = trial.startWorkload()
    const waits = new Map<Loss, number[]>()
    for (const loss of scenario.profile.losses) {
      const wait = await lose(installation, trial, loss)
      waits.set(loss, [...(waits.get(loss) ?? []), wait])
    }
    const admitted = scenario.profile.losses.length > 1 ? await loseTwo(installation, trial) : null
    await answering.end()
    const fallen = trial.child.isRunning() && trial.child.pid === pid ? 0 : 1
    const { figures, judgement } = await judgeService(trial)
    const late = [...waits.values()].flat().filter((wait) => wait > AGAIN_WITHIN_MS).length
    const told = [...waits].map(
      ([loss, all]) =>
        `${LOSSES[loss]}, ${formatCount(all.length, 'time')}: recorded again ${all.map(formatSeconds).join(', ')} later`,
    )
    const alone =
      admitted === null
        ? []
        : [`two of three machines away for ${AWAY_MS / 1000} s: ${admitted} acts confirmed meanwhile`]
    return {
      figures: { ...figures, fallen, failed: late, admitted: admitted ?? 0 },
      told: `while 16 people answered at once, and by the same process of the service: ${[...told, ...alone].join('; ')}; ${formatJudgement(judgement)}`,
    }
  } finally {
    await scenario.clear()
    installation.close()
  }
}

/** Lets the machine that leads be lost, waits for the next one, and brings it back. */
async function lose(installation: Installation, trial: ServiceUnderTest, loss: Loss): Promise<number> {
  await trial.waitForConfirmations(BEFORE)
  const leader = await installation.findLeader()
  const began = performance.now()
  if (loss === 'machine') leader.kill()
  else if (loss === 'postgres') leader.killPostgres()
  else await installation.switchOver()
  // What was under way is settled by then: the next confirmation is the next leader's.
  await sleep(500)
  await trial.waitForConfirmations()
  const wait = performance.now() - began
  if (loss === 'machine') {
    leader.startEtcd()
    leader.startPatroni()
  }
  await installation.waitUntilWhole()
  return wait
}

/** Two machines are lost: nobody may lead, and nothing may be confirmed, until one is back. */
async function loseTwo(installation: Installation, trial: ServiceUnderTest): Promise<number> {
  const leader = await installation.findLeader()
  const other = installation.machines.find(({ name }) => name !== leader.name)
  const lost = [leader, ...(other ? [other] : [])]
  for (const machine of lost) machine.kill()
  await sleep(2_000)
  const before = trial.clients.confirmed.length
  await sleep(AWAY_MS)
  const confirmed = trial.clients.confirmed.length - before
  for (const machine of lost) machine.startEtcd()
  for (const machine of lost) machine.startPatroni()
  await installation.waitUntilWhole()
  await trial.waitForConfirmations()
  return confirmed
}

/** The others hear nothing for a while, as over a slow line; what is confirmed meanwhile is on one machine alone. */
async function runWithoutSync(scenario: Scenario): Promise<Outcome> {
  const installation = await Installation.open()
  if ('notRun' in installation) return installation
  const trial = scenario.createService({ database: installation.url })
  try {
    await installation.configure({ synchronous_mode: false })
    await trial.start()
    const answering = trial.startWorkload()
    await trial.waitForConfirmations(BEFORE)
    const leader = await installation.findLeader()
    const senders = installation.run("select pid from pg_stat_activity where backend_type = 'walsender'")
    for (const pid of senders.split('\n')) process.kill(Number(pid), 'SIGSTOP')
    await trial.waitForConfirmations(BEFORE)
    leader.kill()
    await sleep(AGAIN_WITHIN_MS)
    await answering.end()
    const { figures } = await judgeService(trial, discardMark(scenario, trial))
    return { figures, told: 'a machine took over that had not heard everything' }
  } finally {
    await scenario.clear()
    installation.close()
  }
}

/** As an operator starts the service who has taken note that the log is shorter than it was. */
function discardMark(scenario: Scenario, service: ServiceUnderTest) {
  service.checkpoints.splice(0)
  return { env: { KELISIM_HIGH_WATER: join(scenario.generateFolderPath('mark'), 'high-water.json') } }
}
