import { existsSync } from 'node:fs'
import { z } from 'zod'
import { toBase64 } from '../../domain/encoding/base64.ts'
import { KelisimError } from '../../domain/error.ts'
import type { AcceptanceStore } from '../../store/store.ts'
import { readNamed, toSystemError } from '../files/system-error.ts'
import { writeAtomicallyBeside } from '../files/write-whole.ts'
import { sayToOperator as say } from '../published/say.ts'
import { describeFailure, type Warning } from '../published/warnings.ts'

const MarkSchema = z.strictObject({ size: z.int().positive(), root: z.string() })
export type Mark = z.output<typeof MarkSchema>

const INTERVAL_MS = 1000

/** Follows the log with a mark outside the database. */
export interface HighWater {
  /** Why nothing may be added to the log as it is now; null while it is as it was, and longer. */
  findProblem(): string | null
  /** That the mark could not be written, while everybody is served. */
  listWarnings(): Warning[]
  /** Writes the mark once more and stops following. */
  stop(): Promise<void>
}

/**
 * Compares the log with the mark that was kept outside its database, and then moves the mark along once a second.
 * A log that is shorter than its mark, or has another root there, was rolled back or rewritten: it is refused at
 * the start, and while the service runs, as when a standby takes over that lagged behind, the mark stays.
 *
 * @param onProblem told once when a log is found to have been rolled back while the service runs
 */
export async function followHighWater(
  path: string,
  store: Pick<AcceptanceStore, 'findHead' | 'listHashes'>,
  onProblem: (problem: string) => void,
): Promise<HighWater> {
  let mark = existsSync(path) ? readMark(path) : null
  let problem: string | null = null
  let unwritten: unknown = null
  let kept = mark
  let writing: Promise<void> | null = null
  const head = await store.findHead()
  const readRoot = async (size: number) => {
    const [root] = await store.listHashes([{ start: 0, end: size }])
    return toBase64(root as Uint8Array)
  }
  const requireReached = async (one: Mark, reached: number) => {
    const problem = await judgeMark(path, one, readRoot, reached)
    if (problem !== null) throw problem
  }
  const damaged = head && (await judgeRoot(head, readRoot))
  if (damaged) throw damaged
  if (mark !== null) await requireReached(mark, head?.size ?? 0)

  /** Moves the mark along with a log that is whole; the file follows it. */
  async function move(): Promise<void> {
    const newest = await store.findHead()
    const isAsMarked = newest?.size === mark?.size && newest?.root === mark?.root
    if (mark !== null && !isAsMarked) await requireReached(mark, newest?.size ?? 0)
    problem = null
    if (newest !== null && !isAsMarked) mark = { size: newest.size, root: newest.root }
    await keep()
  }

  /**
   * Writes the mark where the file has another, one at a time, so that no older one comes last. It lags behind the log
   * and is never ahead of it: what it speaks of was committed before it was read.
   */
  function keep(): Promise<void> {
    if (mark === kept) return Promise.resolve()
    writing ??= write(mark as Mark).finally(() => {
      writing = null
    })
    return writing
  }

  // A disk that takes nothing weakens no answer that was given; the mark is kept in memory and tried again.
  async function write(newest: Mark): Promise<void> {
    try {
      await writeAtomicallyBeside(path, `${JSON.stringify(newest)}\n`)
      kept = newest
      unwritten = null
    } catch (error) {
      unwritten = error
    }
  }

  async function check(): Promise<void> {
    try {
      await move()
    } catch (error) {
      // A mark that lags, or a second of a store that does not answer, weakens nothing that was promised.
      if (!(error instanceof KelisimError)) return
      if (problem === null) onProblem(error.message)
      problem = error.message
    }
  }
  await move()
  const timer = setInterval(() => void check(), INTERVAL_MS)
  timer.unref()
  return {
    findProblem: () => problem,
    listWarnings: () =>
      unwritten === null
        ? []
        : [
            {
              code: 'mark-not-kept',
              detail: say('service.warnings.markNotKept', {
                path,
                problem: describeFailure(toSystemError(unwritten, path) ?? unwritten),
              }),
            },
          ],
    async stop() {
      clearInterval(timer)
      await move().catch(() => {})
      // What was under way may have been an earlier mark.
      await keep()
    },
  }
}

/** Gives the root of the first so many records, by the hashes that are stored. */
type ReadRoot = (size: number) => Promise<string>

/** The root that the head states must be the one that the stored hashes give; null when it is. */
export async function judgeRoot({ size, root }: Mark, readRoot: ReadRoot): Promise<KelisimError | null> {
  if ((await readRoot(size)) === root) return null
  return new KelisimError(
    'log-corrupt',
    `The stored hashes of the ${size} records of the log do not give its root ${root}.`,
    'Nothing more is added to it. Find out what is damaged: npm run service -- fsck',
  )
}

/** Tells whether a log goes on from where its mark has seen it; null when it does. */
export async function judgeMark(
  path: string,
  { size, root }: Mark,
  readRoot: ReadRoot,
  reached: number,
): Promise<KelisimError | null> {
  const advice = `Put the database back to which the mark ${path} belongs. If an older one was restored on purpose, or the mark is of another log, keep ${path} as evidence under another name and start again: the log is then trusted as it is.`
  if (reached < size) {
    return new KelisimError(
      'log-rolled-back',
      `The log holds ${reached} records, but it has held ${size}.`,
      advice,
    )
  }
  const found = await readRoot(size)
  if (found === root) return null
  return new KelisimError(
    'log-rolled-back',
    `The first ${size} records of the log have the root ${found}, but had ${root}.`,
    advice,
  )
}

/** Reads a mark that is there. */
export function readMark(path: string): Mark {
  const text = readNamed(path).toString()
  try {
    return MarkSchema.parse(JSON.parse(text))
  } catch (cause) {
    throw new KelisimError(
      'log-rolled-back',
      `The high-water mark ${path} is damaged.`,
      'Restore the file, or put it aside and start again: the log is then trusted as it is.',
      { cause },
    )
  }
}
