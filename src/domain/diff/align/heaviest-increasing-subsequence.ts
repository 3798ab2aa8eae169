import type { Pair } from './pair.ts'

/**
 * Chooses, among candidate pairs, the heaviest chain that keeps the order of both texts: the longest
 * increasing subsequence with weights, in O(n log n) by a Fenwick tree (P. M. Fenwick, 1994).
 */
export function findHeaviestIncreasingSubsequence(
  candidates: readonly Pair[],
  weight: (pair: Pair) => number,
): Pair[] {
  // Of two pairs of one new block the later old one comes first, so that they cannot follow each other.
  const ordered = [...candidates].sort((x, y) => x[1] - y[1] || y[0] - x[0])
  const best = new PrefixMaxTree(ordered.reduce((size, [before]) => Math.max(size, before + 1), 0))
  const previous: number[] = []
  const totals: number[] = []
  ordered.forEach((pair, index) => {
    const link = best.findBest(pair[0])
    previous.push(link)
    totals.push((totals[link] ?? 0) + weight(pair))
    best.put(pair[0], index, totals)
  })
  let last = totals.reduce((top, total, index) => (total > (totals[top] ?? -1) ? index : top), -1)
  const chain: Pair[] = []
  for (; last >= 0; last = previous[last] as number) chain.push(ordered[last] as Pair)
  return chain.reverse()
}

/** For each position the index of the heaviest chain that ends before it; -1 for none. */
class PrefixMaxTree {
  readonly #cells: Int32Array
  #totals: readonly number[] = []

  constructor(size: number) {
    this.#cells = new Int32Array(size + 1).fill(-1)
  }

  findBest(position: number): number {
    let best = -1
    for (let n = position; n > 0; n -= n & -n) {
      const cell = this.#cells[n] as number
      if (cell >= 0 && (best < 0 || this.#getTotal(cell) > this.#getTotal(best))) best = cell
    }
    return best
  }

  put(position: number, index: number, totals: readonly number[]): void {
    this.#totals = totals
    for (let n = position + 1; n < this.#cells.length; n += n & -n) {
      const cell = this.#cells[n] as number
      if (cell < 0 || this.#getTotal(index) > this.#getTotal(cell)) this.#cells[n] = index
    }
  }

  #getTotal(index: number): number {
    return this.#totals[index] as number
  }
}
