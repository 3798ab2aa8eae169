import { formatTable } from '../../table.ts'
import { hasEscaped, type MutantTally } from './tally.ts'
import { type TrialResult, VIEWS } from './trial.ts'

const EXAMPLES = 5
const REASONS = 3

/** The table, and some of what escaped of each kind. */
export function formatMutants(
  rows: readonly MutantTally[],
  results: readonly TrialResult[],
  examples = EXAMPLES,
): string {
  const head = ['planted', '', 'count', ...VIEWS, 'asks', 'nothing hidden']
  const table = formatTable([
    head,
    ...rows.map((row) => [
      row.kind,
      row.locale,
      row.planted,
      ...VIEWS.map((view) => row[view]),
      row.asks,
      row.clean,
    ]),
  ])
  return [table, ...formatEscaped(results, examples)].join('\n\n')
}

function formatEscaped(results: readonly TrialResult[], examples: number): string[] {
  const escaped = results.filter(hasEscaped)
  if (escaped.length === 0) return ['Nothing escaped.']
  return [...Map.groupBy(escaped, ({ mutant }) => mutant.kind)].map(([kind, some]) =>
    [`${kind}: ${some.length} escaped`, ...some.slice(0, examples).map(formatTrial)].join('\n'),
  )
}

/** Whom it escaped, and what was planted. */
export function formatTrial({ mutant, shows, asks, hidden }: TrialResult): string {
  const missed = [...VIEWS.filter((view) => !shows[view]), ...(asks ? [] : [`asks (${mutant.asks})`])]
  const reasons = hidden.slice(0, REASONS).map((line) => `      ${line}`)
  return [`  ${mutant.locale}  ${mutant.what}`, `    not in: ${missed.join(', ') || '–'}`, ...reasons].join(
    '\n',
  )
}
