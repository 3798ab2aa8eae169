import { computeMedian } from '../../harness/statistics.ts'
import { kelisim } from './engines/kelisim.ts'
import { jsdiffWithSegmenter, wholeDocument } from './engines/peers.ts'
import type { Pair } from './generator/pair.ts'
import { QUIET } from './generator/revise.ts'
import type { Timings } from './pace.ts'
import type { PeerTimings } from './peer-pace.ts'
import { computeMoveScore, computeRenumberScore, type JudgedPair, sumVerdicts } from './score.ts'
import { compareSums, computeTotals, type Row } from './tally.ts'

/** What a run brings home: rows by engine, verdicts, times. */
export interface Findings {
  rows: ReadonlyMap<string, readonly Row[]>
  judged: readonly JudgedPair[]
  pace: Timings
  peers: ReadonlyMap<string, PeerTimings>
}

/** All that a run found out, as `--json` prints it; null where there was nothing to count. */
export function computeFigures({ rows, judged, pace, peers }: Findings) {
  const of = (name: string) => rows.get(name) ?? []
  const ours = of(kelisim.name)
  const { exact, mid_word_cuts, unit_cuts, fragments, changed_share, islands } = computeTotals(ours)
  const moves = computeMoveScore(judged)
  const renumbers = computeRenumberScore(judged)
  const yardstick = of(wholeDocument.name)
  return {
    exact,
    mid_word_cuts,
    unit_cuts,
    fragments,
    fragments_vs_jsdiff_segmenter: compareSums(ours, of(jsdiffWithSegmenter.name), (row) => row.fragments),
    changed_share,
    changed_share_vs_whole_document: compareSums(ours, yardstick, (row) => row.changed),
    changed_share_vs_whole_document_unmoved: compareSums(ours, yardstick, (row) => row.changed, isUnmoved),
    changed_share_vs_whole_document_with_quiet: compareSums(
      ours,
      yardstick,
      (row) => row.changedWithQuiet,
      isUnmoved,
    ),
    islands,
    moves_precision: moves.precision,
    moves_recall: moves.recall,
    moves_f1: moves.f1,
    moves_f1_renumbered: computeMoveScore(judged.filter(({ pair }) => isNumbered(pair))).f1,
    renumber_precision: renumbers.precision,
    renumber_recall: renumbers.recall,
    number_only_changes: sumVerdicts(judged, 'numberOnly'),
    reference_only_changes: sumVerdicts(judged, 'referenceOnly'),
    quiet_pairs_changed: ours.filter(({ pair, changed }) => isQuiet(pair) && changed > 0).length,
    false_changes: sumVerdicts(judged, 'falseChanges'),
    missed_edits: sumVerdicts(judged, 'missedEdits'),
    wrong_pairs: sumVerdicts(judged, 'wrongPairs'),
    time_vs_parse_max: Math.max(...pace.ordinary.map((lap) => lap.ratio)),
    time_vs_parse_median: computeMedian(pace.ordinary.map((lap) => lap.ratio)),
    time_vs_parse_worst_rewrite: Math.max(...pace.worst.map((lap) => lap.ratio)),
    growth_exponent: pace.growth,
    growth_exponent_of_parsing: pace.parseGrowth,
    engines: Object.fromEntries(
      [...rows].map(([name, list]) => [
        name,
        { ...computeTotals(list), time: peers.get(name), kinds: computeTotalsByKind(list) },
      ]),
    ),
    time: { ordinary: pace.ordinary, worst: pace.worst },
    pairs: ours.length,
    judged: judged.length,
  }
}

/** What {@link computeFigures} returns. */
export type Figures = ReturnType<typeof computeFigures>

function computeTotalsByKind(rows: readonly Row[]) {
  const kinds = Map.groupBy(rows, (row) => row.pair.kind)
  return Object.fromEntries([...kinds].map(([kind, list]) => [kind, computeTotals(list)]))
}

/** Texts in which every clause stays in place: a yardstick that shows moves twice is no help there. */
function isUnmoved({ truth }: Pair): boolean {
  return truth !== null && truth.moved.size === 0
}

function isNumbered({ style }: Pair): boolean {
  return style === 'numbered' || style === 'listed'
}

function isQuiet({ kind }: Pair): boolean {
  return QUIET.some((quiet) => quiet === kind)
}
