import { readdirSync, readFileSync } from 'node:fs'

/** What the threads of a process did, in microseconds of processor time. */
export interface ThreadTimes {
  /** The one that runs its JavaScript. */
  main: number
  /** The pool that verifies signatures, hashes and reads files. */
  pool: number
  /** Those that collect garbage and compile. */
  v8: number
  /** Everything else, workers among it. */
  other: number
}

/** How the kernel knows the threads of Node. */
const NAMES: Readonly<Record<string, keyof ThreadTimes>> = { 'libuv-worker': 'pool', V8Worker: 'v8' }

/** Reads what the threads of a process have taken since it began; null where the system does not tell. */
export function readThreadTimes(pid: number): ThreadTimes | null {
  const folder = `/proc/${pid}/task`
  try {
    const times: ThreadTimes = { main: 0, pool: 0, v8: 0, other: 0 }
    for (const thread of readdirSync(folder)) {
      const name = readFileSync(`${folder}/${thread}/comm`, 'utf8').trim()
      // Its first field is the time on a processor, in nanoseconds.
      const [spent] = readFileSync(`${folder}/${thread}/schedstat`, 'utf8').split(' ')
      times[thread === String(pid) ? 'main' : (NAMES[name] ?? 'other')] += Number(spent) / 1000
    }
    return times
  } catch {
    return null
  }
}

/** What was taken between two readings, for each of so many answers; null where one could not be read. */
export function computeCost(
  before: ThreadTimes | null,
  after: ThreadTimes | null,
  answers: number,
): ThreadTimes | null {
  if (before === null || after === null || answers === 0) return null
  const each = (thread: keyof ThreadTimes) => Math.max(0, after[thread] - before[thread]) / answers
  return { main: each('main'), pool: each('pool'), v8: each('v8'), other: each('other') }
}

/** The time of all threads together. */
export function sumThreads({ main, pool, v8, other }: ThreadTimes): number {
  return main + pool + v8 + other
}
