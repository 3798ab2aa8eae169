import type { Problem } from '../../service/contract/subject-contract.ts'

/** A call that the service did not answer as was hoped. */
export class CallError extends Error {
  override readonly name = 'CallError'
  readonly kind: 'expired' | 'scope' | 'refused' | 'trouble'
  /** The code of the refusal, or the scope that lacks. */
  readonly detail: string

  constructor(kind: CallError['kind'], detail: string) {
    super(`${kind}: ${detail}`)
    this.kind = kind
    this.detail = detail
  }
}

/** Calls the service as staff; the token lives in this function alone. */
export function createServiceCalls(service: string, token: string) {
  async function call(path: string, scope: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = fetch(`${service}/api/v1/${path}`, {
      credentials: 'omit',
      cache: 'no-store',
      headers,
      ...init,
    })
    const answer = await sent.catch((cause) => {
      throw new CallError('trouble', String(cause))
    })
    if (answer.ok) return answer
    const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>
    const code = problem.type?.split(':').at(-1) ?? String(answer.status)
    if (answer.status === 401) throw new CallError('expired', '')
    if (code === 'scope-missing') throw new CallError('scope', scope)
    throw new CallError(answer.status >= 500 ? 'trouble' : 'refused', code)
  }

  return {
    /** Reads a report. */
    report: (path: string) => call(`report/${path}`, 'report'),
    /** Sends ids, one a line. */
    missing: (policy: string, ids: BodyInit) =>
      call(`report/missing?policy=${policy}`, 'report', { method: 'POST', body: ids }),
    /** Asks about a person, or records an answer for them. */
    subjects: (path: 'requirements' | 'acts', content: unknown) =>
      call(`subjects/${path}`, 'on-behalf', { method: 'POST', body: JSON.stringify(content) }),
  }
}
export type ServiceCalls = ReturnType<typeof createServiceCalls>
