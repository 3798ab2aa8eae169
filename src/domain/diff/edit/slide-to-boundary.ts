import { isSentenceEnd, isWord } from '../../language/tokenize.ts'
import type { Run } from './runs.ts'

/**
 * `a [b a] c` and `[a b] a c` are the same edit. Where words were only added or only removed, shifts the
 * change so that it begins where a sentence begins, if it can.
 */
export function slideToBoundary(
  runs: readonly Run[],
  before: readonly string[],
  after: readonly string[],
): Run[] {
  const list = runs.map((run) => ({ ...run }))
  list.forEach((next, index) => {
    const previous = list[index - 1]
    if (!previous) return
    const [endBefore, endAfter] = [previous.before + previous.length, previous.after + previous.length]
    const inserted = next.before === endBefore && next.after > endAfter
    const deleted = next.after === endAfter && next.before > endBefore
    if (inserted === deleted) return
    const shift = inserted
      ? findShift(after, endAfter, next.after, previous.length, next.length)
      : findShift(before, endBefore, next.before, previous.length, next.length)
    previous.length += shift
    next.before += shift
    next.after += shift
    next.length -= shift
  })
  return list.filter((run) => run.length > 0)
}

/** The smallest shift, left (negative) or right, to the place that reads best; 0 when none reads better. */
function findShift(list: readonly string[], from: number, to: number, left: number, right: number): number {
  let best = { shift: 0, score: computeScore(list, from, to) }
  const weigh = (shift: number) => {
    const score = computeScore(list, from + shift, to + shift)
    if (score > best.score) best = { shift, score }
  }
  for (let shift = 1; shift <= right && list[from + shift - 1] === list[to + shift - 1]; shift++) weigh(shift)
  for (let shift = 1; shift <= left && list[from - shift] === list[to - shift]; shift++) weigh(-shift)
  return best.shift
}

/** A stretch reads best as whole sentences, then as a part set off by punctuation. */
function computeScore(list: readonly string[], from: number, to: number): number {
  const [before, first, last, next] = [list[from - 1], list[from], list[to - 1], list[to]]
  if (before === undefined || isSentenceEnd(before))
    return next === undefined || isSentenceEnd(last ?? '') ? 4 : 3
  const stops = (token: string | undefined) => token === undefined || !isWord(token)
  if (first !== undefined && !isWord(first) && stops(next)) return 2
  return before === ',' && last === ',' ? 2 : 0
}
