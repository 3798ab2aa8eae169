import type { Alignment } from './alignment.ts'
import { findSimilarPairs, type SimilarPair } from './candidates.ts'
import { Company, type KnownPairs } from './company.ts'
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
/** The same of two that stand under headings that belong together, the one right below or behind a pair. */
const OWN = 0.3
const WELL_KEPT = 3
/** How much more alike those must be whose headings belong to others. */
const ELSEWHERE = 0.1
/** What a neighbour or heading that stands beside both says for a pair; it decides between blocks that are alike. */
const COMPANY = 0.02
/** What the same title says for two under headings that belong together: it is one of many of its kind. */
const TITLE = 0.1
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
  const alike = findSimilarPairs(before, after, free, near, OWN).filter(
    ({ pair: [n, m] }) => !areOtherTitles(before[n] as Alignable, after[m] as Alignable),
  )
  if (alike.length === 0) return
  const best = computeBestValues(alike)
  const candidates = alike.filter(
    ({ pair, value }) =>
      near.isNear(pair) &&
      value >= Math.max(best.before.get(pair[0]) as number, best.after.get(pair[1]) as number) - CLEARLY,
  )
  const choose = (known: KnownPairs) =>
    chooseInOrder(candidates, new Company(known, before, after), before, after, near)
  // Which headings belong together is only seen once all have been weighed; then what stands below them is.
  const seen = new Map(choose(alignment))
  alignment.add(
    choose({
      has: (pair) => alignment.has(pair) || seen.get(pair[0]) === pair[1],
      findAfter: (n) => (alignment.findAfter(n) >= 0 ? alignment.findAfter(n) : (seen.get(n) ?? -1)),
    }),
  )
  matchElsewhere(alike, alignment, before, after, near)
}

/** Of alike blocks between the same anchors those that keep their order and are most alike together. */
function chooseInOrder(
  candidates: readonly SimilarPair[],
  company: Company,
  before: readonly Alignable[],
  after: readonly Alignable[],
  near: Neighbourhood,
): Pair[] {
  const values = new Map<Pair, number>()
  for (const { pair, value } of candidates) {
    const kept = company.count(pair)
    const least = (kept >= WELL_KEPT ? OWN : REWORDED) + (company.isOfOtherSection(pair) ? ELSEWHERE : 0)
    const named = company.hasOneTitle(pair) ? TITLE : 0
    if (value >= least)
      values.set(pair, value + kept * COMPANY + named - near.measureDistance(pair) * DISTANCE)
  }
  // Squared: of two parts of a split clause the one that is all there counts, not the longer one.
  const weight = ([n, m]: Pair, value: number) =>
    Math.max(0, value) ** 2 * Math.min(getSize(before, n) + getSize(after, m), LONG)
  return findHeaviestIncreasingSubsequence([...values.keys()], (pair) =>
    weight(pair, values.get(pair) as number),
  )
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
