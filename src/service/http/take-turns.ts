import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Listener } from './limit-concurrency.ts'
import { Problem } from './problem.ts'
import { refuse } from './refuse.ts'

/** Requests of one connection that may wait for the answers before them. */
const MOST_WAITING = 16

const TOO_MANY = new Problem(
  'overloaded',
  'Send the next request of a connection once those before it have been answered.',
  { headers: { 'retry-after': '1', connection: 'close' } },
)

/** What has come on one connection and is not begun. */
interface Row {
  waiting: (() => void)[]
  isBusy: boolean
  isClosing: boolean
  /** What came last. */
  last: IncomingMessage
}

/** The requests of each connection in their order. */
export interface Turns {
  listener: Listener
  /**
   * Answers what never became a request, and ends the connection with that: after the answers to what came before it,
   * which might be taken for theirs.
   */
  fail(socket: Duplex, answer: () => void): void
}

/**
 * Begins a request when those that came before it on its connection have been answered and the answers were taken
 * (RFC 9112 §9.3.2). Node's parser gives out all that one packet holds, a thousand or more, in one turn: a client that
 * sends on without waiting would have that much more than everybody else. Where more wait than may, the next one is
 * refused, the connection ends with that, and what comes after is not begun.
 */
export function takeTurns(listener: Listener, newId: () => string): Turns {
  const rows = new WeakMap<Duplex, Row>()

  function begin(row: Row, response: ServerResponse, work: () => void): void {
    row.isBusy = true
    response.once('close', () => {
      row.isBusy = false
      // Whoever is gone waits for nothing.
      if (response.req.socket.writable) row.waiting.shift()?.()
    })
    work()
  }

  function take(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request
    const row = rows.get(socket) ?? { waiting: [], isBusy: false, isClosing: false, last: request }
    rows.set(socket, row)
    if (row.isClosing) return
    row.last = request
    const work = () => void listener(request, response)
    if (!row.isBusy) begin(row, response, work)
    else if (row.waiting.length < MOST_WAITING) row.waiting.push(() => begin(row, response, work))
    else {
      row.isClosing = true
      // Each request that ends would have Node read on.
      socket.on('resume', () => socket.pause())
      socket.pause()
      refuse(response, TOO_MANY, newId())
    }
  }

  function fail(socket: Duplex, answer: () => void): void {
    const row = rows.get(socket)
    // A request that is not whole is what failed.
    if (!socket.writable || !row?.isBusy || !row.last.complete) answer()
    else if (!row.isClosing) {
      row.isClosing = true
      row.waiting.push(answer)
    }
  }

  return { listener: take, fail }
}
