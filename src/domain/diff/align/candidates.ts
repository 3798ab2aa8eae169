import type { Neighbourhood } from './neighbourhood.ts'
import type { Alignable, Bag, Pair, Unmatched } from './pair.ts'
import { computeSimilarity } from './similarity.ts'

/** Two blocks and how alike they are, 0 to 1. */
export interface SimilarPair {
  pair: Pair
  value: number
}

/** A word proposes the new blocks that have it, of very many those next to the place that is expected. */
const NEXT = 8
/** Candidates of one old block that are compared word by word: among its neighbours, and anywhere. */
const CLOSEST = 6

/**
 * Finds blocks that are alike without comparing all with all: an index of stems proposes new blocks that
 * share words with an old one, rare words wherever they stand, common ones in the neighbourhood. So it does
 * not matter how often a text repeats itself.
 */
export function findSimilarPairs(
  before: readonly Alignable[],
  after: readonly Alignable[],
  free: Readonly<Unmatched>,
  near: Neighbourhood,
  least: number,
): SimilarPair[] {
  const votes = new Votes(after, free.after)
  return free.before.flatMap((n) => {
    const block = before[n] as Alignable
    return votes.elect(n, block, near).flatMap((m): SimilarPair[] => {
      const value = computeSimilarity(block, after[m] as Alignable)
      return value < least ? [] : [{ pair: [n, m], value }]
    })
  })
}

/** Words of an old block vote for new blocks; the rarer a word is, the more its vote says. */
class Votes {
  readonly #after: readonly Alignable[]
  readonly #index: Map<string, number[]>[] = []
  readonly #score: Float64Array
  readonly #free: number

  constructor(after: readonly Alignable[], free: readonly number[]) {
    this.#after = after
    this.#score = new Float64Array(after.length)
    this.#free = free.length
    for (const m of free) {
      ;(after[m] as Alignable).bags.forEach((bag, language) => {
        this.#index[language] ??= new Map()
        const index = this.#index[language]
        for (const stem of bag.keys()) {
          const places = index.get(stem)
          if (places) places.push(m)
          else index.set(stem, [m])
        }
      })
    }
  }

  /** The new blocks that an old one is compared with. */
  elect(n: number, block: Alignable, near: Neighbourhood): number[] {
    const touched: number[] = []
    const expected = near.expect(n)
    block.bags.forEach((bag, language) => {
      const index = this.#index[language]
      if (index)
        for (const [stem, count] of bag) this.#vote(index.get(stem), stem, count, language, expected, touched)
    })
    const rank = (m: number) => (this.#score[m] as number) / (block.size + (this.#after[m] as Alignable).size)
    const ranked = touched
      .map((m) => ({ m, score: rank(m), distance: Math.abs(m - expected) }))
      .sort((x, y) => y.score - x.score || x.distance - y.distance || x.m - y.m)
    for (const m of touched) this.#score[m] = 0
    const chosen = ranked.slice(0, CLOSEST)
    let neighbours = 0
    for (const one of ranked) {
      if (neighbours === CLOSEST) break
      if (!near.isNear([n, one.m])) continue
      neighbours++
      if (!chosen.includes(one)) chosen.push(one)
    }
    return chosen.map(({ m }) => m)
  }

  #vote(
    places: readonly number[] | undefined,
    stem: string,
    count: number,
    language: number,
    expected: number,
    touched: number[],
  ): void {
    if (!places) return
    const says = Math.log2(1 + this.#free / places.length)
    const middle = places.length <= 2 * NEXT ? 0 : findPlace(places, expected)
    const end = places.length <= 2 * NEXT ? places.length : Math.min(places.length, middle + NEXT)
    for (let at = Math.max(0, middle - NEXT); at < end; at++) {
      const m = places[at] as number
      const there = ((this.#after[m] as Alignable).bags[language] as Bag).get(stem) as number
      if (this.#score[m] === 0) touched.push(m)
      this.#score[m] = (this.#score[m] as number) + says * Math.min(count, there)
    }
  }
}

/** Where in a sorted list a number would stand. */
function findPlace(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
