import { anchors } from './anchors.ts'
import { freeOf, gapsOf } from './gap.ts'
import { heaviestChain } from './heaviest-increasing-subsequence.ts'
import { alikeBlocks } from './match-similar.ts'
import type { Alignable, Free, Pair } from './pair.ts'
import { sameWords } from './same-words.ts'

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
  const fixed = anchors(before, after)
  const pairs = [...fixed]
  pairs.push(...sameWords(before, after, pairs))
  pairs.push(...last(freeOf(pairs, before.length, after.length), fits))
  pairs.push(...alikeBlocks(before, after, fixed, pairs))
  pairs.push(...alone(pairs, before, after, fits))
  return pairs.sort((x, y) => x[1] - y[1])
}

/** When one block of each text is all that is left, and they are of one sort, there is nothing to weigh. */
function last(free: Free, fits: (pair: Pair) => boolean): Pair[] {
  const pair: Pair = [free.before[0] ?? -1, free.after[0] ?? -1]
  return free.before.length === 1 && free.after.length === 1 && fits(pair) ? [pair] : []
}

/** Where one old and one new block of the same sort are all that is left of a gap, one replaced the other. */
function alone(
  pairs: readonly Pair[],
  before: readonly Alignable[],
  after: readonly Alignable[],
  fits: (pair: Pair) => boolean,
): Pair[] {
  const free = freeOf(pairs, before.length, after.length)
  if (free.before.length === 0 || free.after.length === 0) return []
  const chain = heaviestChain(pairs, ([n]) => (before[n] as Alignable).weight)
  const [old, now] = [new Set(free.before), new Set(free.after)]
  return gapsOf(chain, before.length, after.length).flatMap((gap) => {
    const left = gap.before.filter((n) => old.has(n))
    const right = gap.after.filter((m) => now.has(m))
    const pair: Pair = [left[0] ?? -1, right[0] ?? -1]
    return left.length === 1 && right.length === 1 && fits(pair) ? [pair] : []
  })
}
