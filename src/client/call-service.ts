import type { Problem } from '../service/contract/subject-contract.ts'
import { ServiceError } from './service-error.ts'

/** Which service, as whom. */
export interface ServiceCall {
  /** The service's base, `https://example.kz/auth`. */
  service: string
  token?: string
  fetch?: typeof fetch
  /** Milliseconds after which an answer is no longer waited for; for ever without it. */
  timeout?: number
  /** Compared with the service's own, whatever it answers. */
  clock?: { compare(date: string | null): void; describe(): string | null }
}

/**
 * Asks an address of the service's API and reads the answer as it is told to.
 *
 * @throws ServiceError when nobody answered, something else than the service did, or the service refused
 */
export async function callService<T>(
  path: string,
  { service, token, fetch: send = fetch, timeout, clock }: ServiceCall,
  read: (response: Response) => T | Promise<T>,
): Promise<T> {
  const url = `${service.replace(/\/+$/, '')}/api/v1/${path}`
  let status: number | null = null
  let problem: Problem
  try {
    const response = await send(url, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      ...(timeout !== undefined && { signal: AbortSignal.timeout(timeout) }),
    })
    clock?.compare(response.headers.get('date'))
    if (response.ok) return await read(response)
    status = response.status
    problem = (await response.json()) as Problem
    if (typeof problem.title !== 'string') throw new TypeError('no problem details')
  } catch (cause) {
    const isRefusal = status !== null && status >= 400 && status < 500
    const message = isRefusal
      ? `${url} answered ${status}, and it was not the service: does its address end with the base that is meant?`
      : `${url} gave no answer of the service.`
    throw new ServiceError(isRefusal ? 'refused' : 'unreachable', message, null, { cause, status })
  }
  const told = [`${url} answered ${status}: ${problem.title}.`, problem.detail, clock?.describe()]
  throw new ServiceError('refused', told.filter(Boolean).join(' '), problem, { status })
}
