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
/**
 * A part that was reworded on the way keeps so much of its words and of its phrases; less will do if it
 * accounts for all that is left.
 */
const REWORDED = { words: 0.7, phrases: 0.5 }
const LAST = { words: 0.55, phrases: 0.4 }
const LEAST_REWORDED = 8

/**
 * Joins to paired blocks the run of neighbours without a counterpart whose words come from the block's own
 * counterpart: a clause that was split, perhaps with other words, or, seen from the other side, merged.
 */
export function groupParts(
  alignment: Alignment,
  before: readonly Partable[],
  after: readonly Partable[],
): void {
  groupSide('before', alignment, before, after, (n) => alignment.findAfter(n))
  groupSide('after', alignment, after, before, (m) => alignment.findBefore(m))
}

function groupSide(
  side: 'before' | 'after',
  alignment: Alignment,
  these: readonly Partable[],
  others: readonly Partable[],
  findOther: (place: number) => number,
): void {
  const waiting = new Set(alignment.free[side])
  for (const own of listNeighbours(waiting, these.length)) {
    if (findOther(own) < 0) continue
    const one = these[own] as Partable
    const other = others[findOther(own)] as Partable
    if (other.key === one.key) continue
    const rest = new Rest(other, one)
    const belongs = (n: number) => waiting.has(n) && rest.take(these[n] as Partable)
    const known = alignment.findParts(side, own)
    const group = [...known]
    for (let n = (known.at(-1) as number) + 1; belongs(n); n++) group.push(n)
    for (let n = (known[0] as number) - 1; belongs(n); n--) group.unshift(n)
    if (group.length === known.length) continue
    for (const n of group) waiting.delete(n)
    alignment.addParts(side, own, group)
  }
}

/** Blocks with a counterpart beside one without. */
function listNeighbours(waiting: ReadonlySet<number>, length: number): number[] {
  const beside = [...waiting].flatMap((n) => [n - 1, n + 1])
  const kept = beside.filter((n) => n >= 0 && n < length && !waiting.has(n))
  return [...new Set(kept)].sort((x, y) => x - y)
}

/** What a block says beyond its own counterpart, where its parts are looked for. */
class Rest {
  readonly #number: string | null
  #words: readonly Bag[]
  #phrases: readonly Bag[] | undefined
  readonly #readPhrases: () => readonly Bag[]

  constructor(other: Partable, own: Partable) {
    this.#number = other.number
    this.#words = subtractAll(other.bags, own.bags)
    this.#readPhrases = () => subtractAll(other.phrases, own.phrases)
  }

  /** Takes out the words of a block if it is a part. */
  take(part: Partable): boolean {
    if (!this.#holds(part)) return false
    this.#words = subtractAll(this.#words, part.bags)
    return true
  }

  #holds(part: Partable): boolean {
    if (part.size < LEAST_WORDS || part.kind === 'heading' || part.kind === 'tableRow') return false
    const languages = part.bags.length
    const [words, rest] = [countAll(part.bags), countAll(this.#words)]
    const shared = countAllShared(part.bags, this.#words)
    // A part with a number of its own must be nothing but a part; the first may bear that of the whole.
    const numbered = part.number !== null && part.number !== this.#number
    if (numbered && part.size < LEAST_NUMBERED) return false
    if (shared >= CONTAINED * words) return true
    if (!numbered && rest >= LONG_REST * languages && shared >= CONTAINED * rest) return true
    const least =
      shared >= REWORDED.words * words ? REWORDED : shared >= LAST.words * Math.max(words, rest) ? LAST : null
    return least !== null && part.size >= LEAST_REWORDED && this.#keepsPhrases(part, least.phrases)
  }

  #keepsPhrases({ phrases }: Partable, least: number): boolean {
    this.#phrases ??= this.#readPhrases()
    return countAllShared(phrases, this.#phrases) >= least * countAll(phrases)
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
