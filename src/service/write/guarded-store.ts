import type { AcceptanceStore } from '../../store/store.ts'
import { Problem } from '../http/problem.ts'
import { describeTrouble } from '../probes/store-trouble.ts'

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
 * @param onGrown told what became of each attempt to add something: the failure, or null
 */
export function guardStore(
  store: AcceptanceStore,
  refusal: () => string | null = () => null,
  onGrown: (failure: unknown) => void = () => {},
): AcceptanceStore {
  return new Proxy(store, {
    get(target, name) {
      const member = Reflect.get(target, name)
      if (typeof member !== 'function') return member
      const isGrowing = GROWING.includes(name)
      return async (...parameters: unknown[]) => {
        try {
          const reason = isGrowing ? refusal() : null
          if (reason !== null) throw new Error(reason)
          const done = await member.apply(target, parameters)
          if (isGrowing) onGrown(null)
          return done
        } catch (cause) {
          if (isGrowing) onGrown(cause)
          const { detail, retryAfter } = describeTrouble(cause)
          throw new Problem('store-unavailable', detail, { cause, headers: { 'retry-after': retryAfter } })
        }
      }
    },
  })
}
