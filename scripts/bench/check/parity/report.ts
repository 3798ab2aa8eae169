import { LOCALES } from '../../../../src/domain/locale.ts'
import { formatTable } from '../../table.ts'
import type { ControlScore, FaultResults, FaultScore } from './score.ts'
import { type ControlResult, WAYS } from './try-clause.ts'

/** What was planted and found, `5/9`, by kind and language: in a first version, then by delta. */
export function formatFaults(scores: readonly FaultScore[]): string {
  const head = ['error', ...WAYS.flatMap((way) => [`${way}: kk`, ...LOCALES.slice(1), 'all', 'share'])]
  const rows = [...Map.groupBy(scores, ({ kind }) => kind)].map(([kind, some]) => [
    kind,
    ...WAYS.flatMap((way) => {
      const cells = some.map(({ planted, found }) => `${found[way]}/${planted}`)
      const all = some.at(-1)
      return [...cells, all ? formatShare(all.found[way], all.planted) : '']
    }),
  ])
  return formatTable([head, ...rows])
}

/** Of how many clauses something is said although nothing is wrong. */
export function formatControls(scores: readonly ControlScore[]): string {
  const head = ['right', 'clauses', ...WAYS.flatMap((way) => [`${way}: errors`, 'notes'])]
  const rows = scores.map(({ of, clauses, errors, notes }) => [
    of,
    clauses,
    ...WAYS.flatMap((way) => [errors[way], notes[way]]),
  ])
  return formatTable([head, ...rows])
}

/** Each error that was missed, with its wording. */
export function formatMissed(results: FaultResults): string {
  const missed = Object.values(results)
    .flat()
    .filter(({ rules }) => WAYS.some((way) => rules[way].length === 0))
  if (missed.length === 0) return 'Nothing was missed.'
  const lines = missed.map(({ id, locale, wording, rules }) => {
    const ways = WAYS.filter((way) => rules[way].length === 0)
    return `${id} ${locale}  ${ways.join(', ')}\n  ${wording}`
  })
  return [`Missed ${missed.length}:`, ...lines].join('\n')
}

/** Each alarm about a right clause. */
export function formatFalseAlarms(results: readonly ControlResult[]): string {
  const lines = results.flatMap(({ id, alarms }) =>
    WAYS.flatMap((way) =>
      alarms[way].map(({ rule, severity, file }) => `${id}  ${way}  ${severity} ${rule} ${file}`),
    ),
  )
  return lines.length === 0 ? 'No false alarm.' : [`False alarms ${lines.length}:`, ...lines].join('\n')
}

function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(0)} %`
}
