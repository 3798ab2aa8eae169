import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from '../../../harness/child.ts'
import type { Cluster } from '../../../harness/postgres/postgres.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatSeconds } from '../../format.ts'
import type { Scenario } from '../../scenario.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { type Done, watchOthers } from './watch-others.ts'

const DATABASE = 'kelisim'
/** Milliseconds within which the other process records again, and for which the first one stays frozen at least. */
const WITHIN_MS = 20_000
const FROZEN_MS = 5_000

/** One of two processes of the service stops in the middle of a batch, as a machine does that swaps or is paused. */
export const frozenProcess: FaultTest = {
  id: 'frozen-process-postgres',
  title: 'One of two processes frozen in the middle of a batch, PostgreSQL',
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A process whose transaction nobody ends',
      proves: 'failed',
      run: (stage) => run(stage, ['endless-locks']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const cluster = await scenario.createCluster()
  await cluster.start()
  const trial = scenario.createService({ mutants, database: await cluster.createDatabase(DATABASE) })
  await trial.start()
  const env = { KELISIM_KEYS: join(trial.data, 'keys.json') }
  const other = await trial.launch({ env, data: join(trial.options.folder, 'frozen') })
  const port = trial.port
  try {
    return await watchOthers(trial, async () => {
      trial.port = other.port
      const answering = trial.startWorkload(8)
      await trial.waitForConfirmations(20)
      await freeze(cluster, other)
      // Those whom the frozen process has not answered wait until they give up.
      trial.port = port
      const done = await measureStandstill(trial)
      process.kill(other.pid, 'SIGCONT')
      await answering.end()
      return done
    })
  } finally {
    if (other.isRunning()) process.kill(other.pid, 'SIGCONT')
    await other.kill('SIGKILL')
    await scenario.clear()
    await cluster.stop('immediate')
  }
}

async function measureStandstill(trial: ServiceUnderTest): Promise<Done> {
  const began = performance.now()
  const accepted = { ...trial.accept }
  let wait = Number.POSITIVE_INFINITY
  for (let person = 0; performance.now() - began < WITHIN_MS; person++) {
    if ((await trial.clients.submit(`waiting-${person}`, accepted)) === null) continue
    wait = performance.now() - began
    break
  }
  await sleep(Math.max(0, FROZEN_MS - (performance.now() - began)))
  const isLate = wait > WITHIN_MS
  return {
    figures: { failed: isLate ? 1 : 0 },
    told: isLate
      ? `froze one of two processes while it held the head, and the other recorded nothing for ${WITHIN_MS / 1000} s`
      : `froze one of two processes while it held the head; the other recorded again after ${formatSeconds(wait)}, with the first one still frozen`,
  }
}

/** Freezes the process at a moment at which it has a transaction open that holds the head. */
async function freeze(cluster: Cluster, { pid }: Child): Promise<void> {
  for (const end = performance.now() + 30_000; performance.now() < end; await sleep(7)) {
    process.kill(pid, 'SIGSTOP')
    await sleep(50)
    const [free] = await cluster.run('select 1 from log_head for update skip locked', DATABASE)
    if (free === undefined) return
    process.kill(pid, 'SIGCONT')
  }
  throw new Error('The process was never caught while it held the head.')
}
