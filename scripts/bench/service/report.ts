import { formatTable } from '../table.ts'
import type { Verdict } from '../verdict.ts'
import { type Cost, computeRows, type EngineName, type Row, type Runs } from './run.ts'

/** The figures for people: each engine's table, then the budgets. */
export function formatReport(runs: Runs, found: readonly Verdict[]): string {
  const tables = Object.entries(runs).map(([engine, measured]) => {
    const lines = computeRows(measured).toSorted(compareRows).map(formatCells)
    return `${TITLES[engine as EngineName]}\n${formatTable([HEAD, ...lines])}`
  })
  const budgets = found.map((verdict) => [
    ...[verdict.what, verdict.engine, formatRatio(verdict.reached), verdict.target, formatMet(verdict)],
    verdict.each?.map(formatRatio).join(' ') ?? '',
  ])
  const head = ['budget', 'engine', 'reached', 'target', '', 'each time']
  return [...tables, formatTable([head, ...budgets])].join('\n\n')
}

/** The last five are microseconds of processor time for each answer, by thread. */
const HEAD = [
  ...['', 'in flight', 'per s', 'p50 ms', 'p99 ms', 'max ms', 'generator'],
  ...['main µs', 'pool', 'V8', 'other', 'PG'],
]

function formatRatio(value: number | null): string {
  return value === null ? '–' : value.toFixed(2)
}

function formatMet({ reached, target, met }: Verdict): string {
  if (met !== null) return met ? 'ok' : 'missed'
  return reached === null && target !== '–' ? 'not measured' : ''
}

const TITLES: Record<EngineName, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' }
const WORKLOADS = {
  acts: 'acts',
  requirements: 'requirements, known tokens',
  requirements_fresh: 'requirements, new tokens',
}

function formatCells(row: Row): string[] {
  return [
    `${WORKLOADS[row.workload]}: ${row.side}`,
    row.inFlight === null ? 'open' : `${row.inFlight}`,
    row.perSecond.toFixed(0),
    ...[row.p50, row.p99, row.max].map((ms) => ms.toFixed(1)),
    `${(row.generator * 100).toFixed(0)} %`,
    ...formatCost(row.cost),
  ]
}

function formatCost(cost: Cost | null): string[] {
  if (cost === null) return []
  const { main, pool, v8, other, database } = cost
  return [main, pool, v8, other, database].map((spent) => (spent === null ? '–' : spent.toFixed(0)))
}

function compareRows(a: Row, b: Row): number {
  const place = (row: Row) => row.inFlight ?? Number.POSITIVE_INFINITY
  if (a.workload !== b.workload) return a.workload < b.workload ? -1 : 1
  if (place(a) !== place(b)) return place(a) - place(b)
  return b.side < a.side ? -1 : 1
}
