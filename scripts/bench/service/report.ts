import { formatTable } from '../table.ts'
import type { Verdict } from '../verdict.ts'
import { computeRows, type EngineName, type Row, type Runs } from './run.ts'

/** The figures for people: each engine's table, then the budgets. */
export function formatReport(runs: Runs, found: readonly Verdict[]): string {
  const tables = Object.entries(runs).map(([engine, measured]) => {
    const lines = computeRows(measured).toSorted(compareRows).map(formatCells)
    const head = ['', 'in flight', 'per s', 'p50 ms', 'p99 ms', 'max ms', 'generator']
    return `${TITLES[engine as EngineName]}\n${formatTable([head, ...lines])}`
  })
  const budgets = found.map(({ what, engine, reached, target, met }) => [
    ...[what, engine, reached === null ? '–' : reached.toFixed(2), target],
    met === null ? 'not measured' : met ? 'ok' : 'missed',
  ])
  return [...tables, formatTable([['budget', 'engine', 'reached', 'target', ''], ...budgets])].join('\n\n')
}

const TITLES: Record<EngineName, string> = { sqlite: 'SQLite', postgres: 'PostgreSQL' }
const WORKLOADS = {
  acts: 'acts',
  requirements: 'requirements',
  requirements_fresh: 'requirements, new tokens',
}

function formatCells(row: Row): string[] {
  return [
    `${WORKLOADS[row.workload]}: ${row.side}`,
    row.inFlight === null ? 'open' : `${row.inFlight}`,
    row.perSecond.toFixed(0),
    ...[row.p50, row.p99, row.max].map((ms) => ms.toFixed(1)),
    `${(row.generator * 100).toFixed(0)} %`,
  ]
}

function compareRows(a: Row, b: Row): number {
  const place = (row: Row) => row.inFlight ?? Number.POSITIVE_INFINITY
  if (a.workload !== b.workload) return a.workload < b.workload ? -1 : 1
  if (place(a) !== place(b)) return place(a) - place(b)
  return b.side < a.side ? -1 : 1
}
