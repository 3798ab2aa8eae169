import { diffArrays } from 'diff'

/** What alignment knows of a block: its words without number and markup. */
export interface Alignable {
  key: string
  /** Case-folded words, for likeness. */
  bag: ReadonlyMap<string, number>
  size: number
}

/** Indices of a block in the old and the new text; -1 where it has no counterpart. */
export type Pair = [before: number, after: number]

const GAP_CELLS = 250_000
const ALIKE = 0.35
const MOVED_ALIKE = 0.5
const MOVED_WORDS = 8

/**
 * Finds the counterpart of every block: identical ones in order first, then alike ones in order inside
 * the gaps, then identical and alike ones anywhere (moves). Printed numbers play no part.
 */
export function align(before: readonly Alignable[], after: readonly Alignable[], caps: string[]): Pair[] {
  const pairs: Pair[] = []
  const gaps: { before: number[]; after: number[] }[] = []
  let gap = { before: [] as number[], after: [] as number[] }
  let i = 0
  let j = 0
  for (const { added, removed, count } of diffArrays(before.map(key), after.map(key))) {
    for (let n = 0; n < count; n++) {
      if (added) gap.after.push(j++)
      else if (removed) gap.before.push(i++)
      else {
        pairs.push([i++, j++])
        gaps.push(gap)
        gap = { before: [], after: [] }
      }
    }
  }
  gaps.push(gap)

  const moves = {
    before: gaps.flatMap((g) => g.before),
    after: gaps.flatMap((g) => g.after),
  }
  pairs.push(...identical(before, after, moves))
  const taken = takenOf(pairs)
  for (const { before: left, after: right } of gaps) {
    const free = [left.filter((n) => !taken.before.has(n)), right.filter((n) => !taken.after.has(n))] as const
    pairs.push(...alikeInOrder(before, after, ...free, caps))
  }
  const rest = takenOf(pairs)
  pairs.push(
    ...alikeAnywhere(
      before,
      after,
      moves.before.filter((n) => !rest.before.has(n)),
      moves.after.filter((n) => !rest.after.has(n)),
    ),
  )
  return pairs
}

function key(block: Alignable): string {
  return block.key
}

function takenOf(pairs: readonly Pair[]) {
  return {
    before: new Set(pairs.map(([b]) => b)),
    after: new Set(pairs.map(([, a]) => a)),
  }
}

/** Unmatched blocks with the very same words elsewhere, in order of appearance. */
function identical(
  before: readonly Alignable[],
  after: readonly Alignable[],
  free: { before: number[]; after: number[] },
): Pair[] {
  const waiting = new Map<string, number[]>()
  for (const n of free.before) {
    const block = before[n]
    if (block && block.size >= 3) waiting.set(block.key, [...(waiting.get(block.key) ?? []), n])
  }
  return free.after.flatMap((n) => {
    const match = waiting.get(after[n]?.key ?? '')?.shift()
    return match === undefined ? [] : [[match, n] satisfies Pair]
  })
}

/** The order-preserving pairing with the greatest likeness. */
function alikeInOrder(
  before: readonly Alignable[],
  after: readonly Alignable[],
  left: readonly number[],
  right: readonly number[],
  caps: string[],
): Pair[] {
  if (left.length === 0 || right.length === 0) return []
  if (left.length * right.length > GAP_CELLS) {
    caps.push(`align: ${left.length} × ${right.length} blocks`)
    return []
  }
  const width = right.length + 1
  const best = new Float64Array((left.length + 1) * width)
  const score = (n: number, m: number) => {
    const [a, b] = [before[left[n] ?? -1], after[right[m] ?? -1]]
    if (!a || !b) return 0
    const value = likeness(a, b)
    return value < ALIKE ? 0 : value * Math.min(a.size + b.size, 200)
  }
  const scores = new Float64Array(left.length * right.length)
  for (let n = left.length - 1; n >= 0; n--) {
    for (let m = right.length - 1; m >= 0; m--) {
      const value = score(n, m)
      scores[n * right.length + m] = value
      const skip = Math.max(best[(n + 1) * width + m] ?? 0, best[n * width + m + 1] ?? 0)
      best[n * width + m] = value > 0 ? Math.max(skip, value + (best[(n + 1) * width + m + 1] ?? 0)) : skip
    }
  }
  const pairs: Pair[] = []
  for (let n = 0, m = 0; n < left.length && m < right.length; ) {
    const here = best[n * width + m] ?? 0
    const value = scores[n * right.length + m] ?? 0
    if (value > 0 && here === value + (best[(n + 1) * width + m + 1] ?? 0))
      pairs.push([left[n++] ?? -1, right[m++] ?? -1])
    else if (here === best[(n + 1) * width + m]) n++
    else m++
  }
  return pairs
}

/** Leftovers that are alike wherever they stand, the closest pairs first. */
function alikeAnywhere(
  before: readonly Alignable[],
  after: readonly Alignable[],
  left: readonly number[],
  right: readonly number[],
): Pair[] {
  const candidates = left.flatMap((n) =>
    right.flatMap((m) => {
      const [a, b] = [before[n], after[m]]
      if (!a || !b || a.size < MOVED_WORDS || b.size < MOVED_WORDS) return []
      const value = likeness(a, b)
      return value < MOVED_ALIKE ? [] : [{ pair: [n, m] satisfies Pair as Pair, value }]
    }),
  )
  const pairs: Pair[] = []
  for (const { pair } of candidates.sort((x, y) => y.value - x.value)) {
    if (pairs.every(([n, m]) => n !== pair[0] && m !== pair[1])) pairs.push(pair)
  }
  return pairs
}

/** Dice's coefficient over the bags of words, 0 to 1. */
function likeness(a: Alignable, b: Alignable): number {
  let shared = 0
  for (const [word, count] of a.bag) shared += Math.min(count, b.bag.get(word) ?? 0)
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}
