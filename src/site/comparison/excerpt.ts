import { joinTexts, type ShownRun } from '../../domain/changes/shown-runs.ts'

/** How much of the unchanged words stays beside a change: about one line on each side. */
const BESIDE = 80
/** Less than this is not worth leaving out. */
const LEAST = 120
const GAP = ' … '

/**
 * A long change as its marks with a line of context: unchanged words that are further away are left out, and a
 * sign tells where. Null when there is nothing worth leaving out.
 */
export function excerptRuns(runs: readonly ShownRun[]): ShownRun[] | null {
  let spared = 0
  const shown = joinPlain(runs).map((run, index, all): ShownRun => {
    if (run.mark !== null) return run
    const text = joinTexts(run.parts)
    // Where nothing is marked, the first words tell which clause it is.
    const head = index > 0 || all.length === 1 ? BESIDE : 0
    const tail = index === all.length - 1 ? 0 : BESIDE
    const [from, to] = [cutAfter(text, head), cutBefore(text, text.length - tail)]
    if (to - from < LEAST) return run
    spared += to - from
    const words = `${text.slice(0, from)}${GAP}${text.slice(to)}`
    const start = index === 0 ? words.trimStart() : words
    return {
      mark: null,
      parts: [{ text: index === all.length - 1 ? start.trimEnd() : start, stressed: false }],
    }
  })
  return spared > 0 ? shown : null
}

/** Unmarked runs that follow each other are one. */
function joinPlain(runs: readonly ShownRun[]): ShownRun[] {
  const joined: ShownRun[] = []
  for (const run of runs) {
    const before = joined.at(-1)
    if (before?.mark === null && run.mark === null) before.parts = [...before.parts, ...run.parts]
    else joined.push({ ...run })
  }
  return joined
}

/** The end of the word in which a place lies; 0 stays. */
function cutAfter(text: string, place: number): number {
  if (place === 0) return 0
  const next = text.slice(place).search(/\s/)
  return next < 0 ? text.length : place + next
}

/** The beginning of the word in which a place lies; the end stays. */
function cutBefore(text: string, place: number): number {
  if (place >= text.length) return text.length
  const start = text.slice(0, Math.max(0, place)).search(/\S+$/)
  return start < 0 ? place : start
}
