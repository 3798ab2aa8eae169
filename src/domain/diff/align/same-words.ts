import { findUnmatched } from './gap.ts'
import type { Alignable, Pair, Unmatched } from './pair.ts'

/** The shortest wording that can be said to have moved; "Yes" in another row has not. */
const LEAST_WORDS = 3
const LEAST_LETTERS = 6

/** Finds blocks that stand elsewhere with the same words, and the short headings that went with them. */
export function matchSameWords(
  before: readonly Alignable[],
  after: readonly Alignable[],
  pairs: readonly Pair[],
): Pair[] {
  const free = findUnmatched(pairs, before.length, after.length)
  if (free.before.length === 0 || free.after.length === 0) return []
  const moved = matchIdentical(before, after, free)
  return [...moved, ...matchHeadings(before, after, [...pairs, ...moved])]
}

/** The same words elsewhere: moved, whatever number they bear now. Short ones only if there is no doubt which. */
function matchIdentical(before: readonly Alignable[], after: readonly Alignable[], free: Unmatched): Pair[] {
  const waiting = new Map<string, number[]>()
  const count = new Map<string, number>()
  for (const n of free.before) {
    const { key } = before[n] as Alignable
    waiting.set(key, [...(waiting.get(key) ?? []), n])
  }
  for (const m of free.after) {
    const { key } = after[m] as Alignable
    count.set(key, (count.get(key) ?? 0) + 1)
  }
  return free.after.flatMap((m): Pair[] => {
    const { key, size } = after[m] as Alignable
    const there = waiting.get(key)
    if (
      !there ||
      (size < LEAST_WORDS && (there.length > 1 || count.get(key) !== 1 || key.length < LEAST_LETTERS))
    )
      return []
    const n = there.shift()
    return n === undefined ? [] : [[n, m]]
  })
}

/** A short heading goes where what stands under it went. */
function matchHeadings(
  before: readonly Alignable[],
  after: readonly Alignable[],
  pairs: readonly Pair[],
): Pair[] {
  const { before: left, after: right } = findUnmatched(pairs, before.length, after.length)
  const [old, now] = [new Set(left), new Set(right)]
  return pairs.flatMap(([n, m]): Pair[] => {
    const alike = old.has(n - 1) && now.has(m - 1) && before[n - 1]?.key === after[m - 1]?.key
    return alike && old.delete(n - 1) && now.delete(m - 1) ? [[n - 1, m - 1]] : []
  })
}
