import type { ReportStore } from '../../store/store.ts'
import { Problem } from '../http/problem.ts'

/** PostgreSQL's code for a statement that took longer than it may. */
const TIMED_OUT = '57014'

/**
 * A store that is opened when it is first asked, and whose failures reach the client as 503 and the log with their cause.
 */
export function guardReports(open: () => ReportStore): Omit<ReportStore, 'close'> {
  let store: ReportStore | null = null
  return new Proxy({} as ReportStore, {
    get: (_, name) => {
      return async (...parameters: unknown[]) => {
        try {
          store ??= open()
          return await Reflect.get(store, name).apply(store, parameters)
        } catch (cause) {
          throw toProblem(cause)
        }
      }
    },
  })
}

function toProblem(cause: unknown): Problem {
  if ((cause as { code?: unknown }).code === TIMED_OUT)
    return new Problem(
      'answer-late',
      'A question to the database took too long. Ask again when less is going on.',
      {
        cause,
      },
    )
  const headers = { 'retry-after': '5' }
  return new Problem('store-unavailable', 'Send the same request again later.', { cause, headers })
}
