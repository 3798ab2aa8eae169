import { createApp } from '../app.ts'
import { Problem } from '../http/problem.ts'
import { guardStore } from '../write/guarded-store.ts'
import { assemble, type ServeOptions } from './assemble.ts'
import type { Running } from './open-service.ts'

/**
 * A service without its log: the site can be read, `/readyz` says what is missing, and whoever asks for more is told to
 * come again.
 *
 * @param getReason what is missing at the moment
 */
export function openStandby(options: ServeOptions, getReason: () => string): Running {
  const service = assemble(options, {
    store: guardStore(createAbsent()),
    ring: createAbsent(),
    noteMoments: () => false,
    listLogWarnings: () => [],
    logProblem: getReason,
  })
  return { fetch: createApp(service).fetch, metrics: service.metrics, close: async () => {} }
}

/** Something of which nothing can be asked now. */
function createAbsent<T extends object>(): T {
  const refuse = () => {
    throw new Problem('store-unavailable', 'Ask again later.', { headers: { 'retry-after': '5' } })
  }
  return new Proxy({} as T, { get: () => refuse })
}
