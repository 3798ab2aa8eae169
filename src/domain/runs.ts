import { diffArrays } from 'diff'
import { gapsOf } from './anchors.ts'
import { heaviestChain } from './chain.ts'
import type { Pair } from './pair.ts'

/** A stretch of equal tokens: `length` of them from `before` in the old and from `after` in the new list. */
export interface Run {
  before: number
  after: number
  length: number
}

/** Up to this many tokens the exact method is cheap enough at once. */
const SMALL = 48
/** Edits beyond which a stretch between two anchors counts as replaced; every stop is told in `caps`. */
const MOST_EDITS = 1500

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
  const chain =
    before.length + after.length <= SMALL ? [] : heaviestChain(uniquePairs(before, after), () => 1)
  const gaps = gapsOf(chain, before.length, after.length)
  return gaps.flatMap((gap, index): Match[] => {
    const anchor = chain[index]
    const inside = exact(gap.before, gap.after, before, after, caps)
    return anchor ? [...inside, [anchor[0], anchor[1], 1]] : inside
  })
}

function exact(
  left: readonly number[],
  right: readonly number[],
  before: readonly string[],
  after: readonly string[],
  caps: string[],
): Match[] {
  let [i, j] = [left[0] ?? 0, right[0] ?? 0]
  if (left.length === 0 || right.length === 0) return []
  const [old, now] = [before.slice(i, i + left.length), after.slice(j, j + right.length)]
  const steps = diffArrays(old, now, { maxEditLength: MOST_EDITS })
  if (!steps) {
    caps.push(`words: ${left.length} × ${right.length}`)
    return []
  }
  return steps.flatMap(({ added, removed, count }): Match[] => {
    const match: Match = [i, j, count]
    if (!added) i += count
    if (!removed) j += count
    return added || removed ? [] : [match]
  })
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
