import { diffTexts } from '../../../src/domain/diff/diff.ts'
import { parseMarkdown } from '../../../src/domain/text/markdown.ts'
import { computeMedian } from '../../harness/statistics.ts'
import type { Pair } from './generator/pair.ts'

/** How long a diff takes, and how long parsing its two texts does, on the processor alone. */
export interface Timing {
  bytes: number
  diffMs: number
  parseMs: number
  /** The median of the ratios, each taken of neighbouring runs, so that a busy moment hits both. */
  ratio: number
}

/** The system counts a thread's time in steps of a few milliseconds: what is shorter is done several times at once. */
const BLOCK_MS = 40
const [FEWEST, MOST] = [3, 25]

/**
 * Times a diff against parsing, taking turns, for about `budgetMs` and at least three times. The time is that of this
 * thread, so that whatever else the machine does is not counted.
 */
export function timePair(pair: Pair, budgetMs: number): Timing {
  const { before, after, locale } = pair
  const parse = () => {
    parseMarkdown(before)
    parseMarkdown(after)
  }
  const diff = () => void diffTexts(before, after, locale)
  const runs: { diffMs: number; parseMs: number }[] = []
  const started = readThreadMs()
  while (runs.length < FEWEST || (readThreadMs() - started < budgetMs && runs.length < MOST))
    runs.push({ parseMs: measureThread(parse), diffMs: measureThread(diff) })
  return {
    bytes: Buffer.byteLength(before),
    diffMs: computeMedian(runs.map((run) => run.diffMs)),
    parseMs: computeMedian(runs.map((run) => run.parseMs)),
    ratio: computeMedian(runs.map((run) => run.diffMs / run.parseMs)),
  }
}

function measureThread(work: () => void): number {
  const started = readThreadMs()
  for (let times = 1; ; times++) {
    work()
    const spent = readThreadMs() - started
    if (spent >= BLOCK_MS) return spent / times
  }
}

function readThreadMs(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
