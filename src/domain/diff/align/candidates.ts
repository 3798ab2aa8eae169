import type { Neighbourhood } from './neighbourhood.ts'
import type { Alignable, Pair, Unmatched } from './pair.ts'
import { computeDice, computeSimilarity } from './similarity.ts'

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
      const value = computeSimilarity(block, after[m] as Alignable) + weighFirst(block, after[m] as Alignable)
      return value < least ? [] : [{ pair: [n, m], value }]
    })
  })
}

/** What the authentic language, which comes first, says where all together are undecided. */
const TIE = 1e-3

function weighFirst(a: Alignable, b: Alignable): number {
  const [one, other] = [a.bags[0], b.bags[0]]
  return a.bags.length === 1 || !one || !other ? 0 : TIE * computeDice(one, other)
}

/** Where a word stands among the new blocks, in their order, and how often in each. */
interface Entry {
  places: number[]
  counts: number[]
}

/** Words of an old block vote for new blocks; the rarer a word is, the more its vote says. */
class Votes {
  readonly #after: readonly Alignable[]
  readonly #index: Map<string, Entry>[] = []
  readonly #score: Float64Array
  readonly #free: number
  #touched: number[] = []

  constructor(after: readonly Alignable[], free: readonly number[]) {
    this.#after = after
    this.#score = new Float64Array(after.length)
    this.#free = free.length
    for (const m of free) {
      ;(after[m] as Alignable).bags.forEach((bag, language) => {
        this.#index[language] ??= new Map()
        const index = this.#index[language]
        for (const [stem, count] of bag) {
          const entry = index.get(stem)
          if (entry) {
            entry.places.push(m)
            entry.counts.push(count)
          } else index.set(stem, { places: [m], counts: [count] })
        }
      })
    }
  }

  /** The new blocks that an old one is compared with. */
  elect(n: number, block: Alignable, near: Neighbourhood): number[] {
    const expected = near.expect(n)
    this.#touched = []
    block.bags.forEach((bag, language) => {
      const index = this.#index[language]
      if (!index) return
      for (const [stem, count] of bag) {
        const entry = index.get(stem)
        if (entry) this.#vote(entry, count, expected)
      }
    })
    const [anywhere, beside] = [new Closest(), new Closest()]
    for (const m of this.#touched) {
      const score = (this.#score[m] as number) / (block.size + (this.#after[m] as Alignable).size)
      this.#score[m] = 0
      anywhere.offer(m, score, Math.abs(m - expected))
      if (near.isNear([n, m])) beside.offer(m, score, Math.abs(m - expected))
    }
    return [...anywhere.list, ...beside.list.filter((m) => !anywhere.list.includes(m))]
  }

  #vote({ places, counts }: Entry, count: number, expected: number): void {
    const says = Math.log2(1 + this.#free / places.length)
    let [from, to] = [0, places.length]
    if (to > 2 * NEXT) {
      const middle = findPlace(places, expected)
      from = Math.max(0, middle - NEXT)
      to = Math.min(to, middle + NEXT)
    }
    for (let at = from; at < to; at++) {
      const m = places[at] as number
      const score = this.#score[m] as number
      if (score === 0) this.#touched.push(m)
      this.#score[m] = score + says * Math.min(count, counts[at] as number)
    }
  }
}

/** The few best of many, without sorting them all; of equal ones the nearer. */
class Closest {
  readonly list: number[] = []
  readonly #scores: number[] = []
  readonly #distances: number[] = []

  offer(place: number, score: number, distance: number): void {
    let at = this.list.length
    while (at > 0 && this.#isBehind(at - 1, score, distance)) at--
    if (at >= CLOSEST) return
    this.list.splice(at, 0, place)
    this.#scores.splice(at, 0, score)
    this.#distances.splice(at, 0, distance)
    if (this.list.length <= CLOSEST) return
    this.list.pop()
    this.#scores.pop()
    this.#distances.pop()
  }

  #isBehind(at: number, score: number, distance: number): boolean {
    const other = this.#scores[at] as number
    return other < score || (other === score && (this.#distances[at] as number) > distance)
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
