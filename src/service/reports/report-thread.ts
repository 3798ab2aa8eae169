import type { Worker } from 'node:worker_threads'
import { Problem } from '../http/problem.ts'
import type { Catalog } from '../published/catalog.ts'
import { feedBody } from './feed-body.ts'
import { type Answer, fromFailure, type Order } from './message.ts'
import type { ReportJob } from './report.ts'

/** A thread that makes one report at a time. */
export interface ReportThread {
  start(job: ReportJob, body: AsyncIterable<Uint8Array> | null): Run
  /** Whether another report can follow. */
  isUsable(): boolean
  /** Ends the thread, whatever it does, and waits for that. */
  end(): Promise<void>
}

/** A report that is being made. */
export interface Run {
  /** Its bytes; whoever stops reading ends it. */
  pieces: AsyncGenerator<Uint8Array>
  /** The thread is done with it, or has ended; what it gave may still be read. */
  done: Promise<void>
}

/** How long a thread may let others wait, in milliseconds. */
export interface Patience {
  /** For the next piece of a report. */
  piece: number
  /** How long a piece may wait for its reader. */
  reader: number
}

/** From when on a thread that was told to stop is ended. */
const STOPPING_MS = 5_000

/** Makes reports in a worker, which is ended when it gives nothing for too long. */
export function createReportThread(worker: Worker, patience: Patience): ReportThread {
  let known: Catalog | null | undefined
  let crash: Error | null = null
  let isEnded = false
  let hear: (answer: Answer | null) => void = () => {}
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      isEnded = true
      resolve()
      hear(null)
    })
  })
  worker.on('error', (error) => {
    crash = error instanceof Error ? error : null
  })
  worker.on('message', (answer: Answer) => hear(answer))
  // A process that has nothing else to do may end.
  worker.unref()

  async function end(): Promise<void> {
    isEnded = true
    await worker.terminate()
    await exited
  }

  function start({ catalog, ...job }: ReportJob, body: AsyncIterable<Uint8Array> | null): Run {
    const order = (message: Order) => worker.postMessage(message)
    const done = Promise.withResolvers<void>()
    const answers: (Answer | null)[] = []
    let wake = () => {}
    let isOver = false
    let broken: Error | null = null
    let stopping: NodeJS.Timeout | undefined

    const feeding = body === null ? null : feedBody(body, order, breakOff)
    hear = (answer) => {
      if (answer?.type === 'more') feeding?.giveMore()
      else answers.push(answer)
      isOver ||= answer === null || answer.type === 'end' || answer.type === 'failed'
      if (isOver) {
        clearTimeout(stopping)
        feeding?.stop()
        done.resolve()
      }
      wake()
    }

    /** Ends the report before its time, for a reason that whoever still reads is told. */
    function breakOff(reason: Error | null): void {
      broken ??= reason
      wake()
      if (isOver || stopping !== undefined) return
      feeding?.stop()
      order({ type: 'stop' })
      stopping = setTimeout(() => void end(), STOPPING_MS)
    }

    async function hearNext(): Promise<Answer | null> {
      if (answers.length === 0 && broken === null) {
        const waited = Promise.withResolvers<void>()
        wake = waited.resolve
        const overrun = setTimeout(() => {
          broken = createOverrun(patience.piece)
          void end()
          waited.resolve()
        }, patience.piece)
        await waited.promise
        clearTimeout(overrun)
      }
      if (broken !== null) throw broken
      const answer = answers.shift()
      return answer === undefined ? hearNext() : answer
    }

    async function* read(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          const answer = await hearNext()
          if (answer === null) throw new Error('the thread of a report has ended', { cause: crash })
          if (answer.type === 'failed') throw fromFailure(answer.failure)
          if (answer.type === 'end') return
          if (answer.type !== 'piece') continue
          const slow = setTimeout(() => breakOff(new Error('a report was not read')), patience.reader)
          try {
            yield answer.bytes
          } finally {
            clearTimeout(slow)
          }
          if (!isOver) order({ type: 'taken', count: answer.bytes.length })
        }
      } finally {
        breakOff(null)
      }
    }

    if (isEnded) hear(null)
    else order({ type: 'run', job, hasBody: body !== null, ...(catalog !== known && { catalog }) })
    known = catalog
    return { pieces: read(), done: done.promise }
  }

  return { start, end, isUsable: () => !isEnded }
}

function createOverrun(milliseconds: number): Problem {
  return new Problem(
    'answer-late',
    `The report was ended after ${milliseconds / 1000} seconds. Ask again when less is going on; the feed of acts can be read in parts.`,
  )
}
