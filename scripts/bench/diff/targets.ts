import type { Figures } from './figures.ts'

/** A figure, what it should be, and whether it is. */
export interface Line {
  what: string
  reached: number | null
  target: string
  met: boolean
}

/** The promises of the diff, each with what this run found. */
export function evaluateTargets(found: Figures): Line[] {
  const atMost = (what: string, reached: number | null, limit: number): Line => ({
    what,
    reached,
    target: limit === 0 ? '0' : `≤ ${limit}`,
    met: reached !== null && reached <= limit,
  })
  const atLeast = (what: string, reached: number | null, limit: number): Line => ({
    what,
    reached,
    target: limit === 1 ? '1' : `≥ ${limit}`,
    met: reached !== null && reached >= limit,
  })
  return [
    atLeast('exact: both texts given back', found.exact, 1),
    atMost('cuts inside a word', found.mid_word_cuts, 0),
    atMost('cuts inside a number, date, address', found.unit_cuts, 0),
    atMost('fragments, of jsdiff + Segmenter', found.fragments_vs_jsdiff_segmenter, 0.5),
    atMost('changed share, of whole-document words', found.changed_share_vs_whole_document, 1.1),
    atMost('  the same where nothing moved', found.changed_share_vs_whole_document_unmoved, 1.1),
    atMost('  and with numbers and markup counted', found.changed_share_vs_whole_document_with_quiet, 1.1),
    atLeast('moves F1', found.moves_f1, 0.99),
    atLeast('moves F1 when numbers shift', found.moves_f1_renumbered, 0.99),
    atLeast('renumber precision', found.renumber_precision, 0.99),
    atLeast('renumber recall', found.renumber_recall, 0.99),
    atMost('changed for their number alone', found.number_only_changes, 0),
    atMost('changed for a reference that follows', found.reference_only_changes, 0),
    atMost('markup-only, space-only pairs changed', found.quiet_pairs_changed, 0),
    atMost('untouched clauses shown as changed', found.false_changes, 0),
    atMost('edited clauses shown as unchanged', found.missed_edits, 0),
    atMost('clauses compared with another one', found.wrong_pairs, 0),
    atMost('time, of parsing both texts (worst size)', found.time_vs_parse_max, 2),
    atMost('time, of parsing (worst 200 kB rewrite)', found.time_vs_parse_worst_rewrite, 5),
    // n log n from 5 to 200 kB looks like a power of about 1.13.
    atMost('growth exponent, ordinary edits', found.growth_exponent, 1.15),
  ]
}
