import type { Alignment } from './alignment.ts'
import type { Alignable, Bag } from './pair.ts'
import { countSharedWords, countWords, subtractWords } from './similarity.ts'

/** What else decides whether a block can be a part of another one. */
export interface Partable extends Alignable {
  readonly kind: string
  readonly number: string | null
}

/** Share of a block's words that must come from a neighbour's counterpart for it to be a part split off. */
const CONTAINED = 0.8
const LEAST_WORDS = 3
const LEAST_NUMBERED = 5
/** A rest of a block this long, all found in the neighbour, went there even if the neighbour says more. */
const LONG_REST = 20
/** A part that was reworded on the way keeps so much of its words, and so many of them side by side. */
const REWORDED = 0.55
const REWORDED_PHRASES = 0.4
const LEAST_REWORDED = 8

/**
 * For paired blocks, the run of neighbours without a counterpart whose words come from the block's own
 * counterpart: a clause that was split, perhaps with other words, or, seen from the other side, merged.
 *
 * @param findOther the counterpart of one of these blocks; -1 for none
 */
export function groupParts(
  these: readonly Partable[],
  others: readonly Partable[],
  findOther: (place: number) => number,
  free: readonly number[],
): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  if (free.length === 0) return groups
  const waiting = new Set(free)
  for (const own of listNeighbours(free, waiting, these.length)) {
    const one = these[own] as Partable
    const other = others[findOther(own)] as Partable
    if (other.key === one.key) continue
    const rest = new Rest(other, one)
    const belongs = (n: number) => waiting.has(n) && rest.holds(these[n] as Partable, n > own)
    const group = [own]
    for (let n = own + 1; belongs(n); n++) group.push(n)
    for (let n = own - 1; belongs(n); n--) group.unshift(n)
    for (const n of group) waiting.delete(n)
    if (group.length > 1) groups.set(own, group)
  }
  return groups
}

/** The groups of both sides of an alignment. */
export function groupAllParts(alignment: Alignment, before: readonly Partable[], after: readonly Partable[]) {
  return {
    before: groupParts(before, after, (n) => alignment.findAfter(n), alignment.free.before),
    after: groupParts(after, before, (m) => alignment.findBefore(m), alignment.free.after),
  }
}

/** Blocks with a counterpart beside one without. */
function listNeighbours(free: readonly number[], waiting: ReadonlySet<number>, length: number): number[] {
  const beside = free.flatMap((n) => [n - 1, n + 1]).filter((n) => n >= 0 && n < length && !waiting.has(n))
  return [...new Set(beside)].sort((x, y) => x - y)
}

/** What a block says beyond its own counterpart, where its parts are looked for. */
class Rest {
  readonly #other: Partable
  readonly #own: Partable
  readonly #words: readonly Bag[]
  #phrases: readonly Bag[] | undefined

  constructor(other: Partable, own: Partable) {
    this.#other = other
    this.#own = own
    this.#words = subtractAll(other.bags, own.bags)
  }

  holds(part: Partable, follows: boolean): boolean {
    if (part.size < LEAST_WORDS || part.kind === 'heading' || part.kind === 'tableRow') return false
    const languages = part.bags.length
    const [words, rest] = [countAll(part.bags), countAll(this.#words)]
    const shared = countAllShared(part.bags, this.#words)
    // A part with a number of its own must be nothing but a part; the first may bear that of the whole.
    const numbered = part.number !== null && part.number !== this.#other.number
    if (numbered && !(follows && part.size >= LEAST_NUMBERED)) return false
    if (shared >= CONTAINED * words) return true
    if (!numbered && rest >= LONG_REST * languages && shared >= CONTAINED * rest) return true
    return (
      part.size >= LEAST_REWORDED && shared >= REWORDED * Math.max(words, rest) && this.#keepsPhrases(part)
    )
  }

  #keepsPhrases({ phrases }: Partable): boolean {
    this.#phrases ??= subtractAll(this.#other.phrases, this.#own.phrases)
    return countAllShared(phrases, this.#phrases) >= REWORDED_PHRASES * countAll(phrases)
  }
}

function subtractAll(bags: readonly Bag[], others: readonly Bag[]): Bag[] {
  return bags.map((bag, language) => subtractWords(bag, others[language] as Bag))
}

function countAll(bags: readonly Bag[]): number {
  return bags.reduce((sum, bag) => sum + countWords(bag), 0)
}

function countAllShared(bags: readonly Bag[], others: readonly Bag[]): number {
  return bags.reduce((sum, bag, language) => sum + countSharedWords(bag, others[language] as Bag), 0)
}
