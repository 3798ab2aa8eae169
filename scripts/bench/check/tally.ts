import type { MutationResult } from './trial.ts'

/** What became of the faults of one kind. */
export interface Tally {
  kind: string
  count: number
  found: number
  /** How many had a finding in the file that was spoilt, and in the line. */
  inFile: number
  inLine: number
  /** The rules that saw most of them. */
  by: string
}

const SHOWN = 3

/** Counts trials by kind of fault; the last row is all of them. */
export function tallyResults(results: readonly MutationResult[]): Tally[] {
  const kinds = [...Map.groupBy(results, ({ kind }) => kind)].toSorted(([a], [b]) => a.localeCompare(b, 'en'))
  return [...kinds, ['all', results] as const].map(([kind, some]) => ({
    kind,
    count: some.length,
    found: some.filter(({ rules }) => rules.length > 0).length,
    inFile: some.filter(({ inFile }) => inFile).length,
    inLine: some.filter(({ inLine }) => inLine).length,
    by: formatTopRules(some),
  }))
}

function formatTopRules(results: readonly MutationResult[]): string {
  const counts = Map.groupBy(
    results.flatMap(({ rules }) => rules),
    (rule) => rule,
  )
  return [...counts]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, SHOWN)
    .map(([rule]) => rule)
    .join(', ')
}
