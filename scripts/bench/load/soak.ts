import { computeMedian } from '../../harness/statistics.ts'
import { watch } from '../../harness/usage.ts'
import { Driver } from '../service/drive.ts'
import type { Measured } from '../service/generator.ts'
import type { EngineName } from '../service/run.ts'
import type { Verdict } from '../verdict.ts'
import { createPersonAllocator } from './phases.ts'
import { PROMISED } from './profile.ts'
import type { Testbed } from './testbed.ts'

/** Half a minute of a long run. */
export interface Slice {
  acts: Measured
  /** Of the process that holds the most. */
  megabytes: number | null
  /** Megabytes of SQLite's write-ahead log; null on PostgreSQL. */
  log: number | null
}

/** A long run on one engine. */
export interface Soak {
  engine: EngineName
  perSecond: number
  minutes: number
  slices: Slice[]
}

const SLICE = 30_000
/** Minutes below which nothing can be said of what grows. */
const ENOUGH = 30

/** Half the promised rate for long, without a pause: while one generator sends, another writes what comes next. */
export async function runSoak(
  testbed: Testbed,
  engine: EngineName,
  minutes: number,
  print: (line: string) => void,
): Promise<Soak> {
  const perSecond = PROMISED[engine].perSecond / 2
  const people = createPersonAllocator(testbed)
  const [first, second] = [new Driver(), new Driver()]
  const prepare = (driver: Driver, seed: number) =>
    driver.prepare('soak', {
      ports: testbed.kelisim.map(({ port }) => port),
      asks: [people((1.2 * perSecond * SLICE) / 1000)],
      pace: { perSecond, ms: SLICE, seed },
    })
  const slices: Slice[] = []
  try {
    await prepare(first, 0)
    const count = Math.round((minutes * 60_000) / SLICE)
    for (let slice = 0; slice < count; slice++) {
      const [now, next] = slice % 2 === 0 ? [first, second] : [second, first]
      const watching = watch(testbed.kelisim.map(({ pid }) => pid))
      const [[acts]] = await Promise.all([
        now.go('soak'),
        slice + 1 < count ? prepare(next, slice + 1) : undefined,
      ])
      if (acts === undefined) throw new Error('soak: nothing was measured')
      const found = { acts, megabytes: watching.stop()?.megabytes ?? null, log: testbed.measureLogSize() }
      slices.push(found)
      if (slice % 10 === 9) print(formatSlice(slice + 1, found))
    }
  } finally {
    for (const driver of [first, second]) driver.stop()
  }
  return { engine, perSecond, minutes, slices }
}

function formatSlice(count: number, { acts, megabytes, log }: Slice): string {
  const wal = log === null ? '' : `, write-ahead log ${log.toFixed(1)} MB`
  return `${(count * SLICE) / 60_000} min: p99 ${acts.goodP99.toFixed(0)} ms, ${megabytes?.toFixed(0) ?? '–'} MB${wal}`
}

/** Holds the end of a long run against its beginning. */
export function evaluateSoak({ engine, minutes, slices }: Soak): Verdict[] {
  const third = Math.max(1, Math.floor(slices.length / 3))
  // What a process takes before it is warm says nothing of what it loses.
  const early = slices.slice(Math.floor(third / 2), third)
  const late = slices.slice(-third)
  const growth = (of: (slice: Slice) => number | null): [number, number] | null => {
    const [before, after] = [early, late].map((some) => some.flatMap((slice) => of(slice) ?? []))
    return before?.length && after?.length ? [computeMedian(before), computeMedian(after)] : null
  }
  const memory = growth(({ megabytes }) => megabytes)
  const latency = growth(({ acts }) => acts.goodP99)
  const hours = (minutes / 60) * (2 / 3)
  const logs = slices.flatMap(({ log }) => log ?? [])
  const refused = slices.reduce(
    (total, { acts }) => total + Object.values(acts.kinds).reduce((sum, count) => sum + count, 0),
    0,
  )
  const isLong = minutes >= ENOUGH
  const atMost = (
    what: string,
    reached: number | null,
    limit: number,
    unit = '',
    counts = true,
  ): Verdict => ({
    what,
    engine,
    reached,
    target: `≤ ${limit} ${unit}`.trim(),
    met: reached === null || !counts ? null : reached <= limit,
  })
  return [
    atMost('acts refused or lost in a long run', refused, 0),
    atMost(
      'memory that a process gains in an hour',
      memory && (memory[1] - memory[0]) / hours,
      10,
      'MB',
      isLong,
    ),
    atMost('99 % of acts, the end to the beginning', latency && latency[1] / latency[0], 1.2, '', isLong),
    atMost('write-ahead log at its longest', logs.length === 0 ? null : Math.max(...logs), 64, 'MB'),
  ]
}
