import type { Free, Pair } from './pair.ts'

/** The stretches between the pairs of a chain: what stands there on either side. */
export function gapsOf(chain: readonly Pair[], before: number, after: number): Free[] {
  let [i, j] = [0, 0]
  return [...chain, [before, after] satisfies Pair as Pair].map(([n, m]) => {
    const gap = { before: range(i, n), after: range(j, m) }
    i = n + 1
    j = m + 1
    return gap
  })
}

/** Blocks without a counterpart. */
export function freeOf(pairs: readonly Pair[], before: number, after: number): Free {
  const [old, now] = [new Set(pairs.map(([n]) => n)), new Set(pairs.map(([, m]) => m))]
  const without = (size: number, taken: Set<number>) =>
    Array.from({ length: size }, (_, n) => n).filter((n) => !taken.has(n))
  return { before: without(before, old), after: without(after, now) }
}

/** Whole numbers from one up to, and without, another. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}
