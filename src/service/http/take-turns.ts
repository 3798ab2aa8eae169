import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
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
}

/**
 * Begins a request when those that came before it on its connection have been answered and the answers were taken
 * (RFC 9112 §9.3.2). Node's parser gives out all that one packet holds, a thousand or more, in one turn: a client that
 * sends on without waiting would have that much more than everybody else. Where more wait than may, the next one is
 * refused, the connection ends with that, and what comes after is not begun.
 */
export function takeTurns(listener: Listener, newId: () => string): Listener {
  const rows = new WeakMap<Socket, Row>()

  function begin(row: Row, response: ServerResponse, work: () => void): void {
    row.isBusy = true
    response.once('close', () => {
      row.isBusy = false
      // Whoever is gone waits for nothing.
      if (response.req.socket.writable) row.waiting.shift()?.()
    })
    work()
  }

  return (request, response) => {
    const { socket } = request
    const row = rows.get(socket) ?? { waiting: [], isBusy: false, isClosing: false }
    rows.set(socket, row)
    if (row.isClosing) return
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
}
