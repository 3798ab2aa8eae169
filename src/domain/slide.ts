import type { Run } from './runs.ts'
import { endsSentence } from './words.ts'

/**
 * `a [b a] c` and `[a b] a c` are the same edit. Where words were only added or only removed, shifts the
 * change so that it begins where a sentence begins, if it can.
 */
export function slid(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  const list = runs.map((run) => ({ ...run }))
  list.forEach((next, index) => {
    const previous = list[index - 1]
    if (!previous) return
    const [endBefore, endAfter] = [previous.before + previous.length, previous.after + previous.length]
    const inserted = next.before === endBefore && next.after > endAfter
    const deleted = next.after === endAfter && next.before > endBefore
    if (inserted === deleted) return
    const shift = inserted
      ? shiftOf(after, endAfter, next.after, previous.length, next.length)
      : shiftOf(before, endBefore, next.before, previous.length, next.length)
    previous.length += shift
    next.before += shift
    next.after += shift
    next.length -= shift
  })
  return list.filter((run) => run.length > 0)
}

/** The smallest shift, left (negative) or right, after which the stretch begins a sentence; 0 when none does. */
function shiftOf(list: readonly string[], from: number, to: number, left: number, right: number): number {
  const begins = (at: number) => at === 0 || endsSentence(list[at - 1] ?? '')
  if (begins(from)) return 0
  for (let shift = 1; shift <= right && list[from + shift - 1] === list[to + shift - 1]; shift++)
    if (begins(from + shift)) return shift
  for (let shift = 1; shift <= left && list[from - shift] === list[to - shift]; shift++)
    if (begins(from - shift)) return -shift
  return 0
}
