import type { Answer } from './answer.ts'
import { Connection } from './connection.ts'

/** What a run of requests came to. */
export interface Run {
  answered: number
  /** From the start to the last answer. */
  ms: number
  /** Of every answer, in milliseconds. */
  latencies: number[]
  /** How often each status was answered. */
  statuses: Record<number, number>
  /** The first answer with another status than expected. */
  unexpected: Answer | null
}

/** How a run is answered. */
export interface Load {
  port: number
  requests: readonly string[]
  expected: number
}

/** Connections of an open run; a request that finds none free waits, and its wait counts. */
const CONNECTIONS = 256
/** Milliseconds after which an open run gives up on answers that do not come. */
const PATIENCE = 15_000

/**
 * Keeps so many requests under way for a time: each connection asks again as soon as it has been answered. The
 * last answers count as the others do, with the time they took: a server that answers in volleys would
 * otherwise gain or lose one of them by chance.
 */
export async function closedRun(load: Load, inFlight: number, forMs: number): Promise<Run> {
  const run = emptyRun()
  await connected(load.port, inFlight, async (connections) => {
    const start = performance.now()
    let next = 0
    const lap = (connection: Connection, done: () => void) => {
      const began = performance.now()
      const request = load.requests[next]
      if (request === undefined || began - start >= forMs) return done()
      next++
      connection.ask(request, (answer) => {
        note(run, load, answer, performance.now() - began)
        lap(connection, done)
      })
    }
    await Promise.all(connections.map((connection) => new Promise<void>((done) => lap(connection, done))))
    run.ms = performance.now() - start
  })
  return run
}

/** Sends each request at its own time whether or not others have been answered; latency counts from that time. */
export async function openRun(load: Load, times: readonly number[]): Promise<Run> {
  const run = emptyRun()
  await connected(load.port, CONNECTIONS, async (free) => {
    const start = performance.now()
    const waiting: number[] = []
    let [due, answered] = [0, 0]
    await new Promise<void>((resolve, reject) => {
      const late = () => reject(new Error(`${times.length - answered} of ${times.length} were not answered.`))
      const impatience = setTimeout(late, (times.at(-1) ?? 0) + PATIENCE)
      const send = (connection: Connection, index: number) =>
        connection.ask(load.requests[index] ?? '', (answer) => {
          note(run, load, answer, performance.now() - start - (times[index] ?? 0))
          const longest = waiting.shift()
          // Back to the end of the row, so that none lies idle until the server closes it.
          if (longest === undefined) free.push(connection)
          else send(connection, longest)
          if (++answered < times.length) return
          clearTimeout(impatience)
          resolve()
        })
      const tick = () => {
        const now = performance.now() - start
        while ((times[due] ?? Number.POSITIVE_INFINITY) <= now) {
          const connection = free.shift()
          if (connection) send(connection, due)
          else waiting.push(due)
          due++
        }
        if (due < times.length) setTimeout(tick, 1)
      }
      tick()
    })
    run.ms = performance.now() - start
  })
  return run
}

function emptyRun(): Run {
  return { answered: 0, ms: 0, latencies: [], statuses: {}, unexpected: null }
}

function note(run: Run, { expected }: Load, answer: Answer, latency: number): void {
  run.answered++
  run.latencies.push(latency)
  run.statuses[answer.status] = (run.statuses[answer.status] ?? 0) + 1
  if (answer.status !== expected) run.unexpected ??= answer
}

/** Holds connections for as long as the work takes; a lost one ends it. */
async function connected(port: number, count: number, work: (open: Connection[]) => Promise<void>) {
  let lose: (error: Error) => void = () => {}
  const loss = new Promise<never>((_, reject) => {
    lose = reject
  })
  const connections = await Connection.open(port, count, (error) => lose(error))
  try {
    await Promise.race([work([...connections]), loss])
  } finally {
    for (const connection of connections) connection.close()
  }
}
