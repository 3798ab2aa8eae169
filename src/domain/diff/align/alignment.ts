import { range } from './gap.ts'
import type { Pair, Unmatched } from './pair.ts'

/** Which blocks of two texts belong together, and which have no counterpart yet. */
export class Alignment {
  readonly #after: Int32Array
  readonly #before: Int32Array
  readonly #parts = {
    before: new Map<number, readonly number[]>(),
    after: new Map<number, readonly number[]>(),
  }
  readonly #wholes = { before: new Map<number, number>(), after: new Map<number, number>() }
  #free: Unmatched
  /** Whether the lists of free blocks know of all pairs. */
  #counted = true

  constructor(before: number, after: number, pairs: readonly Pair[] = []) {
    this.#after = new Int32Array(before).fill(-1)
    this.#before = new Int32Array(after).fill(-1)
    this.#free = { before: range(0, before), after: range(0, after) }
    this.add(pairs)
  }

  /** Joins blocks that are still free; what has its counterpart keeps it. */
  add(pairs: readonly Pair[]): void {
    for (const [n, m] of pairs) {
      if (!this.isFree([n, m])) continue
      this.#after[n] = m
      this.#before[m] = n
      this.#counted = false
    }
  }

  /** Joins neighbours on one side that were one block on the other, or have become one; they are free no more. */
  addParts(side: keyof Unmatched, own: number, group: readonly number[]): void {
    for (const place of group) {
      this.#wholes[side].set(place, own)
      this.#counted = false
    }
    this.#parts[side].set(own, group)
  }

  /** The blocks that make one with a paired block, in order; itself if there are no others. */
  findParts(side: keyof Unmatched, own: number): readonly number[] {
    return this.#parts[side].get(own) ?? [own]
  }

  /** Tells whether a block is part of another one. */
  isPart(side: keyof Unmatched, place: number): boolean {
    return (this.#wholes[side].get(place) ?? place) !== place
  }

  /** Blocks without a counterpart, in their order. */
  get free(): Readonly<Unmatched> {
    if (!this.#counted)
      this.#free = {
        before: this.#free.before.filter((n) => this.#after[n] === -1 && !this.isPart('before', n)),
        after: this.#free.after.filter((m) => this.#before[m] === -1 && !this.isPart('after', m)),
      }
    this.#counted = true
    return this.#free
  }

  /** Tells whether neither of two blocks has a counterpart; places outside a text have none and are not free. */
  isFree([n, m]: Pair): boolean {
    const free = this.#after[n] === -1 && this.#before[m] === -1
    return free && !this.isPart('before', n) && !this.isPart('after', m)
  }

  has([n, m]: Pair): boolean {
    return n >= 0 && this.#after[n] === m
  }

  /** The new counterpart of an old block; -1 for none. */
  findAfter(n: number): number {
    return this.#after[n] ?? -1
  }

  /** The old counterpart of a new block; -1 for none. */
  findBefore(m: number): number {
    return this.#before[m] ?? -1
  }

  /** All pairs in the order of the new text. */
  list(): Pair[] {
    const pairs: Pair[] = []
    this.#before.forEach((n, m) => {
      if (n >= 0) pairs.push([n, m])
    })
    return pairs
  }
}
