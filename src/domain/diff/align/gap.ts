import type { Extent, Pair, Unmatched } from './pair.ts'

/** The stretches between the pairs of a chain: what stands there on either side, each block by its index. */
export function listGaps(chain: readonly Pair[], before: number, after: number): Unmatched[] {
  const indices = ({ start, length }: Extent) => range(start, start + length)
  return listGapExtents(chain, before, after).map((gap) => ({
    before: indices(gap.before),
    after: indices(gap.after),
  }))
}

/** The same as stretches. */
export function listGapExtents(
  chain: readonly Pair[],
  before: number,
  after: number,
): Record<'before' | 'after', Extent>[] {
  let [i, j] = [0, 0]
  return [...chain, [before, after] satisfies Pair as Pair].map(([n, m]) => {
    const gap = { before: { start: i, length: n - i }, after: { start: j, length: m - j } }
    i = n + 1
    j = m + 1
    return gap
  })
}

/** Whole numbers from one up to, and without, another. */
export function range(from: number, to: number): number[] {
  const numbers: number[] = []
  for (let n = from; n < to; n++) numbers.push(n)
  return numbers
}
