import type { Pair } from './align.ts'

/**
 * Tells which blocks moved: those outside the heaviest chain of pairs that keeps the order of both
 * texts. Returns their indices in the new text.
 *
 * @param weight how much a reader would mind being told that this pair moved (its words)
 */
export function movedPairs(pairs: readonly Pair[], weight: (pair: Pair) => number): Set<number> {
  const ordered = [...pairs].sort((x, y) => x[1] - y[1])
  const chains = new HeaviestChain(Math.max(0, ...ordered.map(([before]) => before + 1)))
  const links = ordered.map(([before], index) => {
    const previous = chains.best(before)
    const total = (previous?.weight ?? 0) + weight(ordered[index] as Pair) + 1
    chains.set(before, { weight: total, index })
    return { total, previous: previous?.index ?? -1 }
  })
  const stays = new Set<number>()
  let last = links.reduce((best, link, index) => (link.total > (links[best]?.total ?? -1) ? index : best), -1)
  for (; last >= 0; last = links[last]?.previous ?? -1) stays.add(last)
  return new Set(ordered.flatMap(([, after], index) => (stays.has(index) ? [] : [after])))
}

interface Chain {
  weight: number
  index: number
}

/** A Fenwick tree of the heaviest chain that ends before a position (P. M. Fenwick, 1994). */
class HeaviestChain {
  readonly #cells: (Chain | undefined)[]

  constructor(size: number) {
    this.#cells = new Array(size + 1)
  }

  best(position: number): Chain | undefined {
    let best: Chain | undefined
    for (let n = position; n > 0; n -= n & -n) {
      const cell = this.#cells[n]
      if (cell && cell.weight > (best?.weight ?? 0)) best = cell
    }
    return best
  }

  set(position: number, chain: Chain): void {
    for (let n = position + 1; n < this.#cells.length; n += n & -n) {
      if (chain.weight > (this.#cells[n]?.weight ?? 0)) this.#cells[n] = chain
    }
  }
}
