import { computeMedian } from '../../harness/statistics.ts'
import { sumThreads } from '../../harness/threads.ts'
import type { Verdict } from '../verdict.ts'
import { ENGINES, type EngineName, type Run, type Runs, type Side, type Workload } from './run.ts'

/** A figure: the middle of all times that it was measured, and each of them; null where there was nothing to hold it against. */
export interface Reached {
  value: number | null
  each: (number | null)[]
}

/** A figure for each engine that was measured. */
export type Figure = Partial<Record<EngineName, Reached>>

/** What one of the sides does, held against another. */
interface Budget {
  what: string
  workload: Workload
  /** With whom it is compared. */
  than: Side
  /** Requests under way; null where so many a second come. */
  inFlight: number | null
  /** A ratio of answers a second. */
  atLeast?: number
  /** Milliseconds of p99 beyond that of the other. */
  atMost?: number
  /** Whether processor time is compared instead of answers a second: it says the same on a machine that others use too. */
  byTime?: boolean
}

/** Requests under way at which acts and requirements are compared. */
const [MANY, SOME] = [256, 32]

/** What is promised of the service's speed; what has no limit is a figure beside it. */
const BUDGETS = {
  acts_vs_bare: { what: 'acts', workload: 'acts', than: 'bare', inFlight: MANY, atLeast: 0.8 },
  acts_vs_c15t: { what: 'acts', workload: 'acts', than: 'c15t', inFlight: MANY, atLeast: 6 },
  acts_vs_c15t_alone: { what: 'acts', workload: 'acts', than: 'c15t', inFlight: 1, atLeast: 1.5 },
  acts_vs_bare_time: {
    what: 'acts by processor time of the process',
    workload: 'acts',
    than: 'bare',
    inFlight: MANY,
    byTime: true,
  },
  acts_vs_minimal: { what: 'acts', workload: 'acts', than: 'minimal', inFlight: MANY },
  fresh_vs_bare: {
    what: 'requirements, new tokens',
    workload: 'requirements_fresh',
    than: 'bare',
    inFlight: SOME,
    atLeast: 0.7,
  },
  known_vs_bare: {
    what: 'requirements, known tokens',
    workload: 'requirements',
    than: 'bare',
    inFlight: SOME,
    atLeast: 1.5,
  },
  known_vs_c15t: {
    what: 'requirements, known tokens',
    workload: 'requirements',
    than: 'c15t',
    inFlight: SOME,
    atLeast: 5,
  },
  p99_beyond_bare: {
    what: 'p99 at 1,000 acts/s, ms beyond bare',
    workload: 'acts',
    than: 'bare',
    inFlight: null,
    atMost: 20,
  },
} as const satisfies Record<string, Budget>

type BudgetName = keyof typeof BUDGETS

/** The figures that the budgets are about. */
export type Budgets = Record<BudgetName, Figure>

const NAMES = Object.keys(BUDGETS) as BudgetName[]

/** Computes the figure of each budget. */
export function computeBudgets(runs: Runs): Budgets {
  const each = (budget: Budget): Figure =>
    Object.fromEntries(
      ENGINES.flatMap((engine) => (runs[engine] ? [[engine, reach(runs[engine], budget)]] : [])),
    )
  return Object.fromEntries(NAMES.map((name) => [name, each(BUDGETS[name])])) as Budgets
}

/** Holds every figure against its limit. */
export function evaluateBudgets(found: Budgets): Verdict[] {
  return NAMES.flatMap((name) => {
    const budget: Budget = BUDGETS[name]
    return ENGINES.flatMap((engine) => {
      const reached = found[name]?.[engine]
      if (reached === undefined) return []
      const { value, each } = reached
      return { what: formatWhat(budget), engine, reached: value, each, ...judge(budget, value) }
    })
  })
}

function formatWhat({ what, than, inFlight }: Budget): string {
  return inFlight === null ? what : `${what} / ${than}, ${inFlight} in flight`
}

function judge({ atLeast, atMost }: Budget, value: number | null): Pick<Verdict, 'target' | 'met'> {
  if (atLeast !== undefined) return { target: `≥ ${atLeast}`, met: value === null ? null : value >= atLeast }
  if (atMost !== undefined) return { target: `≤ ${atMost}`, met: value === null ? null : value <= atMost }
  return { target: '–', met: null }
}

/** The middle of what each pass came to. */
function reach(runs: readonly Run[], budget: Budget): Reached {
  const each = [...Map.groupBy(runs, ({ pass }) => pass).values()].map((pass) => compare(pass, budget))
  const known = each.filter((value) => value !== null)
  return { value: known.length === 0 ? null : round(computeMedian(known)), each }
}

/** Of neighbours in time first, then the middle of them: what slowed the machine down slowed both. */
function compare(pass: readonly Run[], budget: Budget): number | null {
  const { workload, than, inFlight } = budget
  const of = (side: Side) =>
    pass.filter((lap) => lap.workload === workload && lap.side === side && lap.inFlight === inFlight)
  const others = new Map(of(than).map((lap) => [lap.round, lap]))
  const compared = of('kelisim').flatMap((lap) => {
    const other = others.get(lap.round)
    if (other === undefined) return []
    return compareLaps(lap, other, budget) ?? []
  })
  return compared.length === 0 ? null : round(computeMedian(compared))
}

function compareLaps(own: Run, other: Run, { atMost, byTime = false }: Budget): number | null {
  if (atMost !== undefined) return own.p99 - other.p99
  if (!byTime) return own.perSecond / other.perSecond
  return own.cost && other.cost && sumThreads(other.cost) / sumThreads(own.cost)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
