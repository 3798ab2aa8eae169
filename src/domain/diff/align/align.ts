import { findAnchors } from './anchors.ts'
import { findUnmatched, listGaps } from './gap.ts'
import { findHeaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts'
import { matchSimilar } from './match-similar.ts'
import type { Alignable, Pair, Unmatched } from './pair.ts'
import { matchSameWords } from './same-words.ts'

/**
 * Finds the counterpart of every block, from sure to likely, each step only among what is left: the same
 * words in order, the same words anywhere, alike in order between those, alike anywhere, and last what is
 * alone on both sides of a gap. Printed numbers play no part, so that renumbering cannot mislead.
 *
 * @param fits tells whether two blocks are of one sort, so that one may replace the other
 */
export function align(
  before: readonly Alignable[],
  after: readonly Alignable[],
  fits: (pair: Pair) => boolean,
): Pair[] {
  const fixed = findAnchors(before, after)
  const pairs = [...fixed]
  pairs.push(...matchSameWords(before, after, pairs))
  pairs.push(...matchLastPair(findUnmatched(pairs, before.length, after.length), fits))
  pairs.push(...matchSimilar(before, after, fixed, pairs))
  pairs.push(...matchSingles(pairs, before, after, fits))
  return pairs.sort((x, y) => x[1] - y[1])
}

/** When one block of each text is all that is left, and they are of one sort, there is nothing to weigh. */
function matchLastPair(free: Unmatched, fits: (pair: Pair) => boolean): Pair[] {
  const pair: Pair = [free.before[0] ?? -1, free.after[0] ?? -1]
  return free.before.length === 1 && free.after.length === 1 && fits(pair) ? [pair] : []
}

/** Where one old and one new block of the same sort are all that is left of a gap, one replaced the other. */
function matchSingles(
  pairs: readonly Pair[],
  before: readonly Alignable[],
  after: readonly Alignable[],
  fits: (pair: Pair) => boolean,
): Pair[] {
  const free = findUnmatched(pairs, before.length, after.length)
  if (free.before.length === 0 || free.after.length === 0) return []
  const chain = findHeaviestIncreasingSubsequence(pairs, ([n]) => (before[n] as Alignable).weight)
  const [old, now] = [new Set(free.before), new Set(free.after)]
  return listGaps(chain, before.length, after.length).flatMap((gap) => {
    const left = gap.before.filter((n) => old.has(n))
    const right = gap.after.filter((m) => now.has(m))
    const pair: Pair = [left[0] ?? -1, right[0] ?? -1]
    return left.length === 1 && right.length === 1 && fits(pair) ? [pair] : []
  })
}
