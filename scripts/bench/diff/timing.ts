import { diffTexts } from '../../../src/domain/diff/diff.ts'
import { parseMarkdown } from '../../../src/domain/text/markdown.ts'
import { computeMedian } from '../../harness/statistics.ts'
import type { Pair } from './generator/pair.ts'

/** How long a diff takes, and how long parsing its two texts does. */
export interface Timing {
  bytes: number
  diffMs: number
  parseMs: number
  /** The median of the ratios, each taken of neighbouring runs, so that a busy moment hits both. */
  ratio: number
}

/** Times a diff against parsing, taking turns, for about `budgetMs` and at least three times. */
export function timePair(pair: Pair, budgetMs: number): Timing {
  const { before, after, locale } = pair
  const parse = () => {
    parseMarkdown(before)
    parseMarkdown(after)
  }
  const diff = () => void diffTexts(before, after, locale)
  const bytes = Buffer.byteLength(before)
  // Small texts take less than the clock and the collector's pauses; several at once even that out.
  const times = Math.max(1, Math.round(10_000 / bytes))
  const runs: { diffMs: number; parseMs: number }[] = []
  for (
    const end = performance.now() + budgetMs;
    runs.length < 3 || (performance.now() < end && runs.length < 25);
  )
    runs.push({ parseMs: measureElapsed(parse, times), diffMs: measureElapsed(diff, times) })
  return {
    bytes,
    diffMs: computeMedian(runs.map((run) => run.diffMs)),
    parseMs: computeMedian(runs.map((run) => run.parseMs)),
    ratio: computeMedian(runs.map((run) => run.diffMs / run.parseMs)),
  }
}

function measureElapsed(work: () => void, times: number): number {
  const started = performance.now()
  for (let n = 0; n < times; n++) work()
  return (performance.now() - started) / times
}
