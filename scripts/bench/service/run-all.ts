import type { Driver } from './drive.ts'
import type { Ask, Pace } from './generator.ts'
import { ARRIVALS_PER_SECOND, IN_FLIGHT, type Profile } from './profile.ts'
import type { Run } from './run.ts'
import { RETURNING, type Target } from './testbed.ts'

/** Requests a second that are prepared for before a target has shown what it can do. */
const GUESS = 4_000
/** How often every connection is answered in a lap, of a slow target too. */
const VOLLEYS = 3
/** The targets of the open runs: the bare responder shows what the machine itself lets through. */
const OPEN: readonly string[] = ['kelisim', 'bare']

/** Warms every target up, then runs the laps; the targets take turns, so that noise meets all of them. */
export async function runAll(driver: Driver, targets: readonly Target[], profile: Profile): Promise<Run[]> {
  const laps: Run[] = []
  const fastest = new Map<Target, number>()
  let newcomer = 10_000

  const closed = (target: Target, inFlight: number, atLeast: number) => {
    const again = target.workload === 'requirements'
    const rate = fastest.get(target) ?? GUESS
    const ms = Math.max(atLeast, Math.min((VOLLEYS * 1000 * inFlight) / rate, profile.longest))
    const count = again ? RETURNING : Math.ceil((rate * 1.5 * ms) / 1000) + 2 * inFlight
    const persons = { from: again ? 0 : newcomer, count, again }
    if (!again) newcomer += count
    return driver.run(formatName(target), createJob(target, persons, { inFlight, ms }))
  }
  for (const target of targets) {
    const { perSecond } = await closed(target, 32, profile.warmUp)
    fastest.set(target, perSecond)
  }
  for (let round = 0; round < profile.rounds; round++) {
    for (const inFlight of IN_FLIGHT) {
      for (const target of targets) {
        const measured = await closed(target, inFlight, profile.closed)
        fastest.set(target, Math.max(fastest.get(target) ?? 0, measured.perSecond))
        laps.push({ ...pickLabels(target), inFlight, round, ...measured })
      }
    }
  }
  for (let round = 0; round < profile.openRounds; round++) {
    for (const target of targets.filter(({ side, workload }) => workload === 'acts' && OPEN.includes(side))) {
      const pace = { perSecond: ARRIVALS_PER_SECOND, ms: profile.open, seed: round + 1 }
      const count = ARRIVALS_PER_SECOND * profile.open
      const persons = { from: newcomer, count, again: false }
      newcomer += count
      const measured = await driver.run(`${formatName(target)}, open`, createJob(target, persons, pace))
      laps.push({ ...pickLabels(target), inFlight: null, round, ...measured })
    }
  }
  return laps
}

function createJob({ port, recipe, expected }: Target, persons: Ask['persons'], pace: Pace) {
  return { ports: [port], ask: { recipe, expected, persons }, pace }
}

function pickLabels({ side, workload }: Target) {
  return { side, workload }
}

function formatName({ side, workload }: Target): string {
  return `${side} ${workload}`
}
