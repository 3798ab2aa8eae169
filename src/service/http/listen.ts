import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { KelisimError } from '../../domain/error.ts'
import { answerUnparsed, createMalformedResponse, requireOneHost } from './client-error.ts'
import { boundConnections, type ConnectionLimits } from './connections.ts'
import { limitConcurrency } from './limit-concurrency.ts'
import { receiveBody } from './receive-body.ts'
import { REQUEST_CLASSES, type RequestClass } from './request-class.ts'
import { takeTurns } from './take-turns.ts'

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
  /** Which places a request takes; those for everybody without it. */
  classify?: (method: string, url: string) => RequestClass
  /** Whether the service is ending and wants no connection to be kept. */
  isDraining?: () => boolean
  connections?: ConnectionLimits
  /** Milliseconds within which a body has to be there. */
  bodyDeadline?: number
}

/** A server that listens. */
export interface Listening {
  port: number
  /** Takes no more connections and answers what is under way, for at most so many milliseconds. */
  drain(atMost: number): Promise<void>
}

const LIMITS = {
  maxHeaderSize: 8 * 1024,
  headersTimeout: 5000,
  // Of lists that are read while they are answered; other bodies have a shorter time of their own.
  requestTimeout: 30_000,
  connectionsCheckingInterval: 1000,
  // Node would refuse without a word; it is refused here with a problem.
  requireHostHeader: false,
}
/** A reader who takes no byte for so many milliseconds has gone. */
const STALLED_MS = 15_000

const takeOpen = (): RequestClass => REQUEST_CLASSES.open

/** Begins to listen; a port that is taken is reported with advice. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { fetch, host, port, newId, classify = takeOpen, onShed, isDraining } = options

  const errorHandler = () => createMalformedResponse(newId())
  const answer = getRequestListener(fetch, { errorHandler, overrideGlobalObjects: true })
  const server = createServer(LIMITS)
  const connections = boundConnections(server, { ...options.connections, isDraining })
  const admitted = limitConcurrency(connections.work(answer), { newId, classify, onShed })
  const received = receiveBody(admitted, { newId, classify, deadline: options.bodyDeadline })
  const turns = takeTurns(connections.follow(requireOneHost(received, newId)), newId)
  server.on('request', turns.listener)
  // An expectation that nobody knows may be ignored (RFC 9110 §10.1.1); Node would refuse it without a word.
  server.on('checkExpectation', turns.listener)
  server.on('clientError', (error, socket) =>
    turns.fail(socket, () => answerUnparsed(error, socket, newId())),
  )
  server.setTimeout(STALLED_MS, (socket) => {
    // Whoever waits for an answer is silent too.
    if (socket.writableLength > 0) socket.destroy()
  })

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(toListenError(error, options) ?? error))
    server.listen(port, host, resolve)
  })
  const { port: chosen } = server.address() as AddressInfo
  return { port: chosen, drain: connections.drain }
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
