import type { Run } from './runs.ts'
import { endsSentence, isWord } from './words.ts'

const ISLAND_WORDS = 4
const REWRITTEN_SHARE = 0.3

/**
 * Regroups equal stretches so that a person can read the result: a few equal words between larger
 * changes are coincidence, and a clause of which little is left is shown as replaced. Only drops or
 * shifts runs, so nothing can be lost.
 */
export function readable(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  const kept = withoutIslands(runs, before, after)
  const words = Math.max(countWords(before), countWords(after))
  const same = kept.reduce((sum, run) => sum + wordsOf(run, before), 0)
  return words > 6 && same / words < REWRITTEN_SHARE
    ? []
    : kept.map((run, index) => slid(run, index, kept, before, after))
}

function withoutIslands(runs: readonly Run[], before: readonly string[], after: readonly string[]): Run[] {
  const kept: Run[] = []
  const changed = (from: Run | undefined, to: Run | undefined) => {
    const b = before.slice(from ? from.before + from.length : 0, to?.before)
    const a = after.slice(from ? from.after + from.length : 0, to?.after)
    return Math.max(countWords(b), countWords(a))
  }
  for (const [index, run] of runs.entries()) {
    kept.push(run)
    // A dropped island widens the change to its left, so the one before it is weighed again.
    for (let island = kept.at(-1); island; island = kept.at(-1)) {
      const left = changed(kept.at(-2), island)
      const right = changed(island, runs[index + 1])
      if (!isIsland(island, left, right, before)) break
      kept.pop()
    }
  }
  return kept
}

function isIsland(run: Run, left: number, right: number, before: readonly string[]): boolean {
  if (left === 0 || right === 0) return false
  const tokens = before.slice(run.before, run.before + run.length)
  const words = countWords(tokens)
  if (words === 0) return !tokens.some(endsSentence) || left + right > 6
  return words <= ISLAND_WORDS && words <= left && words <= right && !tokens.some(endsSentence)
}

/**
 * `a [b a] c` and `[a b] a c` are the same edit; a reader expects it to begin where a sentence does.
 * Moves the start of a run to the right while its first token equals the one that takes its place.
 */
function slid(
  run: Run,
  index: number,
  runs: readonly Run[],
  before: readonly string[],
  after: readonly string[],
): Run {
  const previous = runs[index - 1]
  const endBefore = previous ? previous.before + previous.length : 0
  const endAfter = previous ? previous.after + previous.length : 0
  const inserted = run.before === endBefore && run.after > endAfter
  const deleted = run.after === endAfter && run.before > endBefore
  if (!previous || inserted === deleted) return run

  const list = inserted ? after : before
  const from = inserted ? endAfter : endBefore
  const to = inserted ? run.after : run.before
  for (let shift = 1; shift <= previous.length && list[from - shift] === list[to - shift]; shift++) {
    if (endsSentence(list[from - shift - 1] ?? '')) {
      previous.length -= shift
      return {
        before: run.before - shift,
        after: run.after - shift,
        length: run.length + shift,
      }
    }
  }
  return run
}

function wordsOf(run: Run, before: readonly string[]): number {
  return countWords(before.slice(run.before, run.before + run.length))
}

function countWords(tokens: readonly string[]): number {
  return tokens.reduce((sum, token) => sum + (isWord(token) ? 1 : 0), 0)
}
