import type { Run } from './runs.ts'
import { slideToBoundary } from './slide-to-boundary.ts'
import { WordCount } from './word-count.ts'

/** What stays between two changes must be longer than this, the more so the more changed around it. */
const SHORTEST = 16
const LETTERS_FOR_A_CHANGED_WORD = 2.5
/** No change is so large that as much as this would be a coincidence. */
const LONGEST = 70
/** A small change is not stretched over many words to reach a large one. */
const WORDS_FOR_A_CHANGED_WORD = 4
const REWRITTEN_SHARE = 0.3
/** So few words are read at once, whatever was replaced; and letters that a reader knows again among them. */
const FEW = 6
const RECOGNISED = 10

/**
 * Regroups equal stretches so that a person can read the result: a few equal words between larger
 * changes are coincidence, a clause of which little is left is shown as replaced, and a change begins
 * where a sentence does. Only drops, shortens or shifts runs, so nothing can be lost.
 */
export function cleanupSemantic(
  runs: readonly Run[],
  before: readonly string[],
  after: readonly string[],
): Run[] {
  const [old, now] = [new WordCount(before), new WordCount(after)]
  const islands = dropIslands(runs, old, now)
  const words = Math.min(old.countWithin(0, before.length), now.countWithin(0, after.length))
  const kept = words <= FEW && countKept(islands, old) === 0 ? keepLongest(runs, words, old, now) : islands
  const same = countKept(kept, old)
  if (words > FEW && same / words < REWRITTEN_SHARE) return []
  return includeClosingBrackets(slideToBoundary(kept, before, after), before, after)
}

function countKept(runs: readonly Run[], old: WordCount): number {
  return runs.reduce((sum, run) => sum + old.countWithin(run.before, run.before + run.length), 0)
}

/**
 * Of a few words of which half stayed nothing is left between the changes. The longest stretch is no coincidence, be it
 * of two words or one at the beginning or end.
 */
function keepLongest(runs: readonly Run[], words: number, old: WordCount, now: WordCount): Run[] {
  if (2 * countKept(runs, old) < words) return []
  const measure = ({ before, length }: Run) => old.measureWithin(before, before + length)
  const longest = runs.reduce<Run | null>(
    (best, run) => (best && measure(best) >= measure(run) ? best : run),
    null,
  )
  if (longest === null || measure(longest) < RECOGNISED) return []
  const [from, to] = [longest.before, longest.before + longest.length]
  const isAtEdge =
    (old.countWithin(0, from) === 0 && now.countWithin(0, longest.after) === 0) ||
    (old.countWithin(to, old.tokens.length) === 0 &&
      now.countWithin(longest.after + longest.length, now.tokens.length) === 0)
  return isAtEdge || old.countWithin(from, to) > 1 ? [{ ...longest }] : []
}

/** Islands are weighed by the changed words beside them in their own sentence: one put before it says nothing. */
function dropIslands(runs: readonly Run[], old: WordCount, now: WordCount): Run[] {
  const kept: Run[] = []
  const start = { before: 0, after: 0, length: 0 }
  const end = { before: old.tokens.length, after: now.tokens.length, length: 0 }
  for (const [index, run] of runs.entries()) {
    kept.push({ ...run })
    const next = runs[index + 1] ?? end
    // A dropped island widens the change to its left, so the one before it is weighed again.
    for (let island = kept.at(-1); island; island = kept.at(-1)) {
      const { before, after, length } = island
      const previous = kept.at(-2) ?? start
      const left = Math.max(
        old.countAtEnd(previous.before + previous.length, before),
        now.countAtEnd(previous.after + previous.length, after),
      )
      const right = Math.max(
        old.countAtStart(before + length, next.before),
        now.countAtStart(after + length, next.after),
      )
      if (!isIsland(island, left, right, old)) break
      kept.pop()
    }
  }
  return kept
}

/**
 * The smallest stretch worth keeping grows with the change around it (as in prosemirror-changeset), in letters
 * rather than words: "of the" between two changes helps nobody, a long Kazakh word does.
 */
function isIsland({ before, length }: Run, left: number, right: number, old: WordCount): boolean {
  if (left === 0 || right === 0) return false
  const end = before + length
  const words = old.countWithin(before, end)
  // A sentence that ends here parts two changes, unless it is all that they have between them.
  if (words === 0 || old.hasStopWithin(before, end)) return words <= 1
  const least = Math.max(SHORTEST, LETTERS_FOR_A_CHANGED_WORD * (left + right))
  return (
    old.measureWithin(before, end) <= Math.min(LONGEST, least) &&
    words <= WORDS_FOR_A_CHANGED_WORD * Math.min(left, right)
  )
}

const CLOSING: Record<string, string> = { '(': ')', '«': '»', '[': ']' }

/** A change that takes in an opening bracket on both sides takes in the closing one, too. */
function includeClosingBrackets(
  runs: readonly Run[],
  before: readonly string[],
  after: readonly string[],
): Run[] {
  return runs.map((run, index) => {
    const previous = runs[index - 1]
    const gone = before.slice(previous ? previous.before + previous.length : 0, run.before)
    const come = after.slice(previous ? previous.after + previous.length : 0, run.after)
    const [open] = listOpenBrackets(gone)
    const closes =
      open !== undefined && open === listOpenBrackets(come)[0] && before[run.before] === CLOSING[open]
    return closes ? { before: run.before + 1, after: run.after + 1, length: run.length - 1 } : run
  })
}

/** Brackets that are opened and not closed, the innermost first. */
function listOpenBrackets(tokens: readonly string[]): string[] {
  const open: string[] = []
  for (const token of tokens) {
    if (Object.hasOwn(CLOSING, token)) open.unshift(token)
    else if (open[0] !== undefined && token === CLOSING[open[0]]) open.shift()
  }
  return open
}
