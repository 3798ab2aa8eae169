import { median } from '../../harness/statistics.ts'
import { kelisim } from './engines/kelisim.ts'
import { jsdiffWithSegmenter, wholeDocument } from './engines/peers.ts'
import type { Pair } from './generator/pair.ts'
import { QUIET } from './generator/revise.ts'
import type { Pace } from './pace.ts'
import type { PeerPace } from './peer-pace.ts'
import { type Judged, moveScore, renumberScore, total } from './score.ts'
import { against, type Row, totals } from './tally.ts'

/** What a run brings home: rows by engine, verdicts, times. */
export interface Findings {
  rows: ReadonlyMap<string, readonly Row[]>
  judged: readonly Judged[]
  pace: Pace
  peers: ReadonlyMap<string, PeerPace>
}

/** All that a run found out, as `--json` prints it; null where there was nothing to count. */
export function figures({ rows, judged, pace, peers }: Findings) {
  const of = (name: string) => rows.get(name) ?? []
  const ours = of(kelisim.name)
  const { exact, mid_word_cuts, unit_cuts, fragments, changed_share, islands } = totals(ours)
  const moves = moveScore(judged)
  const renumbers = renumberScore(judged)
  const yardstick = of(wholeDocument.name)
  return {
    exact,
    mid_word_cuts,
    unit_cuts,
    fragments,
    fragments_vs_jsdiff_segmenter: against(ours, of(jsdiffWithSegmenter.name), (row) => row.fragments),
    changed_share,
    changed_share_vs_whole_document: against(ours, yardstick, (row) => row.changed),
    changed_share_vs_whole_document_unmoved: against(ours, yardstick, (row) => row.changed, isUnmoved),
    changed_share_vs_whole_document_with_quiet: against(
      ours,
      yardstick,
      (row) => row.changedWithQuiet,
      isUnmoved,
    ),
    islands,
    moves_precision: moves.precision,
    moves_recall: moves.recall,
    moves_f1: moves.f1,
    moves_f1_renumbered: moveScore(judged.filter(({ pair }) => isNumbered(pair))).f1,
    renumber_precision: renumbers.precision,
    renumber_recall: renumbers.recall,
    number_only_changes: total(judged, 'numberOnly'),
    reference_only_changes: total(judged, 'referenceOnly'),
    quiet_pairs_changed: ours.filter(({ pair, changed }) => isQuiet(pair) && changed > 0).length,
    false_changes: total(judged, 'falseChanges'),
    missed_edits: total(judged, 'missedEdits'),
    wrong_pairs: total(judged, 'wrongPairs'),
    time_vs_parse_max: Math.max(...pace.ordinary.map((lap) => lap.ratio)),
    time_vs_parse_median: median(pace.ordinary.map((lap) => lap.ratio)),
    time_vs_parse_worst_rewrite: Math.max(...pace.worst.map((lap) => lap.ratio)),
    growth_exponent: pace.growth,
    growth_exponent_of_parsing: pace.parseGrowth,
    engines: Object.fromEntries(
      [...rows].map(([name, list]) => [
        name,
        { ...totals(list), time: peers.get(name), kinds: byKind(list) },
      ]),
    ),
    time: { ordinary: pace.ordinary, worst: pace.worst },
    pairs: ours.length,
    judged: judged.length,
  }
}

/** What {@link figures} returns. */
export type Figures = ReturnType<typeof figures>

function byKind(rows: readonly Row[]) {
  const kinds = Map.groupBy(rows, (row) => row.pair.kind)
  return Object.fromEntries([...kinds].map(([kind, list]) => [kind, totals(list)]))
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
