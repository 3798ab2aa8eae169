import { findAnchors } from '../align/anchors.ts'
import { listGapExtents, listGaps } from '../align/gap.ts'
import { findHeaviestIncreasingSubsequence } from '../align/heaviest-increasing-subsequence.ts'
import type { Extent, Pair } from '../align/pair.ts'
import { findLongestCommonRuns, type Run } from './longest-common.ts'
import { computeSpan, splitTokenSentences } from './sentence.ts'

export type { Run } from './longest-common.ts'

/** Up to this many tokens the exact method is cheap enough at once. */
const SMALL = 48
/** Edits beyond which a stretch between two anchors counts as replaced; every stop is told in `caps`. */
const MOST_EDITS = 600
/** From this many tokens on, whole sentences are matched before words. */
const LONG = 1200

/**
 * Finds the stretches that two lists of tokens have in common, in order. In long lists, tokens that stand
 * once on each side are matched first (patience diff, B. Cohen): what a reader would recognise stays, and
 * the exact method (E. W. Myers, 1986) only has small gaps left.
 */
export function findEqualRuns(before: readonly string[], after: readonly string[], caps: string[]): Run[] {
  const limit = Math.min(before.length, after.length)
  let start = 0
  while (start < limit && before[start] === after[start]) start++
  let end = 0
  while (end < limit - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]

  const runs = new Runs()
  runs.add(0, 0, start)
  for (const run of matchTokens(old, now, caps)) runs.add(start + run.before, start + run.after, run.length)
  runs.add(before.length - end, after.length - end, end)
  return runs.list
}

/** Two lists as numbers, one for each different token, which are compared faster. */
interface Sides {
  before: Int32Array
  after: Int32Array
  caps: string[]
}

function matchTokens(before: readonly string[], after: readonly string[], caps: string[]): Run[] {
  if (before.length === 0 || after.length === 0) return []
  const sides = { ...internTokens(before, after), caps }
  const whole = (list: readonly string[]) => ({ start: 0, length: list.length })
  if (before.length + after.length <= LONG) return matchByWords(sides, whole(before), whole(after))
  const [old, now] = [splitTokenSentences(before), splitTokenSentences(after)]
  const chain = findAnchors(old, now)
  return listGaps(chain, old.length, now.length).flatMap((gap, index): Run[] => {
    const inside = matchByWords(sides, computeSpan(gap.before, old), computeSpan(gap.after, now))
    const [n, m] = chain[index] ?? [-1, -1]
    const [b, a] = [old[n], now[m]]
    return b && a ? [...inside, { before: b.start, after: a.start, length: b.length }] : inside
  })
}

function internTokens(before: readonly string[], after: readonly string[]): Omit<Sides, 'caps'> {
  const numbers = new Map<string, number>()
  const numberOf = (token: string) => {
    const number = numbers.get(token) ?? numbers.size
    if (number === numbers.size) numbers.set(token, number)
    return number
  }
  return { before: Int32Array.from(before, numberOf), after: Int32Array.from(after, numberOf) }
}

/** Tokens that stand once on each side are matched first, then what is between them exactly. */
function matchByWords(sides: Sides, left: Extent, right: Extent): Run[] {
  if (left.length === 0 || right.length === 0) return []
  if (left.length + right.length <= SMALL) return matchExactly(sides, left, right)
  const chain = findHeaviestIncreasingSubsequence(findUniquePairs(sides, left, right), () => 1)
  const found: Run[] = []
  listGapExtents(chain, left.length, right.length).forEach((gap, index) => {
    const [n, m] = [offsetExtent(left, gap.before), offsetExtent(right, gap.after)]
    if (n.length > 0 && m.length > 0) found.push(...matchExactly(sides, n, m))
    const anchor = chain[index]
    if (anchor) found.push({ before: left.start + anchor[0], after: right.start + anchor[1], length: 1 })
  })
  return found
}

/** A stretch of a stretch as one of the whole list. */
function offsetExtent(outer: Extent, { start, length }: Extent): Extent {
  return { start: outer.start + start, length }
}

function matchExactly({ before, after, caps }: Sides, left: Extent, right: Extent): Run[] {
  // Most stretches between anchors are a word or two; one word needs no algorithm.
  if (left.length === 1 || right.length === 1) return matchSingle(before, after, left, right)
  const runs = findLongestCommonRuns(before, after, left, right, MOST_EDITS)
  if (!runs) caps.push(`words: ${left.length} × ${right.length}`)
  return runs ?? []
}

function matchSingle(before: Int32Array, after: Int32Array, left: Extent, right: Extent): Run[] {
  for (let n = left.start; n < left.start + left.length; n++)
    for (let m = right.start; m < right.start + right.length; m++)
      if (before[n] === after[m]) return [{ before: n, after: m, length: 1 }]
  return []
}

/** Tokens that stand exactly once in each stretch, counted from its beginning. */
function findUniquePairs({ before, after }: Sides, left: Extent, right: Extent): Pair[] {
  const [old, now] = [indexPlaces(before, left), indexPlaces(after, right)]
  const pairs: Pair[] = []
  for (const [token, n] of old) {
    const m = n < 0 ? -1 : (now.get(token) ?? -1)
    if (m >= 0) pairs.push([n, m])
  }
  return pairs
}

/** Where each token of a stretch stands; -1 when it stands more than once. */
function indexPlaces(tokens: Int32Array, { start, length }: Extent): Map<number, number> {
  const found = new Map<number, number>()
  for (let index = 0; index < length; index++) {
    const token = tokens[start + index] as number
    found.set(token, found.has(token) ? -1 : index)
  }
  return found
}

/** Collects runs and joins those that follow each other directly. */
class Runs {
  readonly list: Run[] = []

  add(before: number, after: number, length: number): void {
    if (length === 0) return
    const last = this.list.at(-1)
    if (last && last.before + last.length === before && last.after + last.length === after)
      last.length += length
    else this.list.push({ before, after, length })
  }
}
