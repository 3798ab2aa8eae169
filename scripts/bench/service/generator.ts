import { percentile } from '../statistics.ts'
import type { Answer } from './answer.ts'
import { arrivals } from './arrivals.ts'
import { closedRun, openRun, type Run } from './load.ts'
import { type Recipe, Writer } from './recipe.ts'

/** What the generator is asked to do. */
export interface Job {
  port: number
  recipe: Recipe
  /** The status that every answer must have. */
  expected: number
  /** The first of so many persons; with `again` they come back in turns with the token they had. */
  persons: { from: number; count: number; again: boolean }
  pace: { inFlight: number; ms: number } | { perSecond: number; ms: number; seed: number }
}

/** What a job came to. */
export interface Measured {
  answered: number
  perSecond: number
  p50: number
  p99: number
  max: number
  statuses: Record<number, number>
  unexpected: Answer | null
  /** How much of one core the generator itself took. */
  generator: number
}

/** Requests of a run at most, when persons come back. */
const MOST = 60_000

const writer = new Writer()

async function measure({ port, recipe, expected, persons, pace }: Job): Promise<Measured> {
  const times = 'perSecond' in pace ? arrivals(pace.perSecond, pace.ms, pace.seed) : []
  const { from, count, again } = persons
  const numbers = Array.from({ length: times.length || count }, (_, index) => from + (index % count))
  const written = await writer.write(recipe, port, numbers, again)
  const requests = again ? Array.from({ length: MOST }, (_, index) => written[index % count] ?? '') : written
  const load = { port, requests, expected }
  const before = process.cpuUsage()
  const run = 'perSecond' in pace ? await openRun(load, times) : await closedRun(load, pace.inFlight, pace.ms)
  const { user, system } = process.cpuUsage(before)
  return { ...figuresOf(run), generator: (user + system) / 1000 / run.ms }
}

function figuresOf({ answered, ms, latencies, statuses, unexpected }: Run): Omit<Measured, 'generator'> {
  return {
    answered,
    perSecond: (answered * 1000) / ms,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
    max: percentile(latencies, 1),
    statuses,
    unexpected,
  }
}

process.on('message', (job: Job) => {
  measure(job).then(
    (measured) => process.send?.({ measured }),
    (error: Error) => process.send?.({ failed: error.message }),
  )
})
// The bench is gone, however it went.
process.on('disconnect', () => process.exit(0))
