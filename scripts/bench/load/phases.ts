import { watch } from '../../harness/usage.ts'
import type { Driver } from '../service/drive.ts'
import type { Ask, Pace } from '../service/generator.ts'
import type { EngineName } from '../service/run.ts'
import type { Loaded, Phase } from './phase.ts'
import { OVERLOAD_CONNECTIONS, PROMISED, type Profile, QUESTIONS_PER_ACT } from './profile.ts'
import type { Testbed } from './testbed.ts'

/** The first person who has not come in any measurement before. */
const FIRST_PERSON = 10_000
const IN_FLIGHT = 256
/** Acts a millisecond that are prepared for where as many are sent as are answered. */
const GUESS = 6

/** How requests come in a phase, and which. */
export type Sent = readonly [pace: Pace, asks: readonly Ask[]]

/** Runs the phases of one engine one after the other. */
export async function runPhases(
  driver: Driver,
  testbed: Testbed,
  engine: EngineName,
  profile: Profile,
): Promise<Loaded> {
  const { perSecond, processes } = PROMISED[engine]
  const people = createPersonAllocator(testbed)
  const closed = (ms: number): Sent => [{ inFlight: IN_FLIGHT, ms }, [people(GUESS * ms)]]
  const open = (rate: number, ms: number): Sent => [
    { perSecond: rate, ms, seed: ms },
    [people((1.2 * rate * ms) / 1000)],
  ]
  const run = (name: Phase['name'], sent: Sent) => measurePhase(driver, testbed, name, sent)

  await run('peak', closed(profile.warmUp))
  const before = await testbed.measureSize()
  const phases = [
    await run('bare', open(perSecond, profile.bare)),
    await run('promised', open(perSecond, profile.promised)),
    // Before and after: a machine that is shared has slow minutes.
    await run('bare', open(perSecond, profile.bare)),
  ]
  const [pace, acts] = open(perSecond, profile.mixed)
  phases.push(await run('mixed', [pace, [...acts, { ...testbed.questions, share: QUESTIONS_PER_ACT }]]))
  const peak = await run('peak', closed(profile.peak))
  const [twice, crowd] = open(Math.round(2 * peak.acts.goodPerSecond), profile.overload)
  phases.push(
    peak,
    await run('overload', [{ ...twice, connections: processes * OVERLOAD_CONNECTIONS }, crowd]),
    await run('after', open(perSecond, profile.after)),
  )
  return {
    engine,
    processes,
    phases,
    bytesPerAct: await computeBytesPerAct(testbed, before, phases),
    checkedPerSecond: await testbed.check(),
  }
}

/** Runs one phase and watches what the processes take. */
export async function measurePhase(
  driver: Driver,
  testbed: Testbed,
  name: Phase['name'],
  [pace, asks]: Sent,
): Promise<Phase> {
  const servers = name === 'bare' ? testbed.bare : testbed.kelisim
  await driver.prepare(name, { ports: servers.map(({ port }) => port), asks, pace })
  const service = watch(servers.map(({ pid }) => pid))
  const database = watch(testbed.database)
  const [acts, questions = null] = await driver.go(name)
  if (acts === undefined) throw new Error(`${name}: nothing was measured`)
  return {
    name,
    acts,
    questions,
    offered: 'perSecond' in pace ? pace.perSecond : null,
    service: service.stop(),
    database: database.stop(),
  }
}

/** Gives people of whom each acts once. */
export function createPersonAllocator({ acts }: Testbed): (atMost: number) => Ask {
  let from = FIRST_PERSON
  return (atMost) => {
    const count = Math.ceil(atMost)
    const ask = { ...acts, persons: { from, count, again: false } }
    from += count
    return ask
  }
}

async function computeBytesPerAct(
  testbed: Testbed,
  before: number,
  phases: readonly Phase[],
): Promise<number | null> {
  const recorded = phases.filter(({ name }) => name !== 'bare').map(({ acts }) => acts.statuses[201] ?? 0)
  const total = recorded.reduce((sum, one) => sum + one, 0)
  return total === 0 ? null : Math.round(((await testbed.measureSize()) - before) / total)
}
