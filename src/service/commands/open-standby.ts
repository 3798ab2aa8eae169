import { createApp } from '../app.ts'
import { Problem } from '../http/problem.ts'
import type { Missing } from '../probes/missing.ts'
import { assemble, type ServeOptions } from './assemble.ts'
import type { Running } from './open-service.ts'

/**
 * A service without its log: the site can be read, `/readyz` says what is missing, and whoever asks for more is told to
 * come again.
 *
 * @param getMissing what is missing at the moment
 */
export function openStandby(options: ServeOptions, getMissing: () => Missing): Running {
  const service = assemble(options, {
    store: createAbsent(),
    ring: createAbsent(),
    reports: createAbsent(),
    noteMoments: () => false,
    listLogWarnings: () => [],
    listMissing: () => [getMissing()],
  })
  return { fetch: createApp(service).fetch, metrics: service.metrics, close: async () => {} }
}

/** Something of which nothing can be asked now, but whether it is missed: `/readyz` says what is. */
function createAbsent<T extends object>(): T {
  const refuse = () => {
    throw new Problem('store-unavailable', 'The log is not open yet. Send the same request again later.', {
      headers: { 'retry-after': '5' },
    })
  }
  return new Proxy({} as T, { get: (_, name) => (name === 'ping' ? async () => {} : refuse) })
}
