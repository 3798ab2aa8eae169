import { computeMedian } from '../../harness/statistics.ts'
import type { Verdict } from '../verdict.ts'
import { ENGINES, type EngineName, type Run, type Runs, type Side, type Workload } from './run.ts'

/** A figure for each engine that was measured; null when there was nothing to hold it against. */
export type Figure = Partial<Record<EngineName, number | null>>

/** What is promised of the service's speed. */
export interface Budgets {
  acts_vs_c15t: Figure
  acts_vs_bare: Figure
  requirements_vs_c15t: Figure
  requirements_vs_bare: Figure
  p99_ms_at_1000: Figure
}

/** Requests under way at which acts are compared, as the budget says, and requirements, as this bench chose. */
export const COMPARED = { acts: 256, requirements: 32 } as const

const LIMITS: Record<keyof Budgets, { what: string; atLeast?: number; atMost?: number }> = {
  acts_vs_c15t: { what: `acts / c15t, ${COMPARED.acts} in flight`, atLeast: 5 },
  acts_vs_bare: { what: `acts / bare, ${COMPARED.acts} in flight`, atLeast: 0.6 },
  requirements_vs_c15t: { what: `requirements / c15t, ${COMPARED.requirements} in flight`, atLeast: 5 },
  requirements_vs_bare: {
    what: `requirements, new tokens / bare, ${COMPARED.requirements} in flight`,
    atLeast: 0.6,
  },
  p99_ms_at_1000: { what: 'p99 ms at 1,000 acts/s', atMost: 50 },
}

/** The figures that the budgets are about. */
export function computeBudgets(runs: Runs): Budgets {
  const each = (figure: (laps: readonly Run[]) => number | null): Figure =>
    Object.fromEntries(ENGINES.flatMap((engine) => (runs[engine] ? [[engine, figure(runs[engine])]] : [])))
  const { acts, requirements } = COMPARED
  return {
    acts_vs_c15t: each((all) => computeRatio(all, 'acts', 'c15t', acts)),
    acts_vs_bare: each((all) => computeRatio(all, 'acts', 'bare', acts)),
    requirements_vs_c15t: each((all) => computeRatio(all, 'requirements', 'c15t', requirements)),
    requirements_vs_bare: each((all) => computeRatio(all, 'requirements_fresh', 'bare', requirements)),
    p99_ms_at_1000: each((all) => {
      const open = all.filter((lap) => lap.side === 'kelisim' && lap.inFlight === null)
      return open.length === 0 ? null : round(computeMedian(open.map((lap) => lap.p99)))
    }),
  }
}

/** Holds every figure against its limit. */
export function evaluateBudgets(found: Budgets): Verdict[] {
  return (Object.keys(LIMITS) as (keyof Budgets)[]).flatMap((name) => {
    const { what, atLeast, atMost } = LIMITS[name]
    return ENGINES.flatMap((engine) => {
      const reached = found[name][engine]
      if (reached === undefined) return []
      const target = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`
      const isMet = (value: number) =>
        value >= (atLeast ?? 0) && value <= (atMost ?? Number.POSITIVE_INFINITY)
      return { what, engine, reached, target, met: reached === null ? null : isMet(reached) }
    })
  })
}

// Of neighbours in time first, then the middle of them: what slowed the machine down slowed both.
function computeRatio(runs: readonly Run[], workload: Workload, than: Side, inFlight: number): number | null {
  const of = (side: Side) =>
    runs.filter((lap) => lap.workload === workload && lap.side === side && lap.inFlight === inFlight)
  const others = new Map(of(than).map((lap) => [lap.round, lap.perSecond]))
  const ratios = of('kelisim').flatMap(({ round, perSecond }) => {
    const other = others.get(round)
    return other ? [perSecond / other] : []
  })
  return ratios.length === 0 ? null : round(computeMedian(ratios))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
