import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { signSubjectToken } from '../../harness/token.ts'
import { ask } from '../ask.ts'
import type { FaultTest, Outcome } from '../fault-test.ts'
import { formatCount, formatJudgement } from '../format.ts'
import type { Scenario } from '../scenario.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { judgeService } from '../verdict.ts'

const [HOUR, DAY] = [3_600_000, 86_400_000]
/** Milliseconds beside the right time: the clock jumps from each to the next. */
const JUMPS = [0, DAY, DAY - HOUR, -DAY, 0]
/** Acts under each time, while the clock runs and while it stands. */
const [ACTS, AT_ONCE] = [10, 4]
/** When a token was issued, in seconds from now, that lasts 600; a minute is allowed for clocks that differ. */
const TOKENS = [
  { issued: 60, isGood: true },
  { issued: 61, isGood: false },
  { issued: -659, isGood: true },
  { issued: -660, isGood: false },
]

/** The clock of the service jumps and stands still. */
export const clockJumps: FaultTest = {
  id: 'clock',
  title: 'Clock set forward, back and stopped',
  run: (stage) => runJumps(stage),
  controls: [
    {
      what: 'A log that does not hold a record to the time of the one before',
      proves: 'backwards',
      run: (stage) => runJumps(stage, ['unclamped']),
    },
  ],
}

async function runJumps(scenario: Scenario, parts: string[] = []): Promise<Outcome> {
  const path = join(scenario.generateFolderPath('clock'))
  let time: { beside: number; still?: number } = { beside: 0 }
  const set = (to: typeof time) => {
    time = to
    writeFileSync(path, JSON.stringify(to))
  }
  set(time)
  // Products go by the same time as the service: what is tested is not a product whose clock is wrong.
  const clock = () => Math.floor((time.still ?? Date.now() + time.beside) / 1000)
  const trial = scenario.createService({
    mutants: ['clock', ...parts],
    // The log is ahead of the right time in the end, and whoever set the clock knows it.
    env: { KELISIM_FAULT_CLOCK: path, KELISIM_CLOCK_KNOWN: new Date(Date.now() + 2 * DAY).toISOString() },
    clock,
  })
  await trial.start()
  let misjudged = 0
  for (const beside of JUMPS) {
    set({ beside })
    await runWorkload(trial)
    // On a whole second, as tokens are.
    set({ beside, still: 1000 * Math.floor((Date.now() + beside) / 1000) })
    await runWorkload(trial)
    misjudged += await countMisjudgedTokens(trial, clock())
  }
  set({ beside: 0 })
  const { figures, judgement, rows } = await judgeService(trial)
  const backwards = rows.filter(({ at }, index) => at < (rows[index - 1]?.at ?? '')).length
  const tokens = JUMPS.length * TOKENS.length
  return {
    figures: { ...figures, backwards, misjudged },
    told: `set the clock a day forward, an hour back, a day behind, right again, and stopped it each time, while ${AT_ONCE} people answered; ${formatCount(rows.length, 'time')} in the log, none before the one above it; ${formatCount(tokens, 'token')} at the edge of their minute; ${formatJudgement(judgement)}`,
  }
}

/** Lets people answer for a moment; nobody's token is under way when the clock jumps. */
async function runWorkload(service: ServiceUnderTest): Promise<void> {
  const answering = service.startWorkload(AT_ONCE)
  await service.waitForConfirmations(ACTS)
  await answering.end()
}

async function countMisjudgedTokens({ options, port }: ServiceUnderTest, now: number): Promise<number> {
  let misjudged = 0
  for (const { issued, isGood } of TOKENS) {
    const token = await signSubjectToken(options.signer, 'P1', { issuedAt: now + issued })
    const told = await ask(port, { path: '/auth/api/v1/requirements', token })
    if (!('status' in told) || told.status !== (isGood ? 200 : 401)) misjudged++
  }
  return misjudged
}
