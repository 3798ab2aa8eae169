import type { IncomingMessage, ServerResponse } from 'node:http'
import { Problem } from './problem.ts'
import { refuse } from './refuse.ts'
import type { RequestClass } from './request-class.ts'

/** Answers a request; resolves once there is nothing left to do for it, though its reader may still be reading. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

/** What admission needs. */
export interface ConcurrencyOptions {
  newId: () => string
  classify: (method: string, url: string) => Pick<RequestClass, 'places'>
  /** Told of each request that is turned away. */
  onShed?: () => void
}

// One for all: asking for the stack costs more than the rest.
const OVERLOADED = new Problem('overloaded', 'Send the same request again after a second.', {
  headers: { 'retry-after': '1' },
})
/** A balancer that got no answer would send everybody to the others. */
const PROBES = ['/livez', '/readyz']

/**
 * Turns requests away while too many of their kind are worked on, before anything is done for them: what is turned away
 * must cost next to nothing, or a crowd would keep the service busy with refusing it.
 */
export function limitConcurrency(
  listener: Listener,
  { newId, classify, onShed = () => {} }: ConcurrencyOptions,
): Listener {
  const underWay = new Map<object, number>()
  return async (request, response) => {
    const { method = 'GET', url = '' } = request
    if (PROBES.includes(url)) {
      await listener(request, response)
      return
    }
    const kind = classify(method, url)
    const taken = underWay.get(kind) ?? 0
    if (taken >= kind.places) {
      onShed()
      refuse(response, OVERLOADED, newId())
      return
    }
    underWay.set(kind, taken + 1)
    try {
      await listener(request, response)
    } finally {
      underWay.set(kind, (underWay.get(kind) ?? 1) - 1)
    }
  }
}
