import type { AcceptanceStore } from '../../store/store.ts'
import { Problem } from '../http/problem.ts'

/** What makes the log grow. */
const GROWING: readonly (string | symbol)[] = [
  'append',
  'recordVersions',
  'retractVersion',
  'erase',
  'rename',
] satisfies (keyof AcceptanceStore)[]

/**
 * A store whose failures reach the client as 503 and the log with their cause; a retry of the same act is safe.
 *
 * @param refusal why nothing may be added to the log; null while it may
 */
export function guardStore(
  store: AcceptanceStore,
  refusal: () => string | null = () => null,
): AcceptanceStore {
  return new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      return async (...parameters: unknown[]) => {
        try {
          const reason = GROWING.includes(name) ? refusal() : null
          if (reason !== null) throw new Error(reason)
          return await member.apply(target, parameters)
        } catch (cause) {
          const detail = 'Send the same request again later: nothing is recorded twice.'
          throw new Problem('store-unavailable', detail, { cause, headers: { 'retry-after': '5' } })
        }
      }
    },
  })
}
