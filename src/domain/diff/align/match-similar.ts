import { findUnmatched, listGaps } from './gap.ts'
import { findHeaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts'
import type { Alignable, Pair } from './pair.ts'
import { findSimilarPairs, type SimilarPair } from './similarity.ts'

/** Likeness from which two blocks in the same gap are one block reworded. */
const REWORDED = 0.33
/** Likeness and words from which a block elsewhere is the same block moved. */
const MOVED = 0.5
const MOVED_WORDS = 8
/** A block that is so much more alike elsewhere has gone there, whatever stands in its old place. */
const CLEARLY = 0.25
/** Words, of both together, beyond which a pair weighs no more. */
const LONG = 400

/** Finds reworded blocks: alike in order between the anchors, then alike anywhere. */
export function matchSimilar(
  before: readonly Alignable[],
  after: readonly Alignable[],
  fixed: readonly Pair[],
  pairs: readonly Pair[],
): Pair[] {
  const alike = findSimilarPairs(before, after, findUnmatched(pairs, before.length, after.length), REWORDED)
  if (alike.length === 0) return []
  const gapOf = indexGaps(fixed, before.length, after.length)
  const best = computeBestValues(alike)
  const near = alike.filter(
    ({ pair: [n, m], value }) =>
      gapOf.before[n] === gapOf.after[m] &&
      value >= Math.max(best.before.get(n) as number, best.after.get(m) as number) - CLEARLY,
  )
  const values = new Map(near.map(({ pair, value }) => [pair, value]))
  // Squared: of two parts of a split clause the one that is all there counts, not the longer one.
  const weight = (pair: Pair) =>
    (values.get(pair) as number) ** 2 * Math.min(getSize(before, pair[0]) + getSize(after, pair[1]), LONG)
  const inOrder = findHeaviestIncreasingSubsequence([...values.keys()], weight)
  return [...inOrder, ...matchElsewhere(alike, [...pairs, ...inOrder], before, after)]
}

/** Alike blocks anywhere, the closest first. */
function matchElsewhere(
  alike: readonly SimilarPair[],
  pairs: readonly Pair[],
  before: readonly Alignable[],
  after: readonly Alignable[],
): Pair[] {
  const [old, now] = [new Set(pairs.map(([n]) => n)), new Set(pairs.map(([, m]) => m))]
  const long = (blocks: readonly Alignable[], place: number) => getSize(blocks, place) >= MOVED_WORDS
  const found: Pair[] = []
  for (const { pair, value } of [...alike].sort((x, y) => y.value - x.value)) {
    const [n, m] = pair
    if (value < MOVED || old.has(n) || now.has(m) || !long(before, n) || !long(after, m)) continue
    old.add(n)
    now.add(m)
    found.push(pair)
  }
  return found
}

function getSize(blocks: readonly Alignable[], place: number): number {
  return (blocks[place] as Alignable).size
}

/** The greatest likeness of each block to any other. */
function computeBestValues(alike: readonly SimilarPair[]) {
  const best = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { pair, value } of alike) {
    best.before.set(pair[0], Math.max(best.before.get(pair[0]) ?? 0, value))
    best.after.set(pair[1], Math.max(best.after.get(pair[1]) ?? 0, value))
  }
  return best
}

/** For every block the gap between anchors in which it stands. */
function indexGaps(chain: readonly Pair[], before: number, after: number) {
  const index = { before: new Int32Array(before), after: new Int32Array(after) }
  listGaps(chain, before, after).forEach((gap, number) => {
    for (const n of gap.before) index.before[n] = number
    for (const m of gap.after) index.after[m] = number
  })
  return index
}
