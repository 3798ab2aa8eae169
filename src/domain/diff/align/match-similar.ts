import type { Alignment } from './alignment.ts'
import { findSimilarPairs, type SimilarPair } from './candidates.ts'
import { findHeaviestIncreasingSubsequence } from './heaviest-increasing-subsequence.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { areOtherTitles } from './other-titles.ts'
import type { Alignable, Pair } from './pair.ts'

/** Likeness from which two blocks between the same anchors are one block reworded. */
const REWORDED = 0.33
/** Likeness and words from which a block elsewhere is the same block moved. */
const MOVED = 0.5
const MOVED_WORDS = 8
/** A block that is so much more alike elsewhere has gone there, whatever stands in its old place. */
const CLEARLY = 0.25
/** Words, of both together, beyond which a pair weighs no more. */
const LONG = 400
/** What a neighbour or heading that stands beside both says for a pair; it decides between blocks that are alike. */
const COMPANY = 0.02
/** What a block of distance says against a pair: less than anything else. */
const DISTANCE = 1e-6

/** Joins reworded blocks: alike in order between the anchors, then alike anywhere. */
export function matchSimilar(
  alignment: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
  near: Neighbourhood,
): void {
  const { free } = alignment
  if (free.before.length === 0 || free.after.length === 0) return
  const alike = findSimilarPairs(before, after, free, near, REWORDED).filter(
    ({ pair: [n, m] }) => !areOtherTitles(before[n] as Alignable, after[m] as Alignable),
  )
  if (alike.length === 0) return
  const best = computeBestValues(alike)
  const candidates = alike.filter(
    ({ pair, value }) =>
      near.isNear(pair) &&
      value >= Math.max(best.before.get(pair[0]) as number, best.after.get(pair[1]) as number) - CLEARLY,
  )
  const values = new Map(
    candidates.map(({ pair, value }) => [
      pair,
      value + countCompany(pair, alignment, before, after) * COMPANY - near.measureDistance(pair) * DISTANCE,
    ]),
  )
  // Squared: of two parts of a split clause the one that is all there counts, not the longer one.
  const weight = ([n, m]: Pair, value: number) =>
    Math.max(0, value) ** 2 * Math.min(getSize(before, n) + getSize(after, m), LONG)
  alignment.add(
    findHeaviestIncreasingSubsequence([...values.keys()], (pair) => weight(pair, values.get(pair) as number)),
  )
  matchElsewhere(alike, alignment, before, after, near)
}

/** How many of its neighbours belong together; the heading above says more than the next section below. */
function countCompany(
  [n, m]: Pair,
  alignment: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
): number {
  const neighbours: Pair[] = [
    [n - 1, m - 1],
    [n + 1, m + 1],
  ]
  const above: Pair = [(before[n] as Alignable).parent, (after[m] as Alignable).parent]
  return neighbours.filter((pair) => alignment.has(pair)).length + (alignment.has(above) ? 2 : 0)
}

/** Alike blocks anywhere, the closest first. */
function matchElsewhere(
  alike: readonly SimilarPair[],
  alignment: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
  near: Neighbourhood,
): void {
  const long = ([n, m]: Pair) => getSize(before, n) >= MOVED_WORDS && getSize(after, m) >= MOVED_WORDS
  const ranked = alike
    .filter(({ pair, value }) => value >= MOVED && long(pair) && !areOtherRows(pair, before, after))
    .map(({ pair, value }) => ({ pair, value, distance: near.measureDistance(pair) }))
    .sort((x, y) => y.value - x.value || x.distance - y.distance)
  alignment.add(ranked.map(({ pair }) => pair))
}

/** A table row that moved is one whose first words moved; others only hold the same values. */
function areOtherRows([n, m]: Pair, before: readonly Alignable[], after: readonly Alignable[]): boolean {
  const [old, now] = [before[n] as Alignable, after[m] as Alignable]
  return old.table >= 0 && now.table >= 0 && old.name !== now.name
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
