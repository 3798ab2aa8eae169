import { share, sum } from '../../harness/statistics.ts'
import type { Pair } from './generator/pair.ts'
import type { Verdict } from './judge.ts'

/** A verdict with the pair it is about. */
export interface Judged {
  pair: Pair
  verdict: Verdict
}

/** Precision, recall and F1 of finding something. */
export interface Score {
  precision: number | null
  recall: number | null
  f1: number | null
}

/** How well moves were found. */
export function moveScore(judged: readonly Judged[]): Score {
  return scoreOf(total(judged, 'movesFound'), total(judged, 'movesFalse'), total(judged, 'movesMissed'))
}

/** How well new numbers of old clauses were found. */
export function renumberScore(judged: readonly Judged[]): Score {
  return scoreOf(
    total(judged, 'renumbersFound'),
    total(judged, 'renumbersFalse'),
    total(judged, 'renumbersMissed'),
  )
}

/** The sum of one count over all verdicts. */
export function total(judged: readonly Judged[], what: Exclude<keyof Verdict, 'examples'>): number {
  return sum(judged.map(({ verdict }) => verdict[what]))
}

/** Precision, recall and F1 from what was found, found wrongly and missed. */
export function scoreOf(found: number, wrong: number, missed: number): Score {
  return {
    precision: share(found, found + wrong),
    recall: share(found, found + missed),
    f1: share(2 * found, 2 * found + wrong + missed),
  }
}
