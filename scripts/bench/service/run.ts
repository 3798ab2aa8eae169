import { computeMedian } from '../../harness/statistics.ts'
import type { ThreadTimes } from '../../harness/threads.ts'
import type { Measured } from './generator.ts'

export const ENGINES = ['sqlite', 'postgres'] as const
export type EngineName = (typeof ENGINES)[number]

/** Who is measured; the minimal responder is the floor under what is promised of an act. */
export type Side = 'kelisim' | 'c15t' | 'bare' | 'minimal'

/**
 * What is asked of them. Acts are of a new person each; `requirements` of people who come back with the token
 * they had, `requirements_fresh` of people who bring a new token each time, which no cache can know.
 */
export type Workload = 'acts' | 'requirements' | 'requirements_fresh'

/** One measured run; `inFlight` is null in the open ones. */
export interface Run extends Measured {
  side: Side
  workload: Workload
  inFlight: number | null
  /** Which of the times that everything was measured, each with servers started anew. */
  pass: number
  round: number
  /** Microseconds of processor time for each answer; null where the system does not tell. */
  cost: Cost | null
}

/** By thread of the server, and all of PostgreSQL together. */
export interface Cost extends ThreadTimes {
  database: number | null
}

/** What was measured on one engine. */
export type Runs = Partial<Record<EngineName, Run[]>>

/** One row of the table: the medians of its rounds. */
export interface Row {
  side: Side
  workload: Workload
  inFlight: number | null
  perSecond: number
  p50: number
  p99: number
  max: number
  answered: number
  generator: number
  cost: Cost | null
}

/** The laps without their rounds. */
export function computeRows(runs: readonly Run[]): Row[] {
  const groups = Map.groupBy(runs, (lap) => `${lap.workload} ${lap.side} ${lap.inFlight}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const middle = (of: (lap: Run) => number) => computeMedian(group.map(of))
    const { side, workload, inFlight } = first
    return {
      side,
      workload,
      inFlight,
      perSecond: middle((lap) => lap.perSecond),
      p50: middle((lap) => lap.p50),
      p99: middle((lap) => lap.p99),
      max: Math.max(...group.map((lap) => lap.max)),
      answered: group.reduce((total, lap) => total + lap.answered, 0),
      generator: middle((lap) => lap.generator),
      cost: computeMiddleCost(group.flatMap(({ cost }) => cost ?? [])),
    }
  })
}

function computeMiddleCost(costs: readonly Cost[]): Cost | null {
  if (costs.length === 0) return null
  const middle = (of: (cost: Cost) => number) => computeMedian(costs.map(of))
  return {
    main: middle(({ main }) => main),
    pool: middle(({ pool }) => pool),
    v8: middle(({ v8 }) => v8),
    other: middle(({ other }) => other),
    database: costs[0]?.database === null ? null : middle(({ database }) => database ?? 0),
  }
}
