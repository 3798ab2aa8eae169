import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from '../../harness/postgres/postgres.ts'
import { computeMedian } from '../../harness/statistics.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { type Figures, sumFigures } from '../figures.ts'
import { formatCount, formatJudgement, formatSeconds } from '../format.ts'
import { openForwarder } from '../forwarder.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const WAITING = "from pg_stat_activity where wait_event = 'SyncRep'"
const DATABASE = 'kelisim'
/** Acts that have to be confirmed before the primary is lost. */
const BEFORE = 50
const CANCELS = 5

/** The primary is lost, its disk with it, and the standby takes its place under the service. */
export const standbyPromoted: FaultTest = {
  id: 'standby-postgres',
  title: 'Standby promoted, PostgreSQL',
  run: (stage) => runPromotions(stage, stage.profile.promotions),
  controls: [
    {
      what: 'A standby that may lag behind (asynchronous)',
      proves: 'lost',
      run: (stage) => runPromotions(stage, 1, { isSynchronous: false }),
    },
  ],
}

/** Commits that wait for the standby are cancelled: PostgreSQL then answers them with success and a warning. */
export const commitsCancelled: FaultTest = {
  id: 'cancel-postgres',
  title: 'Commits cancelled that wait for the standby, PostgreSQL',
  run: (stage) => runPromotions(stage, stage.profile.promotions, { isCancelled: true }),
  controls: [
    {
      what: 'A service that takes a commit answered with a warning for a commit',
      proves: 'lost',
      run: (stage) => runPromotions(stage, 1, { isCancelled: true, mutants: ['deaf'] }),
    },
  ],
}

interface Kind {
  isSynchronous?: boolean
  isCancelled?: boolean
  mutants?: string[]
}

async function runPromotions(scenario: Scenario, times: number, kind: Kind = {}): Promise<Outcome> {
  const all: Figures[] = []
  const waits: number[] = []
  let [cancelled, confirmed, unknown] = [0, 0, 0]
  for (let time = 0; time < times; time++) {
    const found = await promoteStandby(scenario, kind)
    all.push(found.figures)
    if (found.wait !== null) waits.push(found.wait)
    cancelled += found.cancelled
    confirmed += found.judgement.confirmed
    unknown += found.judgement.unknown
  }
  const lost = `lost the primary ${formatCount(times, 'time')} under load and promoted its standby`
  const what = kind.isCancelled
    ? `cancelled ${formatCount(cancelled, 'commit')} that waited for a standby that heard nothing, then ${lost}`
    : `${lost}; the same process recorded again ${formatSeconds(computeMedian(waits))} later`
  return { figures: sumFigures(all), told: `${what}; ${formatJudgement({ confirmed, unknown })}` }
}

/** One loss of a primary: the standby hears nothing more, people go on, the primary ends, the standby takes over. */
async function promoteStandby(
  scenario: Scenario,
  { isSynchronous = true, isCancelled = false, mutants = [] }: Kind,
) {
  const primary = await scenario.createCluster()
  const standby = await primary.createStandby()
  // Two lines that can be cut: from the standby to the primary, and from the service to whichever leads.
  const replication = await openForwarder(() => primary.port)
  let leader: number | null = primary.port
  const address = await openForwarder(() => leader)
  try {
    await primary.start(...(isSynchronous ? ['synchronous_standby_names=standby'] : []))
    const from = `${primary.formatUrl('', replication.port)}?application_name=standby`
    await standby.start(`primary_conninfo=${from}`)
    await primary.createDatabase(DATABASE)
    const trial = scenario.createService({
      mutants: mutants,
      database: primary.formatUrl(DATABASE, address.port),
    })
    await trial.start()
    const answering = trial.startWorkload()
    await trial.waitForConfirmations(BEFORE)

    replication.stall()
    await sleep(scenario.random.int(200, 400))
    const cancelled = isCancelled ? await cancelCommits(primary) : 0
    await primary.stop('immediate')
    replication.cut()
    leader = null
    address.cut()
    await standby.run('select pg_promote()')
    leader = standby.port
    // What the primary showed and the standby never had makes the log shorter than it was: the service says so.
    const isShorter = !isSynchronous || isCancelled
    const wait = isShorter ? null : await trial.waitForConfirmations()
    await answering.end()
    const fallen = trial.child.isRunning() ? 0 : 1
    const { figures, judgement } = await judgeService(trial, isShorter ? discardMark(scenario, trial) : {})
    return { figures: { ...figures, fallen }, judgement, wait, cancelled }
  } finally {
    await scenario.clear()
    for (const line of [replication, address]) line.close()
    for (const cluster of [primary, standby]) await cluster.stop('immediate')
  }
}

/** As an operator starts the service who has taken note that the log is shorter. */
function discardMark(scenario: Scenario, service: ServiceUnderTest) {
  // Checkpoints of what was only ever on the primary prove nothing about the standby.
  service.checkpoints.splice(0)
  return { env: { KELISIM_HIGH_WATER: join(scenario.generateFolderPath('mark'), 'high-water.json') } }
}

/** Cancels what waits, again and again: after each, the next batch waits. */
async function cancelCommits(primary: Cluster): Promise<number> {
  let cancelled = 0
  for (let time = 0; time < CANCELS; time++) {
    cancelled += (await primary.run(`select pg_cancel_backend(pid) ${WAITING}`)).length
    await sleep(100)
  }
  return cancelled
}
