import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { KelisimError } from '../../domain/error.ts'
import { answerUnparsed, createMalformedResponse } from './client-error.ts'
import { limitConcurrency } from './limit-concurrency.ts'

/** What listening needs. */
export interface ListenOptions {
  /** Is also given what the server adds to a request. */
  fetch: (request: Request, env?: object) => Response | Promise<Response>
  host: string
  /** 0 for any that is free. */
  port: number
  newId: () => string
  /** Names of the settings that chose port and host, for advice. */
  settings?: { port: string; host: string }
  /** Told of each request that is turned away because too many are under way. */
  onShed?: () => void
}

/** A server that listens. */
export interface Listening {
  port: number
  /** Takes no more requests and finishes those under way, for at most so many milliseconds. */
  drain(atMost: number): Promise<void>
}

const LIMITS = { maxHeaderSize: 8 * 1024, headersTimeout: 5_000, requestTimeout: 10_000 }

/** Begins to listen; a port that is taken is reported with advice. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { fetch, host, port, newId, onShed: onTurnedAway } = options

  const errorHandler = () => createMalformedResponse(newId())
  const listener = getRequestListener(fetch, { errorHandler, overrideGlobalObjects: true })
  const server = createServer(LIMITS, limitConcurrency(listener, { newId, onShed: onTurnedAway }))
  server.on('clientError', (error, socket) => answerUnparsed(error, socket, newId()))

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, options) ?? error))
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

const OWN_SETTINGS = { port: 'PORT', host: 'HOST' }

/** Why the system does not let it listen, as an operator can act on it. */
function toListenError(error: Error, options: ListenOptions): KelisimError | null {
  const { port, host, settings = OWN_SETTINGS } = options
  const code = 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') {
    const other = port === 4400 ? 4401 : 4400
    const advice = `Stop the program that uses it, or choose another: ${settings.port}=${other}`
    return new KelisimError('port-taken', `Port ${port} is taken.`, advice, { cause: error })
  }
  if (code === 'EACCES') {
    const advice = `Choose one from 1024 on: ${settings.port}=4321`
    return new KelisimError('setting-invalid', `Port ${port} is for the system alone.`, advice, {
      cause: error,
    })
  }
  if (code !== 'EADDRNOTAVAIL' && code !== 'ENOTFOUND') return null
  const advice = `Set ${settings.host} to one of its addresses, such as 127.0.0.1, or to 0.0.0.0 for all of them.`
  const message = `${host} is no address of this machine.`
  return new KelisimError('setting-invalid', message, advice, { cause: error })
}
