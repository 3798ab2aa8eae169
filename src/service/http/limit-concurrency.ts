import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { Problem, toProblemDetails } from './problem.ts'

/** What admission needs. */
export interface ConcurrencyOptions {
  newId: () => string
  /** Requests that may be under way. */
  maxConcurrent?: number
  /** Told of each request that is turned away. */
  onShed?: () => void
}

const MAX_CONCURRENT = 1024
// One for all: asking for the stack costs more than the rest.
const OVERLOADED = new Problem('overloaded', 'Send the same request again after a second.')
/** A balancer that got no answer would send everybody to the others. */
const PROBES = ['/livez', '/readyz']

/**
 * Turns requests away while too many are under way, before anything is done for them: what is turned away must
 * cost next to nothing, or a crowd would keep the service busy with refusing it.
 */
export function limitConcurrency(
  listener: RequestListener,
  { newId, maxConcurrent: most = MAX_CONCURRENT, onShed: onTurnedAway = () => {} }: ConcurrencyOptions,
): RequestListener {
  let underWay = 0
  return (request, response) => {
    if (underWay >= most && !isProbe(request)) {
      onTurnedAway()
      shed(response, newId())
      return
    }
    underWay++
    response.once('close', () => {
      underWay--
    })
    listener(request, response)
  }
}

function isProbe({ url = '' }: IncomingMessage): boolean {
  return PROBES.includes(url)
}

function shed(response: ServerResponse, requestId: string): void {
  const details = toProblemDetails(OVERLOADED, requestId)
  const body = JSON.stringify(details)
  response.writeHead(details.status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'retry-after': '1',
    // It says nothing about anybody, and a page that cannot read it cannot know that it should come again.
    'access-control-allow-origin': '*',
  })
  response.end(body)
}
