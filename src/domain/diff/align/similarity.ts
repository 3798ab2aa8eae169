import type { Alignable, Pair, Unmatched } from './pair.ts'

/** Two blocks and how alike they are, 0 to 1. */
export interface SimilarPair {
  pair: Pair
  value: number
}

/** Words that stand in more new blocks than this say little about which one is meant. */
const COMMON = 48
/** Candidates of one old block that are compared word by word. */
const CLOSEST = 6

/**
 * Finds blocks that are alike, wherever they stand, without comparing all with all: an index of stems
 * proposes the few new blocks that share rare ones with an old block, and only these are compared.
 */
export function findSimilarPairs(
  before: readonly Alignable[],
  after: readonly Alignable[],
  free: Unmatched,
  least: number,
): SimilarPair[] {
  const index = new Map<string, number[]>()
  for (const m of free.after) {
    for (const stem of (after[m] as Alignable).bag.keys()) {
      const at = index.get(stem)
      if (at) at.push(m)
      else index.set(stem, [m])
    }
  }
  return free.before.flatMap((n) => {
    const block = before[n] as Alignable
    return findClosest(block, after, index).flatMap((m): SimilarPair[] => {
      const value = computeSimilarity(block, after[m] as Alignable)
      return value < least ? [] : [{ pair: [n, m], value }]
    })
  })
}

/** Dice's coefficient over the bags of stems, 0 to 1. */
export function computeSimilarity(a: Alignable, b: Alignable): number {
  return a.size + b.size === 0 ? 0 : (2 * countSharedWords(a.bag, b.bag)) / (a.size + b.size)
}

/** How many words two bags have in common. */
export function countSharedWords(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  if (a.size > b.size) return countSharedWords(b, a)
  let shared = 0
  for (const [stem, count] of a) shared += Math.min(count, b.get(stem) ?? 0)
  return shared
}

function findClosest(
  block: Alignable,
  after: readonly Alignable[],
  index: ReadonlyMap<string, number[]>,
): number[] {
  const shared = new Map<number, number>()
  for (const [stem, count] of block.bag) {
    const at = index.get(stem)
    if (!at || at.length > COMMON) continue
    for (const m of at) {
      const there = (after[m] as Alignable).bag.get(stem) as number
      shared.set(m, (shared.get(m) ?? 0) + Math.min(count, there))
    }
  }
  const rank = ([m, words]: [number, number]) => words / (block.size + (after[m] as Alignable).size)
  return [...shared]
    .sort((x, y) => rank(y) - rank(x) || x[0] - y[0])
    .slice(0, CLOSEST)
    .map(([m]) => m)
}
