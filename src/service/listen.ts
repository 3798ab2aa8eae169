import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { KelisimError } from '../domain/error.ts'
import { admitting } from './admission.ts'
import { answerUnparsed, malformed } from './unparsed.ts'

/** What listening needs. */
export interface ListenOptions {
  fetch: (request: Request) => Response | Promise<Response>
  host: string
  /** 0 for any that is free. */
  port: number
  newId: () => string
  /** Told of each request that is turned away because too many are under way. */
  onTurnedAway?: () => void
}

/** A server that listens. */
export interface Listening {
  port: number
  /** Takes no more requests and finishes those under way, for at most so many milliseconds. */
  drain(atMost: number): Promise<void>
}

const LIMITS = { maxHeaderSize: 8 * 1024, headersTimeout: 5_000, requestTimeout: 10_000 }

/** Begins to listen; a port that is taken is reported with advice. */
export async function listen({ fetch, host, port, newId, onTurnedAway }: ListenOptions): Promise<Listening> {
  const errorHandler = () => malformed(newId())
  const listener = getRequestListener(fetch, { errorHandler, overrideGlobalObjects: true })
  const server = createServer(LIMITS, admitting(listener, { newId, onTurnedAway }))
  server.on('clientError', (error, socket) => answerUnparsed(error, socket, newId()))

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isTaken(error) ? portTaken(port, error) : error))
    server.listen(port, host, resolve)
  })
  const { port: chosen } = server.address() as AddressInfo

  return {
    port: chosen,
    drain: (atMost) =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => server.closeAllConnections(), atMost)
        // A connection that falls idle later would otherwise be kept open for a next request.
        const tidying = setInterval(() => server.closeIdleConnections(), 20)
        server.close(() => {
          clearTimeout(impatience)
          clearInterval(tidying)
          resolve()
        })
      }),
  }
}

function isTaken(error: Error): boolean {
  return 'code' in error && error.code === 'EADDRINUSE'
}

function portTaken(port: number, cause: Error): KelisimError {
  const other = port === 4400 ? 4401 : 4400
  return new KelisimError(
    'port-taken',
    `Port ${port} is taken.`,
    `Stop the program that uses it, or choose another: PORT=${other} npm start`,
    { cause },
  )
}
