import type { Alignment } from './alignment.ts'
import type { Alignable, Pair } from './pair.ts'

/** Pairs that are known already, or likely. */
export type KnownPairs = Pick<Alignment, 'has' | 'findAfter'>

/** What stands around two blocks, and whether it belongs together. */
export class Company {
  readonly #known: KnownPairs
  readonly #before: readonly Alignable[]
  readonly #after: readonly Alignable[]
  readonly #taken: ReadonlySet<number>

  constructor(known: KnownPairs, before: readonly Alignable[], after: readonly Alignable[]) {
    this.#known = known
    this.#before = before
    this.#after = after
    const parents = new Set(before.map(({ parent }) => parent))
    this.#taken = new Set([...parents].map((n) => known.findAfter(n)).filter((m) => m >= 0))
  }

  /** How many of their neighbours belong together; the heading above says more than the next section below. */
  count(pair: Pair): number {
    const [n, m] = pair
    const neighbours: Pair[] = [
      [n - 1, m - 1],
      [n + 1, m + 1],
    ]
    return (
      neighbours.filter((one) => this.#known.has(one)).length +
      (this.#known.has(this.#findParents(pair)) ? 2 : 0)
    )
  }

  /** Tells whether they stand under headings of which one belongs to another heading. */
  isOfOtherSection(pair: Pair): boolean {
    const [old, now] = this.#findParents(pair)
    if (old < 0 || now < 0 || this.#known.has([old, now])) return false
    return this.#taken.has(now) || this.#known.findAfter(old) >= 0
  }

  /** Tells whether both say first that they are about the same, under headings that belong together. */
  hasOneTitle(pair: Pair): boolean {
    const [old, now] = [this.#before[pair[0]] as Alignable, this.#after[pair[1]] as Alignable]
    if (!this.#known.has(this.#findParents(pair))) return false
    return old.titles.every((title, n) => title !== null && title === now.titles[n])
  }

  #findParents([n, m]: Pair): Pair {
    return [(this.#before[n] as Alignable).parent, (this.#after[m] as Alignable).parent]
  }
}
