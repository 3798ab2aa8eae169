import { computeMedian } from '../../harness/statistics.ts'
import type { Measured } from './generator.ts'

export const ENGINES = ['sqlite', 'postgres'] as const
export type EngineName = (typeof ENGINES)[number]

/** Who is measured. */
export type Side = 'kelisim' | 'c15t' | 'bare'

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
  round: number
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
    }
  })
}
