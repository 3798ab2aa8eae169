import { createPart, type Part } from './part.ts'

/** The parts of a text that stand open where it is read, outermost first, and where their numbering has come to. */
export class OpenParts {
  readonly root: Part = createPart({})
  #open: Part[] = [this.root]

  get all(): readonly Part[] {
    return this.#open
  }

  /** The part that a block without a label stands under. */
  getInnermost(depth: number): Part {
    return this.#open.findLast((part) => part.depth <= depth) ?? this.root
  }

  /** The part under which a label is the next one; or the one that it opens a level in; or nearly the next. */
  findAbove(outer: readonly Part[], kind: string, value: number, gap: number): Part | null {
    const inward = outer.toReversed()
    const after = (part: Part) => value - (part.last.get(kind)?.value ?? Number.NaN)
    const next = inward.find((part) => after(part) === 1)
    if (next) return next
    if (value === 1) return this.#findOpening(inward, kind)
    return inward.find((part) => after(part) >= 0 && after(part) <= gap) ?? null
  }

  /** Chapters do not begin their numbers anew unless those before did. */
  #findOpening(inward: readonly Part[], kind: string): Part {
    const [innermost = this.root] = inward
    const isChapter = /^(?:chapter|section|roman)$/.test(innermost.series)
    return isChapter && !this.root.last.has(kind) ? this.root : innermost
  }

  /** Counts a label under a part; says how many of its kind there have been since the first. */
  count(above: Part, kind: string, value: number): number {
    const before = value === 1 ? undefined : above.last.get(kind)
    // A letter left out of the alphabet, «ә» or «ё», is none that is missing.
    const count = (before?.count ?? 0) + 1
    above.last.set(kind, { value, count })
    return count
  }

  /** Closes all parts that what comes next does not stand under. */
  close(keep: (part: Part) => boolean): void {
    this.#open = this.#open.filter((part) => part === this.root || keep(part))
  }

  push(part: Part): Part {
    part.heading ??= this.#open.findLast(({ heading }) => heading !== null)?.heading ?? null
    this.#open.push(part)
    return part
  }
}
