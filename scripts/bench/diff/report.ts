import { formatTable } from '../table.ts'
import type { Figures } from './figures.ts'
import { evaluateTargets, type Line } from './targets.ts'

/** The figures for people: promises first, then engines side by side, then times. */
export function formatReport(found: Figures): string {
  const engines = Object.entries(found.engines).map(([name, one]) => [
    ...[name, formatPercent(one.exact), formatPercent(one.changed_share), one.fragments, one.islands],
    ...[one.mid_word_cuts, one.unit_cuts, `${(one.ms / 1000).toFixed(1)} s`],
    ...[one.limited, one.time?.growth?.toFixed(2) ?? '–'],
  ])
  const laps = [...found.time.ordinary, ...found.time.worst].map((lap) => [
    ...[lap.name, lap.diffMs.toFixed(1), lap.parseMs.toFixed(1), lap.ratio.toFixed(2)],
  ])
  return [
    formatTable([['promise', 'reached', 'target', ''], ...evaluateTargets(found).map(formatCells)]),
    `${found.pairs} pairs, all engines:`,
    formatTable([
      [
        'engine',
        'exact',
        'changed',
        'fragments',
        'islands',
        'mid-word',
        'in units',
        'time',
        'gave up',
        'growth',
      ],
      ...engines,
    ]),
    'Fragments by what was done:',
    formatTable(buildKindRows(found)),
    'Time against parsing both texts:',
    formatTable([['text', 'diff ms', 'parse ms', 'ratio'], ...laps]),
  ].join('\n\n')
}

/** One row for each kind of revision, one column for each engine. */
function buildKindRows({ engines }: Figures): (string | number)[][] {
  const kinds = Object.keys(Object.values(engines)[0]?.kinds ?? {})
  return [
    ['kind', ...Object.keys(engines)],
    ...kinds.map((kind) => [kind, ...Object.values(engines).map((one) => one.kinds[kind]?.fragments ?? 0)]),
  ]
}

function formatCells({ what, reached, target, met }: Line): string[] {
  const figure = reached === null ? '–' : Number.isInteger(reached) ? `${reached}` : reached.toFixed(3)
  return [what, figure, target, met ? 'ok' : 'MISSED']
}

function formatPercent(part: number): string {
  return `${(part * 100).toFixed(2)} %`
}
