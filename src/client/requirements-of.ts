import type { Problem, Requirements } from '../service/contract.ts'
import { ServiceError } from './service-error.ts'

/** Which service to ask, and for whom. */
export interface RequirementsOptions {
  /** The service's base, `https://example.kz/auth`. */
  service: string
  /** A token of the person, from `mintSubjectToken`. */
  token: string
  /** Only these policies; all of the product's without it. */
  policies?: readonly string[]
  fetch?: typeof fetch
  /** Milliseconds after which an answer is no longer waited for. */
  timeout?: number
}

/** Asks the service, from the product's own server, what is asked of a person and whether they may be let in. */
export async function requirementsOf(options: RequirementsOptions): Promise<Requirements> {
  const { service, token, policies, fetch: send = fetch, timeout = 5000 } = options
  const query = policies ? `?policies=${policies.join(',')}` : ''
  const url = `${service.replace(/\/+$/, '')}/api/v1/requirements${query}`
  let response: Response
  let body: unknown
  try {
    response = await send(url, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(timeout),
    })
    body = await response.json()
  } catch (cause) {
    throw new ServiceError('unreachable', `${url} gave no answer of the service.`, null, { cause })
  }
  if (!response.ok) {
    const problem = body as Problem
    throw new ServiceError('refused', `${url} answered ${response.status}: ${problem.title}.`, problem)
  }
  return body as Requirements
}

/** Tells whether the gate is open for a person; throws when the service cannot say. */
export async function isCovered(options: RequirementsOptions): Promise<boolean> {
  return (await requirementsOf(options)).gate === 'open'
}
