import { computeShare, sum } from '../../harness/statistics.ts'
import type { Pair } from './generator/pair.ts'
import type { Verdict } from './judge.ts'

/** A verdict with the pair it is about. */
export interface JudgedPair {
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
export function computeMoveScore(judged: readonly JudgedPair[]): Score {
  return computeScore(
    sumVerdicts(judged, 'movesFound'),
    sumVerdicts(judged, 'movesFalse'),
    sumVerdicts(judged, 'movesMissed'),
  )
}

/** How well new numbers of old clauses were found. */
export function computeRenumberScore(judged: readonly JudgedPair[]): Score {
  return computeScore(
    sumVerdicts(judged, 'renumbersFound'),
    sumVerdicts(judged, 'renumbersFalse'),
    sumVerdicts(judged, 'renumbersMissed'),
  )
}

/** The sum of one count over all verdicts. */
export function sumVerdicts(judged: readonly JudgedPair[], what: Exclude<keyof Verdict, 'examples'>): number {
  return sum(judged.map(({ verdict }) => verdict[what]))
}

/** Precision, recall and F1 from what was found, found wrongly and missed. */
export function computeScore(found: number, wrong: number, missed: number): Score {
  return {
    precision: computeShare(found, found + wrong),
    recall: computeShare(found, found + missed),
    f1: computeShare(2 * found, 2 * found + wrong + missed),
  }
}
