import { Alignment } from './alignment.ts'
import { findAnchors } from './anchors.ts'
import { listGaps } from './gap.ts'
import { groupParts, type Partable } from './group-parts.ts'
import { findHeaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts'
import { matchNamed } from './match-named.ts'
import { matchSimilar } from './match-similar.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { areOtherTitles } from './other-titles.ts'
import type { Alignable, Pair } from './pair.ts'
import { matchSameWords } from './same-words.ts'

/**
 * Finds the counterpart of every block, from sure to likely, each step only among what is left: the same
 * words in order, the same words anywhere, what is known by name, alike in order between those, alike
 * anywhere, what is part of a neighbour, and last what is alone on both sides of a gap. Printed numbers play no part, so that renumbering
 * cannot mislead.
 *
 * @param isSameSort tells whether two blocks are of one sort, so that one may replace the other
 */
export function align(
  before: readonly Partable[],
  after: readonly Partable[],
  isSameSort: (pair: Pair) => boolean,
): Alignment {
  const fits = (pair: Pair) =>
    isSameSort(pair) && !areOtherTitles(before[pair[0]] as Alignable, after[pair[1]] as Alignable)
  const anchors = findAnchors(before, after)
  const alignment = new Alignment(before.length, after.length, anchors)
  const near = new Neighbourhood(anchors, before.length, after.length)
  matchSameWords(alignment, before, after, near)
  matchNamed(alignment, before, after)
  matchLastPair(alignment, fits)
  matchSimilar(alignment, before, after, near)
  groupParts(alignment, before, after)
  matchSingles(alignment, before, after, fits)
  return alignment
}

/** When one block of each text is all that is left, and they are of one sort, there is nothing to weigh. */
function matchLastPair(alignment: Alignment, fits: (pair: Pair) => boolean): void {
  const { before, after } = alignment.free
  const [n = -1, m = -1] = [before[0], after[0]]
  if (before.length !== 1 || after.length !== 1 || !fits([n, m])) return
  // Across others it would have moved, and that is for likeness to say.
  if (alignment.list().every(([b, a]) => b < n === a < m)) alignment.add([[n, m]])
}

/**
 * Where one old and one new block of the same sort are all that is left of a gap, one replaced the other; where there
 * are more, those that say first that they are about the same.
 */
function matchSingles(
  alignment: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
  fits: (pair: Pair) => boolean,
): void {
  const { free } = alignment
  if (free.before.length === 0 || free.after.length === 0) return
  const chain = findHeaviestIncreasingSubsequence(alignment.list(), ([n]) => (before[n] as Alignable).weight)
  const [old, now] = [new Set(free.before), new Set(free.after)]
  const found = listGaps(chain, before.length, after.length).flatMap((gap) => {
    const left = gap.before.filter((n) => old.has(n))
    const right = gap.after.filter((m) => now.has(m))
    const pair: Pair = [left[0] ?? -1, right[0] ?? -1]
    if (left.length !== 1 || right.length !== 1) return pairByTitle(left, right, before, after).filter(fits)
    return fits(pair) ? [pair] : []
  })
  alignment.add(found)
}

/** Blocks with one title that no other of them bears, as far as they keep their order. */
function pairByTitle(
  left: readonly number[],
  right: readonly number[],
  before: readonly Alignable[],
  after: readonly Alignable[],
): Pair[] {
  if (left.length === 0 || right.length === 0) return []
  const group = (places: readonly number[], blocks: readonly Alignable[]) =>
    Map.groupBy(places, (place) => formatTitle(blocks[place] as Alignable))
  const [old, now] = [group(left, before), group(right, after)]
  const pairs = [...old].flatMap(([title, [n = -1, ...more]]): Pair[] => {
    const [m = -1, ...others] = now.get(title) ?? []
    return title === null || m < 0 || more.length + others.length > 0 ? [] : [[n, m]]
  })
  return findHeaviestIncreasingSubsequence(pairs, () => 1)
}

function formatTitle({ titles }: Alignable): string | null {
  return titles.includes(null) ? null : titles.join('\0')
}
