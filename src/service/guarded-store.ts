import type { AcceptanceStore } from '../store/store.ts'
import { Problem } from './problem.ts'

/** A store whose failures reach the client as 503 and the log with their cause; a retry of the same act is safe. */
export function guardedStore(store: AcceptanceStore): AcceptanceStore {
  return new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return async (...parameters: unknown[]) => {
        try {
          return await member.apply(target, parameters)
        } catch (cause) {
          const detail = 'Send the same request again later: nothing is recorded twice.'
          throw new Problem('store-unavailable', detail, { cause, headers: { 'retry-after': '5' } })
        }
      }
    },
  })
}
