import type { Driver } from '../service/drive.ts'
import type { Ask, Pace } from '../service/generator.ts'
import type { EngineName } from '../service/run.ts'
import type { Loaded, Phase } from './phase.ts'
import { CROWD, type Effort, PROMISED, QUESTIONS_PER_ACT } from './profile.ts'
import type { Stand } from './testbed.ts'
import { watch } from './usage.ts'

/** The first person who has not come in any measurement before. */
const NEWCOMERS = 10_000
const IN_FLIGHT = 256
/** Acts a millisecond that are prepared for where as many are sent as are answered. */
const GUESS = 6

/** How requests come in a phase, and which. */
export type Sent = readonly [pace: Pace, asks: readonly Ask[]]

/** Runs the phases of one engine one after the other. */
export async function runPhases(
  driver: Driver,
  stand: Stand,
  engine: EngineName,
  effort: Effort,
): Promise<Loaded> {
  const { perSecond, processes } = PROMISED[engine]
  const people = newcomers(stand)
  const closed = (ms: number): Sent => [{ inFlight: IN_FLIGHT, ms }, [people(GUESS * ms)]]
  const open = (rate: number, ms: number): Sent => [
    { perSecond: rate, ms, seed: ms },
    [people((1.2 * rate * ms) / 1000)],
  ]
  const run = (name: Phase['name'], sent: Sent) => measured(driver, stand, name, sent)

  await run('peak', closed(effort.warmUp))
  const before = await stand.size()
  const phases = [
    await run('bare', open(perSecond, effort.bare)),
    await run('promised', open(perSecond, effort.promised)),
  ]
  const [pace, acts] = open(perSecond, effort.mixed)
  phases.push(await run('mixed', [pace, [...acts, { ...stand.questions, share: QUESTIONS_PER_ACT }]]))
  const peak = await run('peak', closed(effort.peak))
  const [twice, crowd] = open(Math.round(2 * peak.acts.goodPerSecond), effort.overload)
  phases.push(
    peak,
    await run('overload', [{ ...twice, connections: processes * CROWD }, crowd]),
    await run('after', open(perSecond, effort.after)),
  )
  return {
    ...{ engine, processes, phases },
    bytesPerAct: await bytesPerAct(stand, before, phases),
    checkedPerSecond: await stand.check(),
  }
}

/** Runs one phase and watches what the processes take. */
export async function measured(
  driver: Driver,
  stand: Stand,
  name: Phase['name'],
  [pace, asks]: Sent,
): Promise<Phase> {
  const servers = name === 'bare' ? stand.bare : stand.kelisim
  await driver.prepare(name, { ports: servers.map(({ port }) => port), asks, pace })
  const service = watch(servers.map(({ pid }) => pid))
  const database = watch(stand.database)
  const [acts, questions = null] = await driver.go(name)
  if (acts === undefined) throw new Error(`${name}: nothing was measured`)
  return {
    ...{ name, acts, questions, offered: 'perSecond' in pace ? pace.perSecond : null },
    ...{ service: service.stop(), database: database.stop() },
  }
}

/** Gives people of whom each acts once. */
export function newcomers({ acts }: Stand): (atMost: number) => Ask {
  let from = NEWCOMERS
  return (atMost) => {
    const count = Math.ceil(atMost)
    const ask = { ...acts, persons: { from, count, again: false } }
    from += count
    return ask
  }
}

async function bytesPerAct(stand: Stand, before: number, phases: readonly Phase[]): Promise<number | null> {
  const recorded = phases.filter(({ name }) => name !== 'bare').map(({ acts }) => acts.statuses[201] ?? 0)
  const total = recorded.reduce((sum, one) => sum + one, 0)
  return total === 0 ? null : Math.round(((await stand.size()) - before) / total)
}
