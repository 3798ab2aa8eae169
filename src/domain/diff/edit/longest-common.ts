import type { Extent } from '../align/pair.ts'

/** A stretch of equal tokens: `length` of them from `before` in the old and from `after` in the new list. */
export interface Run {
  before: number
  after: number
  length: number
}

/** Where no path has come to; -1 is just before the first token. */
const NOWHERE = -2

/**
 * Finds the stretches that two lists have in common with the fewest edits (E. W. Myers, 1986), of several
 * such ways the one that `diffArrays` of jsdiff takes. Lists of numbers and paths in flat arrays make it
 * several times faster there, which counts as most lists are of a few tokens only.
 *
 * @returns null when more than so many edits would be needed
 */
export function findLongestCommonRuns(
  before: ArrayLike<number>,
  after: ArrayLike<number>,
  { start: from, length: n }: Extent,
  { start: to, length: m }: Extent,
  mostEdits: number,
): Run[] | null {
  const limit = Math.min(n + m, mostEdits)
  // Diagonals are numbered by how much further a path has come in the old list than in the new one.
  const zero = Math.min(m, limit) + 1
  const reached = new Int32Array(zero + Math.min(n, limit) + 2).fill(NOWHERE)
  const last = new Int32Array(reached.length)
  const trails = new Trails()
  let [lowest, highest] = [-limit, limit]

  /** Follows equal tokens from here on; true at the end of both lists. */
  const follow = (diagonal: number, old: number, trail: number): boolean => {
    const now = old - diagonal
    let length = 0
    const most = Math.min(n - 1 - old, m - 1 - now)
    while (length < most && before[from + old + 1 + length] === after[to + now + 1 + length]) length++
    last[zero + diagonal] = length === 0 ? trail : trails.add(trail, from + old + 1, to + now + 1, length)
    reached[zero + diagonal] = old + length
    return old + length + 1 >= n && now + length + 1 >= m
  }

  if (follow(0, -1, -1)) return trails.list(last[zero] as number)
  for (let edits = 1; edits <= limit; edits++) {
    for (let k = Math.max(lowest, -edits); k <= Math.min(highest, edits); k += 2) {
      const at = zero + k
      const [removing, adding] = [reached[at - 1] ?? NOWHERE, reached[at + 1] ?? NOWHERE]
      reached[at - 1] = NOWHERE
      const canAdd = adding !== NOWHERE && adding >= k && adding - k < m
      const canRemove = removing !== NOWHERE && removing + 1 < n
      if (!canAdd && !canRemove) {
        reached[at] = NOWHERE
        continue
      }
      const adds = !canRemove || (canAdd && removing < adding)
      const done = adds
        ? follow(k, adding, last[at + 1] as number)
        : follow(k, removing + 1, last[at - 1] as number)
      if (done) return trails.list(last[at] as number)
      const end = reached[at] as number
      if (end + 1 >= n) highest = Math.min(highest, k - 1)
      if (end - k + 1 >= m) lowest = Math.max(lowest, k + 1)
    }
  }
  return null
}

/** Runs of equal tokens, each with the one before it on its path. */
class Trails {
  readonly #cells: number[] = []

  add(previous: number, before: number, after: number, length: number): number {
    return this.#cells.push(previous, before, after, length) - 4
  }

  /** The runs of a path in order. */
  list(last: number): Run[] {
    const runs: Run[] = []
    const cell = (at: number) => this.#cells[at] as number
    for (let at = last; at >= 0; at = cell(at))
      runs.push({ before: cell(at + 1), after: cell(at + 2), length: cell(at + 3) })
    return runs.reverse()
  }
}
