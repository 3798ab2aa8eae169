import { anchors, gapsOf } from './anchors.ts'
import { heaviestChain } from './chain.ts'
import { type AlikePair, alikePairs } from './likeness.ts'
import type { Alignable, Free, Pair } from './pair.ts'

/** Likeness from which two blocks in the same gap are one block reworded. */
const REWORDED = 0.33
/** Likeness and words from which a block elsewhere is the same block moved. */
const MOVED = 0.5
const MOVED_WORDS = 8
/** A block that is so much more alike elsewhere has gone there, whatever stands in its old place. */
const CLEARLY = 0.25
/** The shortest wording that can be said to have moved; "Yes" in another row has not. */
const LEAST_WORDS = 3
const LEAST_LETTERS = 6

/**
 * Finds the counterpart of every block, from sure to likely, each step only among what is left: the same
 * words in order, the same words anywhere, alike in order between those, alike anywhere, and last what is
 * alone on both sides of a gap. Printed numbers play no part, so that renumbering cannot mislead.
 *
 * @param fits tells whether two blocks are of one sort, so that one may replace the other
 */
export function align(
  before: readonly Alignable[],
  after: readonly Alignable[],
  fits: (pair: Pair) => boolean,
): Pair[] {
  const fixed = anchors(before, after)
  const pairs = [...fixed]
  pairs.push(...identical(before, after, freeOf(pairs, before.length, after.length)))

  pairs.push(...leading(before, after, pairs))
  pairs.push(...last(freeOf(pairs, before.length, after.length), fits))

  const alike = alikePairs(before, after, freeOf(pairs, before.length, after.length), REWORDED)
  const gapOf = gapIndex(fixed, before.length, after.length)
  const best = bestValues(alike)
  const near = alike.filter(
    ({ pair: [n, m], value }) =>
      gapOf.before[n] === gapOf.after[m] &&
      value >= Math.max(best.before.get(n) ?? 0, best.after.get(m) ?? 0) - CLEARLY,
  )
  const values = new Map(near.map(({ pair, value }) => [pair, value]))
  // Squared: of two parts of a split clause the one that is all there counts, not the longer one.
  const weight = (pair: Pair) =>
    (values.get(pair) ?? 0) ** 2 * Math.min((before[pair[0]]?.size ?? 0) + (after[pair[1]]?.size ?? 0), 400)
  const inOrder = heaviestChain([...values.keys()], weight)
  pairs.push(...inOrder)

  pairs.push(...elsewhere(alike, pairs, before, after))
  const chain = heaviestChain(pairs, ([n]) => before[n]?.weight ?? 1)
  pairs.push(...alone(chain, pairs, before.length, after.length, fits))
  return pairs.sort((x, y) => x[1] - y[1])
}

/** Blocks without a counterpart. */
export function freeOf(pairs: readonly Pair[], before: number, after: number): Free {
  const [old, now] = [new Set(pairs.map(([n]) => n)), new Set(pairs.map(([, m]) => m))]
  const without = (size: number, taken: Set<number>) =>
    Array.from({ length: size }, (_, n) => n).filter((n) => !taken.has(n))
  return { before: without(before, old), after: without(after, now) }
}

/** The same words elsewhere: moved, whatever number they bear now. Short ones only if there is no doubt which. */
function identical(before: readonly Alignable[], after: readonly Alignable[], free: Free): Pair[] {
  const waiting = new Map<string, number[]>()
  const count = new Map<string, number>()
  for (const n of free.before) {
    const key = before[n]?.key ?? ''
    waiting.set(key, [...(waiting.get(key) ?? []), n])
  }
  for (const m of free.after) count.set(after[m]?.key ?? '', (count.get(after[m]?.key ?? '') ?? 0) + 1)
  return free.after.flatMap((m) => {
    const { key = '', size = 0 } = waiting.has(after[m]?.key ?? '') ? (after[m] ?? {}) : {}
    const there = waiting.get(key)
    if (
      !there ||
      (size < LEAST_WORDS && (there.length > 1 || count.get(key) !== 1 || key.length < LEAST_LETTERS))
    )
      return []
    const n = there.shift()
    return n === undefined ? [] : [[n, m] satisfies Pair as Pair]
  })
}

/** A short heading goes where what stands under it went. */
function leading(before: readonly Alignable[], after: readonly Alignable[], pairs: readonly Pair[]): Pair[] {
  const { before: left, after: right } = freeOf(pairs, before.length, after.length)
  const [old, now] = [new Set(left), new Set(right)]
  return pairs.flatMap(([n, m]): Pair[] => {
    const alike = old.has(n - 1) && now.has(m - 1) && before[n - 1]?.key === after[m - 1]?.key
    return alike && old.delete(n - 1) && now.delete(m - 1) ? [[n - 1, m - 1]] : []
  })
}

/** When one block of each text is all that is left, and they are of one sort, there is nothing to weigh. */
function last(free: Free, fits: (pair: Pair) => boolean): Pair[] {
  const pair: Pair = [free.before[0] ?? -1, free.after[0] ?? -1]
  return free.before.length === 1 && free.after.length === 1 && fits(pair) ? [pair] : []
}

/** Alike blocks anywhere, the closest first. */
function elsewhere(
  alike: readonly AlikePair[],
  pairs: readonly Pair[],
  before: readonly Alignable[],
  after: readonly Alignable[],
): Pair[] {
  const [old, now] = [new Set(pairs.map(([n]) => n)), new Set(pairs.map(([, m]) => m))]
  const long = (block: Alignable | undefined) => (block?.size ?? 0) >= MOVED_WORDS
  const found: Pair[] = []
  for (const { pair, value } of [...alike].sort((x, y) => y.value - x.value)) {
    const [n, m] = pair
    if (value < MOVED || old.has(n) || now.has(m) || !long(before[n]) || !long(after[m])) continue
    old.add(n)
    now.add(m)
    found.push(pair)
  }
  return found
}

/** The greatest likeness of each block to any other. */
function bestValues(alike: readonly AlikePair[]) {
  const best = { before: new Map<number, number>(), after: new Map<number, number>() }
  for (const { pair, value } of alike) {
    best.before.set(pair[0], Math.max(best.before.get(pair[0]) ?? 0, value))
    best.after.set(pair[1], Math.max(best.after.get(pair[1]) ?? 0, value))
  }
  return best
}

/** Where one old and one new block of the same sort are all that is left of a gap, one replaced the other. */
function alone(
  chain: readonly Pair[],
  pairs: readonly Pair[],
  before: number,
  after: number,
  fits: (pair: Pair) => boolean,
): Pair[] {
  const free = freeOf(pairs, before, after)
  const [old, now] = [new Set(free.before), new Set(free.after)]
  return gapsOf(chain, before, after).flatMap((gap) => {
    const left = gap.before.filter((n) => old.has(n))
    const right = gap.after.filter((m) => now.has(m))
    const pair: Pair = [left[0] ?? -1, right[0] ?? -1]
    return left.length === 1 && right.length === 1 && fits(pair) ? [pair] : []
  })
}

/** For every block the gap between anchors in which it stands. */
function gapIndex(chain: readonly Pair[], before: number, after: number) {
  const index = { before: new Int32Array(before), after: new Int32Array(after) }
  gapsOf(chain, before, after).forEach((gap, number) => {
    for (const n of gap.before) index.before[n] = number
    for (const m of gap.after) index.after[m] = number
  })
  return index
}
