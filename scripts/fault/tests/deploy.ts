import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from '../../harness/child.ts'
import { subjectToken } from '../../harness/token.ts'
import { ask } from '../ask.ts'
import { openBalancer } from '../balancer.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import type { Stage } from '../stage.ts'
import type { Trial } from '../trial.ts'
import { verdictOn } from '../verdict.ts'
import { count } from '../words.ts'

/** Milliseconds for which a process that is ending still answers, longer than the balancer needs to notice. */
const DRAIN = 500
const READERS = 8

/** Two processes are replaced in turns under load, behind a balancer that asks each whether it is ready. */
export const deploys: FaultTest = {
  id: 'deploy-postgres',
  title: 'Two processes replaced in turns, PostgreSQL',
  run: (stage) => deploy(stage, stage.effort.deploys, 'SIGTERM'),
  controls: [
    {
      what: 'A process that ends at once',
      proves: 'failed',
      run: (stage) => deploy(stage, 1, 'SIGKILL'),
    },
  ],
}

async function deploy(stage: Stage, times: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<Outcome> {
  const trial = await stage.trialOn('postgres')
  await trial.start()
  await trial.child.stop()
  const launch = (number: number) => launched(trial, number)
  const processes = [await launch(0), await launch(1)]
  const balancer = await openBalancer()
  try {
    for (const { port } of processes) balancer.add(port)
    trial.port = balancer.port
    const answering = trial.answering()
    const reading = read(trial)
    for (let time = 0; time < times; time++) {
      for (const [number, old] of processes.entries()) {
        await trial.confirmedMore(20)
        await old.kill(signal)
        balancer.remove(old.port)
        processes[number] = await launch(number)
        balancer.add(processes[number].port)
      }
    }
    await trial.confirmedMore(20)
    await answering.end()
    const reads = await reading.end()
    return await judged(trial, processes, { times, reads })
  } finally {
    balancer.close()
    for (const child of processes) await child.kill('SIGKILL')
  }
}

/** A process with a folder of its own, and the keys that all of them share. */
function launched(trial: Trial, number: number): Promise<Child> {
  const env = { KELISIM_KEYS: join(trial.data, 'keys.json'), KELISIM_DRAIN_DELAY: String(DRAIN) }
  return trial.launch({ env, data: join(trial.options.folder, `process-${number}`) })
}

async function judged(
  trial: Trial,
  processes: Child[],
  { times, reads }: { times: number; reads: { asked: number; failed: number } },
): Promise<Outcome> {
  for (const child of processes) await child.stop()
  // Whatever was not answered with a receipt is a failed request here, also if asking again settles it.
  const failed = trial.ledger.read().filter(({ is }) => is === 'unknown' || is === 'wrong').length
  const { figures, judgement } = await verdictOn(trial)
  return {
    figures: { ...figures, failed: failed + reads.failed },
    told: `replaced each of two processes ${count(times, 'time')} while 16 people answered and ${READERS} asked; ${count(judgement.confirmed, 'act')} confirmed and ${count(reads.asked, 'question')} answered through it all`,
  }
}

/** People who only ask what they have to answer, over connections that they keep. */
function read(trial: Trial) {
  let [asked, failed, isEnding] = [0, 0, false]
  const line = async (number: number) => {
    const token = await subjectToken(trial.options.signer, `reader-${number}`)
    while (!isEnding) {
      const told = await ask(trial.port, { path: '/auth/api/v1/requirements', token })
      asked++
      if (!('status' in told) || told.status !== 200) failed++
      await sleep(20)
    }
  }
  const lines = Array.from({ length: READERS }, (_, number) => line(number))
  return {
    async end() {
      isEnding = true
      await Promise.all(lines)
      return { asked, failed }
    },
  }
}
