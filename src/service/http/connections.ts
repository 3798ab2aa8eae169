import type { Server, ServerResponse } from 'node:http'
import { Server as NetServer, type Socket } from 'node:net'
import type { Listener } from './limit-concurrency.ts'

/** How many connections there may be, and how long one may wait for its client. */
export interface ConnectionLimits {
  most?: number
  /** Milliseconds within which a whole answer has to be taken. */
  longestReading?: number
  /** Bytes that may wait for readers, of all connections together. */
  mostUnread?: number
  /** Whether no connection is to be kept any more, while all are still served. */
  isDraining?: () => boolean
}

/** One connection as far as it matters who waits for whom. */
interface Connection {
  socket: Socket
  address: string
  /** Answers to what has begun to come. */
  underWay: Set<ServerResponse>
  /** How many of them are being made: those requests are whole. */
  working: number
  /** Since when nothing is left to do but for its client: to ask, to go on asking, or to read. */
  waitsSince: number
}

const MOST = 4096
const LONGEST_READING_MS = 60_000
const MOST_UNREAD = 128 * 1024 * 1024
const SWEEP_MS = 1000
/** What is given up at once where there is no room: a share, so that looking for it stays cheap. */
const SHARE = 1 / 16
/** How long a connection may be idle while the server ends: a request may be on its way on it. */
const GRACE_MS = 1000
const TIDY_MS = 20

/**
 * Keeps connections within bounds. Nobody takes all: where there is no room, whoever holds the most gives up those that
 * have waited longest for their client, and what is being worked on is never cut.
 */
export function boundConnections(server: Server, limits: ConnectionLimits = {}) {
  const { most = MOST, longestReading = LONGEST_READING_MS, mostUnread = MOST_UNREAD } = limits
  const { isDraining = () => false } = limits
  const connections = new Map<Socket, Connection>()
  let isEnding = false

  server.on('connection', (socket: Socket) => {
    if (connections.size >= most) makeRoom()
    if (connections.size >= most) {
      socket.destroy()
      return
    }
    const address = socket.remoteAddress ?? ''
    connections.set(socket, {
      socket,
      address,
      underWay: new Set(),
      working: 0,
      waitsSince: performance.now(),
    })
    socket.once('close', () => connections.delete(socket))
  })

  function makeRoom(): void {
    const owners = Map.groupBy(connections.values(), ({ address }) => address)
    const waiting = [...owners.values()]
      .sort((a, b) => b.length - a.length)
      .map(listWaiting)
      .find((found) => found.length > 0)
    for (const one of waiting?.slice(0, Math.ceil(most * SHARE)) ?? []) end(one)
  }

  /** Ends those whose answers nobody reads: each after a time, and the slowest first where they are too many. */
  function sweep(): void {
    const unread = listWaiting(connections.values()).filter(({ socket }) => socket.writableLength > 0)
    let bytes = unread.reduce((sum, { socket }) => sum + socket.writableLength, 0)
    const latest = performance.now() - longestReading
    for (const one of unread) {
      if (one.waitsSince > latest && bytes <= mostUnread) return
      bytes -= one.socket.writableLength
      end(one)
    }
  }

  function end({ socket }: Connection): void {
    connections.delete(socket)
    // What is not read is dropped at once, also what the system has taken in.
    if (socket.writableLength > 0) socket.resetAndDestroy()
    else socket.destroy()
  }

  /** Ends what has been idle for so long that no request can be on its way. */
  function tidy(): void {
    const latest = performance.now() - GRACE_MS
    for (const one of listWaiting(connections.values()))
      if (one.waitsSince <= latest && one.underWay.size === 0 && one.socket.writableLength === 0) end(one)
  }

  const sweeping = setInterval(sweep, SWEEP_MS).unref()

  return {
    /** Follows requests from their head to the end of the work for them. */
    follow(listener: Listener): Listener {
      return async (request, response) => {
        const one = connections.get(request.socket)
        if (isEnding || isDraining()) askToClose(response)
        one?.underWay.add(response)
        try {
          await listener(request, response)
        } finally {
          one?.underWay.delete(response)
        }
      }
    },

    /** Follows the work: while it lasts, a connection waits for us. */
    work(listener: Listener): Listener {
      return async (request, response) => {
        const one = connections.get(request.socket)
        if (one !== undefined) one.working++
        try {
          await listener(request, response)
        } finally {
          if (one !== undefined) {
            one.working--
            one.waitsSince = performance.now()
          }
        }
      }
    },

    /**
     * Takes no more connections, answers every request that is here or on its way on one that is kept, and closes each
     * connection with its answer; for at most so many milliseconds.
     */
    async drain(atMost: number): Promise<void> {
      isEnding = true
      const now = performance.now()
      for (const one of connections.values()) {
        one.waitsSince = now
        for (const response of one.underWay) askToClose(response)
      }
      const impatience = setTimeout(() => server.closeAllConnections(), atMost)
      const tidying = setInterval(tidy, TIDY_MS)
      // Not its own `close`, which cuts connections that seem idle: the next request may be on its way already.
      await new Promise((resolve) => NetServer.prototype.close.call(server, resolve))
      for (const timer of [impatience, tidying, sweeping]) clearTimeout(timer)
    },
  }
}

/** Those that wait for their client, longest waiting first. */
function listWaiting(connections: Iterable<Connection>): Connection[] {
  return [...connections].filter(({ working }) => working === 0).sort((a, b) => a.waitsSince - b.waitsSince)
}

/** A connection that is kept would lead past the balancer, back to a process that is ending. */
function askToClose(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close')
}
