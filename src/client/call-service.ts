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
}

/**
 * Asks an address of the service's API and reads the answer as it is told to.
 *
 * @throws ServiceError when nobody answered, something else than the service did, or the service refused
 */
export async function callService<T>(
  path: string,
  { service, token, fetch: send = fetch, timeout }: ServiceCall,
  read: (response: Response) => T | Promise<T>,
): Promise<T> {
  const url = `${service.replace(/\/+$/, '')}/api/v1/${path}`
  let problem: Problem
  try {
    const response = await send(url, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      ...(timeout !== undefined && { signal: AbortSignal.timeout(timeout) }),
    })
    if (response.ok) return await read(response)
    problem = (await response.json()) as Problem
    if (typeof problem.title !== 'string') throw new TypeError('no problem details')
  } catch (cause) {
    throw new ServiceError('unreachable', `${url} gave no answer of the service.`, null, { cause })
  }
  throw new ServiceError('refused', `${url} answered ${problem.status}: ${problem.title}.`, problem)
}
