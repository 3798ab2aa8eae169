import { Random } from '../../harness/random.ts'
import { type Recipe, Writer } from '../../harness/recipe.ts'
import { computePercentile } from '../../harness/statistics.ts'
import { generateArrivals } from './arrivals.ts'
import type { Group } from './group.ts'
import { type Load, type Request, runClosed, runOpen } from './load.ts'

/** One kind of request. */
export interface Ask {
  recipe: Recipe
  /** The status that every answer should have. */
  expected: number
  /** The first of so many persons; with `again` they come back in turns with the token they had. */
  persons: { from: number; count: number; again: boolean }
  /** How many of this kind come for those of another; one if not said. */
  share?: number
}

/** How requests come: so many at once, or so many a second whatever the service does. */
export type Pace =
  | { inFlight: number; ms: number }
  | { perSecond: number; ms: number; seed: number; connections?: number }

/** What the generator is asked to do. */
export interface Job {
  /** Ports of the processes that share the requests. */
  ports: readonly number[]
  asks: readonly Ask[]
  pace: Pace
}

/** What one kind of request came to. */
export interface Measured
  extends Pick<Group, 'answered' | 'statuses' | 'kinds' | 'withoutRetryAfter' | 'unexpected'> {
  perSecond: number
  /** Answers a second with the expected status. */
  goodPerSecond: number
  p50: number
  p99: number
  max: number
  /** Of the answers with the expected status alone. */
  goodP50: number
  goodP99: number
  /** How much of one core the generator itself took. */
  generator: number
}

/** What the generator is told, and what it says. */
export type Order = { prepare: Job } | { go: true }
export type Report = { ready: true } | { measured: Measured[] } | { failed: string }

/** Requests of a run at most, when persons come back. */
const MOST = 60_000

const writer = new Writer()
let prepared: (() => Promise<Measured[]>) | null = null

/** Writes all requests beforehand: what their tokens cost is not to be measured. */
async function prepare({ ports, asks, pace }: Job): Promise<() => Promise<Measured[]>> {
  const times = 'perSecond' in pace ? generateArrivals(pace.perSecond, pace.ms, pace.seed) : []
  const kinds = pickKinds(asks, times.length)
  const requests = await writeRequests(asks, kinds, ports[0] ?? 0)
  const load: Load = { ports, requests, expected: asks.map(({ expected }) => expected) }
  return async () => {
    const before = process.cpuUsage()
    const run =
      'perSecond' in pace
        ? await runOpen(load, times, pace.connections)
        : await runClosed(load, pace.inFlight, pace.ms)
    const { user, system } = process.cpuUsage(before)
    const generator = (user + system) / 1000 / run.ms
    return run.groups.map((group) => ({ ...computeFigures(group, run.ms), generator }))
  }
}

/** Which kind each request is of: by chance, in their shares. Without a count there is one kind. */
function pickKinds(asks: readonly Ask[], count: number): number[] | null {
  if (count === 0) return null
  const random = new Random(asks.length)
  const shares = asks.flatMap(({ share = 1 }, kind) => Array<number>(share).fill(kind))
  return Array.from({ length: count }, () => random.pick(shares))
}

async function writeRequests(asks: readonly Ask[], kinds: number[] | null, port: number): Promise<Request[]> {
  const each = await Promise.all(
    asks.map(async ({ recipe, persons: { from, count, again } }, kind) => {
      const needed = kinds?.filter((one) => one === kind).length ?? count
      const length = again ? Math.min(needed, count) : needed
      const numbers = Array.from({ length }, (_, index) => from + (index % count))
      return writer.write(recipe, port, numbers, again)
    }),
  )
  const next = asks.map(() => 0)
  const take = (kind: number): Request => {
    const texts = each[kind] ?? []
    const index = next[kind] ?? 0
    next[kind] = index + 1
    return { kind, text: texts[index % texts.length] ?? '' }
  }
  if (kinds !== null) return kinds.map(take)
  const length = asks[0]?.persons.again ? MOST : (each[0]?.length ?? 0)
  return Array.from({ length }, () => take(0))
}

function computeFigures(group: Group, ms: number): Omit<Measured, 'generator'> {
  const { answered, latencies, good, statuses, kinds, withoutRetryAfter, unexpected } = group
  return {
    answered,
    statuses,
    kinds,
    withoutRetryAfter,
    unexpected,
    perSecond: (answered * 1000) / ms,
    goodPerSecond: (good.length * 1000) / ms,
    p50: computePercentile(latencies, 0.5),
    p99: computePercentile(latencies, 0.99),
    max: computePercentile(latencies, 1),
    goodP50: computePercentile(good, 0.5),
    goodP99: computePercentile(good, 0.99),
  }
}

async function handleOrder(order: Order): Promise<Report> {
  if ('prepare' in order) {
    prepared = await prepare(order.prepare)
    return { ready: true }
  }
  const run = prepared
  prepared = null
  return run === null ? { failed: 'nothing was prepared' } : { measured: await run() }
}

process.on('message', (order: Order) => {
  handleOrder(order).then(
    (report) => process.send?.(report),
    (error: Error) => process.send?.({ failed: error.message } satisfies Report),
  )
})
// The bench is gone, however it went.
process.on('disconnect', () => process.exit(0))
