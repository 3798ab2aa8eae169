import { listGapExtents } from './gap.ts'
import type { Pair } from './pair.ts'

/** The stretches between blocks that surely kept their place, and where in the new text an old block is looked for. */
export class Neighbourhood {
  readonly #before: Int32Array
  readonly #after: Int32Array
  readonly #expected: Float64Array

  /** @param chain pairs that keep the order of both texts */
  constructor(chain: readonly Pair[], before: number, after: number) {
    this.#before = new Int32Array(before)
    this.#after = new Int32Array(after)
    this.#expected = new Float64Array(before)
    listGapExtents(chain, before, after).forEach((gap, number) => {
      const ratio = gap.before.length === 0 ? 0 : gap.after.length / gap.before.length
      // Its anchor closes a stretch.
      for (let n = 0; n <= gap.before.length; n++) {
        this.#before[gap.before.start + n] = number
        this.#expected[gap.before.start + n] =
          n === gap.before.length
            ? gap.after.start + gap.after.length
            : gap.after.start + (n + 0.5) * ratio - 0.5
      }
      this.#after.fill(number, gap.after.start, gap.after.start + gap.after.length + 1)
    })
  }

  /** Tells whether a pair stands between the same anchors. */
  isNear([n, m]: Pair): boolean {
    return this.#before[n] === this.#after[m]
  }

  /** How far, in blocks, a new block stands from where the old one would be if nothing had moved. */
  measureDistance([n, m]: Pair): number {
    return Math.abs((this.#expected[n] as number) - m)
  }

  /** Where an old block would stand if nothing had moved. */
  expect(n: number): number {
    return this.#expected[n] as number
  }
}
