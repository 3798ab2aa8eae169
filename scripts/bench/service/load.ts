import { Connection } from './connection.ts'
import { createGroup, type Group, note, noteUnanswered } from './group.ts'

/** A request as it goes over the wire, and the number of its kind. */
export interface Request {
  text: string
  kind: number
}

/** What is sent in a run. */
export interface Load {
  /** Ports of the processes that share it. */
  ports: readonly number[]
  requests: readonly Request[]
  /** The status that answers to each kind should have. */
  expected: readonly number[]
}

/** What a run of requests came to, by their kinds. */
export interface RunResult {
  /** From the start to the last answer. */
  ms: number
  groups: Group[]
}

/** Connections of an open run; a request that finds none free waits, and its wait counts. */
const CONNECTIONS = 256
/** Milliseconds after the last request at which an open run gives up on answers that have not come. */
const TIMEOUT_MS = 30_000

/**
 * Keeps so many requests under way for a time: each connection asks again as soon as it has been answered. The
 * last answers count as the others do, with the time they took: a server that answers in volleys would
 * otherwise gain or lose one of them by chance.
 */
export async function runClosed(load: Load, inFlight: number, forMs: number): Promise<RunResult> {
  const groups = load.expected.map(createGroup)
  const connections = await Connection.open(load.ports, inFlight)
  const start = performance.now()
  let next = 0
  const lap = (connection: Connection, done: () => void) => {
    const began = performance.now()
    const request = load.requests[next]
    if (request === undefined || began - start >= forMs || !connection.isOpen) return done()
    next++
    connection.ask(request.text, (answer) => {
      note(groups[request.kind] as Group, answer, performance.now() - began)
      lap(connection, done)
    })
  }
  await Promise.all(connections.map((connection) => new Promise<void>((done) => lap(connection, done))))
  const ms = performance.now() - start
  for (const connection of connections) connection.close()
  return { ms, groups }
}

/** Sends each request at its own time whether or not others have been answered; latency counts from that time. */
export async function runOpen(
  load: Load,
  times: readonly number[],
  connections = CONNECTIONS,
  timeoutMs = TIMEOUT_MS,
): Promise<RunResult> {
  const groups = load.expected.map(createGroup)
  const opened = await Connection.open(load.ports, connections)
  const free = [...opened]
  const start = performance.now()
  const waiting: number[] = []
  const open = new Set(times.keys())
  let due = 0
  await new Promise<void>((resolve) => {
    const impatience = setTimeout(resolve, (times.at(-1) ?? 0) + timeoutMs)
    const send = (connection: Connection, index: number) => {
      const { text, kind } = load.requests[index] as Request
      connection.ask(text, (answer) => {
        // After the end nothing counts any more.
        if (!open.delete(index)) return
        note(groups[kind] as Group, answer, performance.now() - start - (times[index] ?? 0))
        // Back to the end of the row, so that none lies idle until the server closes it.
        if (connection.isOpen) {
          const longest = waiting.shift()
          if (longest === undefined) free.push(connection)
          else send(connection, longest)
        }
        if (open.size > 0) return
        clearTimeout(impatience)
        resolve()
      })
    }
    const tick = () => {
      const now = performance.now() - start
      while ((times[due] ?? Number.POSITIVE_INFINITY) <= now) {
        const connection = takeFree(free)
        if (connection) send(connection, due)
        else waiting.push(due)
        due++
      }
      if (due < times.length) setTimeout(tick, 1)
    }
    tick()
  })
  const ms = performance.now() - start
  for (const index of open)
    noteUnanswered(groups[load.requests[index]?.kind ?? 0] as Group, ms - (times[index] ?? 0))
  open.clear()
  for (const connection of opened) connection.close()
  return { ms, groups }
}

/** The next free connection that the server has not closed meanwhile. */
function takeFree(free: Connection[]): Connection | undefined {
  for (;;) {
    const connection = free.shift()
    if (connection === undefined || connection.isOpen) return connection
  }
}
