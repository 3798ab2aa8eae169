import type { Run } from './runs.ts'
import { slid } from './slide.ts'
import { endsSentence, isWord } from './words.ts'

const ISLAND_WORDS = 4
const REWRITTEN_SHARE = 0.3

/**
 * Regroups equal stretches so that a person can read the result: a few equal words between larger
 * changes are coincidence, a clause of which little is left is shown as replaced, and a change begins
 * where a sentence does. Only drops, shortens or shifts runs, so nothing can be lost.
 */
export function readable(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  const kept = withoutIslands(runs, before, after)
  const words = Math.min(countWords(before), countWords(after))
  const same = kept.reduce((sum, run) => sum + wordsOf(run, before), 0)
  if (words > 6 && same / words < REWRITTEN_SHARE) return []
  return bracketed(slid(kept, before, after), before, after)
}

function withoutIslands(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  const kept: Run[] = []
  const gap = (from: Run | undefined, to: Run | undefined) => ({
    before: before.slice(from ? from.before + from.length : 0, to?.before),
    after: after.slice(from ? from.after + from.length : 0, to?.after),
  })
  for (const [index, run] of runs.entries()) {
    kept.push({ ...run })
    // A dropped island widens the change to its left, so the one before it is weighed again.
    for (let island = kept.at(-1); island; island = kept.at(-1)) {
      const left = wordsBeside(gap(kept.at(-2), island), lastSentence)
      const right = wordsBeside(gap(island, runs[index + 1]), firstSentence)
      if (!isIsland(island, left, right, before)) break
      kept.pop()
    }
  }
  return kept
}

/** Changed words on one side of an island, in its own sentence: a sentence put before it says nothing about it. */
function wordsBeside(
  gap: { before: string[]; after: string[] },
  part: (tokens: string[]) => string[],
): number {
  return Math.max(countWords(part(gap.before)), countWords(part(gap.after)))
}

function lastSentence(tokens: string[]): string[] {
  return tokens.slice(tokens.findLastIndex(endsSentence) + 1)
}

function firstSentence(tokens: string[]): string[] {
  const end = tokens.findIndex(endsSentence)
  return end < 0 ? tokens : tokens.slice(0, end + 1)
}

function isIsland(run: Run, left: number, right: number, before: readonly string[]): boolean {
  if (left === 0 || right === 0) return false
  const tokens = before.slice(run.before, run.before + run.length)
  const words = countWords(tokens)
  if (words === 0) return !tokens.some(endsSentence) || left + right > 6
  return words <= ISLAND_WORDS && words <= left && words <= right && !tokens.some(endsSentence)
}

const CLOSING: Record<string, string> = { '(': ')', '«': '»', '[': ']' }

/** A change that takes in an opening bracket on both sides takes in the closing one, too. */
function bracketed(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  return runs.map((run, index) => {
    const previous = runs[index - 1]
    const gone = before.slice(previous ? previous.before + previous.length : 0, run.before)
    const come = after.slice(previous ? previous.after + previous.length : 0, run.after)
    const [open] = openIn(gone)
    const closes = open !== undefined && open === openIn(come)[0] && before[run.before] === CLOSING[open]
    return closes ? { before: run.before + 1, after: run.after + 1, length: run.length - 1 } : run
  })
}

/** Brackets that are opened and not closed, the innermost first. */
function openIn(tokens: readonly string[]): string[] {
  const open: string[] = []
  for (const token of tokens) {
    if (Object.hasOwn(CLOSING, token)) open.unshift(token)
    else if (open[0] !== undefined && token === CLOSING[open[0]]) open.shift()
  }
  return open
}

function wordsOf(run: Run, before: readonly string[]): number {
  return countWords(before.slice(run.before, run.before + run.length))
}

function countWords(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + (isWord(token) ? 1 : 0), 0)
}
