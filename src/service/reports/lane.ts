import { Problem } from '../http/problem.ts'
import type { ReportThread } from './report-thread.ts'

/** Threads that make reports of a kind, each one at a time; who finds none waits. */
export interface Lane {
  /** @throws Problem `overloaded` where too many wait, or for too long */
  take(): Promise<ReportThread>
  giveBack(thread: ReportThread): Promise<void>
  close(): Promise<void>
}

/** What a lane is made of. */
export interface LaneOptions {
  open: () => ReportThread
  /** Threads at most. */
  threads: number
  /** Those who may wait for one. */
  waiting: number
  /** How long they may, in milliseconds. */
  patience: number
  /** For how long a thread that nobody uses is kept. */
  idle: number
}

interface Waiting {
  resolve(thread: ReportThread): void
  reject(reason: unknown): void
  timer: NodeJS.Timeout
}

/** Builds a lane; its threads are started when they are needed, and ended when they are not. */
export function createLane({ open, threads, waiting: most, patience, idle }: LaneOptions): Lane {
  const all = new Set<ReportThread>()
  const idling = new Map<ReportThread, NodeJS.Timeout>()
  const waiting: Waiting[] = []
  let isClosed = false

  function find(): ReportThread | null {
    for (const [thread, timer] of idling) {
      clearTimeout(timer)
      idling.delete(thread)
      if (thread.isUsable()) return thread
      all.delete(thread)
    }
    if (all.size >= threads) return null
    const thread = open()
    all.add(thread)
    return thread
  }

  async function end(thread: ReportThread): Promise<void> {
    idling.delete(thread)
    // A thread that is busy in the database ends when that lets go of it; until then it counts.
    await thread.end()
    all.delete(thread)
  }

  function refuse({ reject, timer }: Waiting): void {
    clearTimeout(timer)
    reject(createOverloaded())
  }

  return {
    take() {
      if (isClosed) throw createOverloaded()
      const thread = find()
      if (thread !== null) return Promise.resolve(thread)
      if (waiting.length >= most) throw createOverloaded()
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.splice(waiting.indexOf(one), 1)
          reject(createOverloaded())
        }, patience)
        const one = { resolve, reject, timer }
        waiting.push(one)
      })
    },
    async giveBack(thread) {
      if (!thread.isUsable() || isClosed) await end(thread)
      else {
        const timer = setTimeout(() => void end(thread), idle)
        timer.unref()
        idling.set(thread, timer)
      }
      const one = isClosed ? undefined : waiting.shift()
      if (one === undefined) return
      clearTimeout(one.timer)
      try {
        one.resolve(find() ?? thread)
      } catch (error) {
        one.reject(error)
      }
    },
    async close() {
      isClosed = true
      waiting.splice(0).forEach(refuse)
      for (const timer of idling.values()) clearTimeout(timer)
      await Promise.all([...all].map(end))
    },
  }
}

function createOverloaded(): Problem {
  const headers = { 'retry-after': '5' }
  return new Problem('overloaded', 'Other reports are being made. Send the same request again later.', {
    headers,
  })
}
