import { join } from 'node:path'
import type { Child } from '../../harness/child.ts'
import { openBalancer } from '../balancer.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatCount } from '../format.ts'
import { formatRefusals, type Reading, startReaders } from '../readers.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

/** Milliseconds for which a process that is ending still answers, longer than the balancer needs to notice. */
const DRAIN = 500
const READERS = 8

/** Two processes are replaced in turns under load, behind a balancer that asks each whether it is ready. */
export const deploys: FaultTest = {
  id: 'deploy-postgres',
  title: 'Two processes replaced in turns, PostgreSQL',
  run: (stage) => runDeploys(stage, stage.profile.deploys, 'SIGTERM'),
  controls: [
    {
      what: 'A process that ends at once',
      proves: 'failed',
      run: (stage) => runDeploys(stage, 1, 'SIGKILL'),
    },
  ],
}

async function runDeploys(
  scenario: Scenario,
  times: number,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<Outcome> {
  const trial = await scenario.createServiceOn('postgres')
  await trial.start()
  await trial.child.stop()
  const launch = (number: number) => launchProcess(trial, number)
  const processes = [await launch(0), await launch(1)]
  const balancer = await openBalancer()
  try {
    for (const { port } of processes) balancer.add(port)
    trial.port = balancer.port
    const answering = trial.startWorkload()
    const reading = startReaders(trial, READERS, ['/auth/api/v1/requirements'])
    for (let time = 0; time < times; time++) {
      for (const [number, old] of processes.entries()) {
        await trial.waitForConfirmations(20)
        await old.kill(signal)
        balancer.remove(old.port)
        processes[number] = await launch(number)
        balancer.add(processes[number].port)
      }
    }
    await trial.waitForConfirmations(20)
    await answering.end()
    const reads = await reading.end()
    return await buildOutcome(trial, processes, { times, reads })
  } finally {
    balancer.close()
    for (const child of processes) await child.kill('SIGKILL')
  }
}

/** A process with a folder of its own, and the keys that all of them share. */
function launchProcess(service: ServiceUnderTest, number: number): Promise<Child> {
  const env = { KELISIM_KEYS: join(service.data, 'keys.json'), KELISIM_DRAIN_DELAY: String(DRAIN) }
  return service.launch({ env, data: join(service.options.folder, `process-${number}`) })
}

async function buildOutcome(
  service: ServiceUnderTest,
  processes: Child[],
  { times, reads }: { times: number; reads: Reading },
): Promise<Outcome> {
  for (const child of processes) await child.stop()
  // Whatever was not answered with a receipt is a failed request here, also if asking again settles it.
  const failed = service.history.read().filter(({ is }) => is === 'unknown' || is === 'wrong').length
  const { figures, judgement } = await judgeService(service)
  return {
    figures: { ...figures, failed: failed + reads.refusals.length },
    told: `replaced each of two processes ${formatCount(times, 'time')} while 16 people answered and ${READERS} asked; ${formatCount(judgement.confirmed, 'act')} confirmed and ${formatCount(reads.asked, 'question')} answered through it all${formatRefusals(reads.refusals)}`,
  }
}
