import { diffArrays } from 'diff'
import { range } from './gap.ts'
import type { Pair, Unmatched } from './pair.ts'

/** Beyond so many cells the order alone decides. */
const MOST_CELLS = 250_000
/** One more pair outweighs any nearness. */
const PAIR = 1_000_000
const FARTHEST = 1000

/**
 * Pairs equal wordings in order, as many as can be; of several ways to do so the one in which they keep their
 * distance from the beginning or from the end of the stretch, so that of equal clauses the edited one is left over.
 *
 * @param gap the whole stretch, of which `left` and `right` are the places to pair
 */
export function matchByPlace(
  left: readonly number[],
  right: readonly number[],
  keys: Record<'before' | 'after', (place: number) => string>,
  gap: Unmatched,
): Pair[] {
  const [old, now] = [left.map(keys.before), right.map(keys.after)]
  if (old.length === now.length && old.every((key, n) => key === now[n]))
    return left.map((n, index): Pair => [n, right[index] as number])
  return old.length * now.length > MOST_CELLS
    ? matchInOrder(left, right, old, now)
    : matchNearest(left, right, old, now, createDistance(gap))
}

function matchInOrder(
  left: readonly number[],
  right: readonly number[],
  old: string[],
  now: string[],
): Pair[] {
  let [i, j] = [0, 0]
  return diffArrays(old, now).flatMap(({ added, removed, count }) => {
    if (added) j += count
    else if (removed) i += count
    else return range(0, count).map((): Pair => [left[i++] as number, right[j++] as number])
    return []
  })
}

/** How far a pair is from standing where it stood, seen from the nearer end of the stretch. */
function createDistance({ before, after }: Unmatched): (n: number, m: number) => number {
  const [start, end] = [(after[0] ?? 0) - (before[0] ?? 0), (after.at(-1) ?? 0) - (before.at(-1) ?? 0)]
  return (n, m) => Math.min(Math.abs(m - n - start), Math.abs(m - n - end), FARTHEST)
}

/** The heaviest common subsequence (R. A. Wagner, M. J. Fischer, 1974), from the end, so that it is read from the start. */
function matchNearest(
  left: readonly number[],
  right: readonly number[],
  old: readonly string[],
  now: readonly string[],
  distance: (n: number, m: number) => number,
): Pair[] {
  const width = now.length + 1
  const best = new Float64Array((old.length + 1) * width)
  const weigh = (i: number, j: number) =>
    old[i] === now[j] ? PAIR - distance(left[i] as number, right[j] as number) : 0
  const at = (i: number, j: number) => best[i * width + j] as number
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--) {
      const weight = weigh(i, j)
      const paired = weight > 0 ? weight + at(i + 1, j + 1) : 0
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1))
    }
  const pairs: Pair[] = []
  for (let i = 0, j = 0; i < old.length && j < now.length; ) {
    const weight = weigh(i, j)
    if (weight > 0 && at(i, j) === weight + at(i + 1, j + 1))
      pairs.push([left[i++] as number, right[j++] as number])
    else if (at(i, j) === at(i + 1, j)) i++
    else j++
  }
  return pairs
}
