import { parseClauseLines } from './clause.ts'
import type { Parse } from './markdown.ts'

/** The clause that a place in a text belongs to. */
export interface ClausePlace {
  /** Its printed number; null in the preamble and under headings without a number. */
  number: string | null
  /** Whether the clause begins there; what carries no number, and the items of a list, continue it. */
  starts: boolean
}

/** Reads a text's clauses, and tells for an offset into it which of them stands there. */
export function createClauseLocator(text: string, parse?: Parse): (offset: number) => ClausePlace {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  const starts = parseClauseLines(text, parse).map(({ number, line }) => ({
    number,
    start: lines[line - 1] ?? 0,
  }))
  return (offset) => {
    const from = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0)
    const line = text.lastIndexOf('\n', from - 1) + 1
    const clause = starts[findLastUpTo(starts, line)]
    return { number: clause?.number ?? null, starts: clause?.start === line }
  }
}

/** The last clause that begins no later than a place; -1 before the first. */
function findLastUpTo(starts: readonly { start: number }[], place: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
