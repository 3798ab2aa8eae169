import { computeCost, readThreadTimes } from '../../harness/threads.ts'
import { watch } from '../../harness/usage.ts'
import type { Driver } from './drive.ts'
import type { Ask, Measured, Pace } from './generator.ts'
import { ARRIVALS_PER_SECOND, IN_FLIGHT, type Profile } from './profile.ts'
import type { Cost, Run } from './run.ts'
import { RETURNING, type Target, type Testbed } from './testbed.ts'

/** Requests a second that are prepared for before a target has shown what it can do. */
const GUESS = 4_000
/** How often every connection is answered in a lap, of a slow target too. */
const VOLLEYS = 3
/** The targets of the open runs: the bare responder shows what the machine itself lets through. */
const OPEN: readonly string[] = ['kelisim', 'bare']

/**
 * Warms every target up, then runs the laps; the targets take turns, there and back again, so that neighbours are held
 * against each other and what slows the machine down meets both.
 */
export async function runAll(
  driver: Driver,
  { targets, database }: Testbed,
  profile: Profile,
  pass: number,
): Promise<Run[]> {
  const laps: Run[] = []
  const fastest = new Map<Target, number>()
  let newcomer = 10_000

  const run = async (target: Target, persons: Ask['persons'], pace: Pace) => {
    const { port, pid, recipe, expected } = target
    const watching = watch(database)
    const [began, before] = [performance.now(), readThreadTimes(pid)]
    const job = { ports: [port], ask: { recipe, expected, persons }, pace }
    const measured = await driver.run(formatName(target, pace), job)
    const cost = computeCost(before, readThreadTimes(pid), measured.answered)
    const cores = watching.stop()?.cores
    const perAnswer = cores && (cores * (performance.now() - began) * 1000) / measured.answered
    return { ...measured, cost: cost && { ...cost, database: perAnswer ?? null } }
  }
  const closed = (target: Target, inFlight: number, atLeast: number) => {
    const again = target.workload === 'requirements'
    const rate = fastest.get(target) ?? GUESS
    const ms = Math.max(atLeast, Math.min((VOLLEYS * 1000 * inFlight) / rate, profile.longest))
    const count = again ? RETURNING : Math.ceil((rate * 1.5 * ms) / 1000) + 2 * inFlight
    const persons = { from: again ? 0 : newcomer, count, again }
    if (!again) newcomer += count
    return run(target, persons, { inFlight, ms })
  }
  const note = (
    { side, workload }: Target,
    inFlight: number | null,
    round: number,
    measured: Measured & { cost: Cost | null },
  ) => laps.push({ side, workload, inFlight, pass, round, ...measured })

  for (const target of targets) {
    const { perSecond } = await closed(target, 32, profile.warmUp)
    fastest.set(target, perSecond)
  }
  const order = (round: number, some: readonly Target[]) => (round % 2 === 0 ? some : some.toReversed())
  for (let round = 0; round < profile.rounds; round++) {
    for (const inFlight of IN_FLIGHT) {
      for (const target of order(round + pass, targets)) {
        const measured = await closed(target, inFlight, profile.closed)
        fastest.set(target, Math.max(fastest.get(target) ?? 0, measured.perSecond))
        note(target, inFlight, round, measured)
      }
    }
  }
  const open = targets.filter(({ side, workload }) => workload === 'acts' && OPEN.includes(side))
  for (let round = 0; round < profile.openRounds; round++) {
    for (const target of order(round + pass, open)) {
      const pace = { perSecond: ARRIVALS_PER_SECOND, ms: profile.open, seed: round + 1 }
      const count = (1.5 * ARRIVALS_PER_SECOND * profile.open) / 1000
      const persons = { from: newcomer, count, again: false }
      newcomer += count
      note(target, null, round, await run(target, persons, pace))
    }
  }
  return laps
}

function formatName({ side, workload }: Target, pace: Pace): string {
  return 'perSecond' in pace ? `${side} ${workload}, open` : `${side} ${workload}`
}
