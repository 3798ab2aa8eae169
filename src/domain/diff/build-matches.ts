import type { Alignment } from './align/alignment.ts'
import { findHeaviestIncreasingSubsequence } from './align/heaviest-increasing-subsequence.ts'
import type { Pair } from './align/pair.ts'
import type { Row } from './rows/row.ts'

/** What became of rows, by their places: kept or changed, removed (`after` empty) or added (`before` empty). */
export interface RowMatch {
  /** Several that belong together: a clause that was split, or merged with its neighbour. */
  before: readonly number[]
  after: readonly number[]
  moved: boolean
}

/** One long clause that passes several short ones has moved, not they: beyond this length all weigh the same. */
const LONG_CLAUSE = 80

/**
 * Puts pairs into the order of the new text, removed blocks after the old neighbour they followed; parts of a
 * block that was split or merged stand together.
 */
export function buildMatches(alignment: Alignment, old: readonly Row[], now: readonly Row[]): RowMatch[] {
  const pairs = alignment.list()
  const stays = new Set(
    findHeaviestIncreasingSubsequence(pairs, ([n]) => Math.min((old[n] as Row).weight, LONG_CLAUSE)),
  )
  const isMoved = (pair: Pair) => !stays.has(pair) && !keepsPlace(pair, alignment, old, now)
  const moved = new Set(pairs.filter(isMoved).map(([, m]) => m))
  const isGone = (n: number) => alignment.findAfter(n) < 0 && !alignment.isPart('before', n)
  const removed = groupRemoved(old.length, isGone)
  const order: RowMatch[] = removed(-1)
  now.forEach((_, m) => {
    const n = alignment.findBefore(m)
    if (n < 0) {
      if (!alignment.isPart('after', m)) order.push({ before: [], after: [m], moved: false })
      return
    }
    const before = alignment.findParts('before', n)
    order.push({ before, after: alignment.findParts('after', m), moved: moved.has(m) })
    for (const last of before) order.push(...removed(last))
  })
  return order
}

/** Where others changed places around it, what is the fifth under its heading and was, and says so, has not moved. */
function keepsPlace([n, m]: Pair, alignment: Alignment, old: readonly Row[], now: readonly Row[]): boolean {
  const [was, is] = [old[n] as Row, now[m] as Row]
  if (n - was.parent !== m - is.parent || alignment.findAfter(was.parent) !== is.parent) return false
  return was.parts.every((part, language) => {
    const label = part?.block.label ?? null
    return label !== null && label === is.parts[language]?.block.label
  })
}

/** Matches of removed rows by the row that stayed and behind which they stood. */
function groupRemoved(length: number, isGone: (n: number) => boolean): (n: number) => RowMatch[] {
  const followers = new Map<number, RowMatch[]>()
  let anchor = -1
  for (let n = 0; n < length; n++) {
    if (!isGone(n)) {
      anchor = n
      continue
    }
    const there = followers.get(anchor)
    const match: RowMatch = { before: [n], after: [], moved: false }
    if (there) there.push(match)
    else followers.set(anchor, [match])
  }
  return (n) => followers.get(n) ?? []
}
