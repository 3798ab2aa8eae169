import type { Requirements } from '../service/contract/subject-contract.ts'
import { callService } from './call-service.ts'

/**
 * Which service to ask, and for whom.
 *
 * @example
 * const options: RequirementsOptions = { service: 'https://5qbe.kz/auth', token, policies: ['privacy'], timeout: 5000 }
 */
export interface RequirementsOptions {
  /** The service's base, `https://example.kz/auth`. */
  service: string
  /** A token of the person, from `mintSubjectToken`. */
  token: string
  /** Only these policies; all of the product's without it. */
  policies?: readonly string[] | undefined
  fetch?: typeof fetch
  /** Milliseconds after which an answer is no longer waited for, 5000 without it. */
  timeout?: number
}

/**
 * Asks the service, from the product's own server, what is asked of a person and whether they may be let in.
 *
 * @throws ServiceError when the service cannot be asked, or refuses
 * @example
 * const { requirements } = await readRequirements({ service: 'https://5qbe.kz/auth', token })
 * console.log(requirements.map(({ policy, state }) => `${policy}: ${state}`))
 */
export async function readRequirements(options: RequirementsOptions): Promise<Requirements> {
  const { policies } = options
  const path = `requirements${policies ? `?policies=${policies.join(',')}` : ''}`
  return callService(path, { timeout: 5000, ...options }, async (response) => {
    const answer = (await response.json()) as Requirements
    if (answer.gate === 'open' || answer.gate === 'closed') return answer
    // What is no answer of ours, such as another program at this address, must not pass for one.
    throw new TypeError('neither open nor closed')
  })
}

/**
 * Tells whether the gate is open for a person.
 *
 * @throws ServiceError when the service cannot say
 * @example
 * if (!(await isCovered({ service: 'https://5qbe.kz/auth', token }))) return redirect('/sign-up/terms')
 */
export async function isCovered(options: RequirementsOptions): Promise<boolean> {
  return (await readRequirements(options)).gate === 'open'
}
