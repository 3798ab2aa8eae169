import type { Requirements } from '../service/contract/subject-contract.ts'
import { callService, type ServiceCall } from './call-service.ts'

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
  /** Whether the answer is to hold a pass while the gate is open: for a page to bring along to your other servers. */
  pass?: boolean
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
export async function readRequirements(
  options: RequirementsOptions & Pick<ServiceCall, 'clock'>,
): Promise<Requirements> {
  const { policies, pass } = options
  const query = [policies && `policies=${policies.join(',')}`, pass && 'pass=1'].filter(Boolean)
  const path = `requirements${query.length > 0 ? `?${query.join('&')}` : ''}`
  return callService(path, { timeout: 5000, ...options }, async (response) => {
    const answer = (await response.json()) as Requirements
    if (answer.gate === 'open' || answer.gate === 'closed') return answer
    // What is no answer of ours, such as another program at this address, must not pass for one.
    throw new TypeError('neither open nor closed')
  })
}

/**
 * Tells whether the gate is open for a person. Optional consents never close it: for those ask `isGiven`.
 *
 * @throws ServiceError when the service cannot say
 * @throws TypeError when only consents are named, for then the answer would always be yes
 * @example
 * if (!(await isCovered({ service: 'https://5qbe.kz/auth', token }))) return redirect('/sign-up/terms')
 */
export async function isCovered(options: RequirementsOptions): Promise<boolean> {
  const { gate, requirements } = await readRequirements(options)
  const { policies } = options
  if (policies && requirements.length > 0 && requirements.every(({ given }) => given !== null))
    throw new TypeError(`${policies.join(', ')}: consents close no gate; ask isGiven whether one is given.`)
  return gate === 'open'
}

/**
 * Tells whether a person has given an optional consent and has not taken it back: the one question before something
 * is done that needs it. Who has not been asked has not given it. Of a consent that is given to choices one by one, such
 * as e-mail or SMS, name the `choice` that you are about to use: it is given where the person has chosen it and every
 * version since has offered it.
 *
 * @throws ServiceError when the service cannot say
 * @throws TypeError when the policy is no optional consent, or knows no such choice
 * @example
 * if (await isGiven('mailings', { service: 'https://5qbe.kz/auth', token, choice: 'sms' })) await sendSms(subject)
 */
export async function isGiven(
  policy: string,
  { choice, ...options }: Omit<RequirementsOptions, 'policies'> & { choice?: string | undefined },
): Promise<boolean> {
  const { requirements } = await readRequirements({ ...options, policies: [policy] })
  const found = requirements.find((one) => one.policy === policy)
  if (found === undefined || found.given === null)
    throw new TypeError(`${policy} is no optional consent; ask isCovered whether it is accepted.`)
  if (choice === undefined) return found.given
  const offered = found.choices?.offered.map(({ id }) => id) ?? []
  const known = [...offered, ...(found.choices?.former ?? [])]
  if (!known.includes(choice))
    throw new TypeError(`${policy} knows no choice "${choice}"; expected ${known.join(', ') || 'none'}.`)
  return found.choices?.chosen?.includes(choice) ?? false
}
