import { diffArrays } from 'diff'
import { anchors } from './anchors.ts'
import { heaviestChain } from './chain.ts'
import { gapsOf } from './gap.ts'
import type { Pair } from './pair.ts'
import { type Extent, sentencesOf, spanOf } from './sentence.ts'

/** A stretch of equal tokens: `length` of them from `before` in the old and from `after` in the new list. */
export interface Run {
  before: number
  after: number
  length: number
}

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
export function equalRuns(before: readonly string[], after: readonly string[], caps: string[]): Run[] {
  const limit = Math.min(before.length, after.length)
  let start = 0
  while (start < limit && before[start] === after[start]) start++
  let end = 0
  while (end < limit - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const [old, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)]

  const runs = new Runs()
  runs.add(0, 0, start)
  for (const [n, m, length] of matches(old, now, caps)) runs.add(start + n, start + m, length)
  runs.add(before.length - end, after.length - end, end)
  return runs.list
}

type Match = [before: number, after: number, length: number]

function matches(before: readonly string[], after: readonly string[], caps: string[]): Match[] {
  if (before.length === 0 || after.length === 0) return []
  if (before.length + after.length <= LONG) return byWords(before, after, caps)
  const [old, now] = [sentencesOf(before), sentencesOf(after)]
  const chain = anchors(old, now)
  return gapsOf(chain, old.length, now.length).flatMap((gap, index): Match[] => {
    const [left, right] = [spanOf(gap.before, old), spanOf(gap.after, now)]
    const inside = matchesWithin(left, right, before, after, (b, a) => byWords(b, a, caps))
    const [n, m] = chain[index] ?? [-1, -1]
    const [b, a] = [old[n], now[m]]
    return b && a ? [...inside, [b.start, a.start, b.length]] : inside
  })
}

/** Tokens that stand once on each side are matched first, then what is between them exactly. */
function byWords(before: readonly string[], after: readonly string[], caps: string[]): Match[] {
  if (before.length === 0 || after.length === 0) return []
  const chain =
    before.length + after.length <= SMALL ? [] : heaviestChain(uniquePairs(before, after), () => 1)
  return gapsOf(chain, before.length, after.length).flatMap((gap, index): Match[] => {
    const anchor = chain[index]
    const [left, right] = [extent(gap.before), extent(gap.after)]
    const inside = matchesWithin(left, right, before, after, (b, a) => exact(b, a, caps))
    return anchor ? [...inside, [anchor[0], anchor[1], 1]] : inside
  })
}

function extent(indices: readonly number[]): Extent {
  return { start: indices[0] ?? 0, length: indices.length }
}

/** Compares two stretches and counts from the beginning of the whole lists again. */
function matchesWithin(
  left: Extent,
  right: Extent,
  before: readonly string[],
  after: readonly string[],
  find: (before: readonly string[], after: readonly string[]) => Match[],
): Match[] {
  if (left.length === 0 || right.length === 0) return []
  const stretch = (list: readonly string[], { start, length }: Extent) => list.slice(start, start + length)
  const found = find(stretch(before, left), stretch(after, right))
  return found.map(([n, m, length]) => [left.start + n, right.start + m, length])
}

function exact(before: readonly string[], after: readonly string[], caps: string[]): Match[] {
  // Most stretches between anchors are a word or two; one word needs no algorithm.
  const [first = '', there = ''] = [before[0], after[0]]
  if (before.length === 1) return single(after.indexOf(first), (at) => [0, at, 1])
  if (after.length === 1) return single(before.indexOf(there), (at) => [at, 0, 1])
  const steps = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS })
  if (!steps) {
    caps.push(`words: ${before.length} × ${after.length}`)
    return []
  }
  let [i, j] = [0, 0]
  return steps.flatMap(({ added, removed, count }): Match[] => {
    const match: Match = [i, j, count]
    if (!added) i += count
    if (!removed) j += count
    return added || removed ? [] : [match]
  })
}

function single(at: number, match: (at: number) => Match): Match[] {
  return at < 0 ? [] : [match(at)]
}

/** Tokens that stand exactly once in each list. */
function uniquePairs(before: readonly string[], after: readonly string[]): Pair[] {
  const [old, now] = [places(before), places(after)]
  return [...old].flatMap(([token, n]): Pair[] => {
    const m = now.get(token) ?? -1
    return n < 0 || m < 0 ? [] : [[n, m]]
  })
}

/** Where each token stands; -1 when it stands more than once. */
function places(tokens: readonly string[]): Map<string, number> {
  const found = new Map<string, number>()
  tokens.forEach((token, index) => {
    found.set(token, found.has(token) ? -1 : index)
  })
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
