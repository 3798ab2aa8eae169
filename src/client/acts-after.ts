import type { FeedAct } from '../service/contract/service-contract.ts'
import { callService } from './call-service.ts'
import { ServiceError } from './service-error.ts'

/**
 * Which service, as whom, and from where.
 *
 * @example
 * const options: ActsOptions = { service: 'https://5qbe.kz/auth', token, after: 41 }
 */
export interface ActsOptions {
  /** The service's base, `https://5qbe.kz/auth`. */
  service: string
  /** A service token with the scope `report`, from `mintServiceToken`. */
  token: string
  /** `index` of the last act that you have; every act from the beginning without it. One that the log does not reach is refused. */
  after?: number | undefined
  fetch?: typeof fetch
}

/**
 * Reads what people of the product have done since a place in the log, oldest first, to the end that it has now:
 * so that a withdrawal, and a change of what a consent is given to, reach whatever depends on it.
 *
 * @throws ServiceError when the service cannot be asked, refuses, or breaks off; what came before that counts. With the
 *   problem `urn:kelisim:problem:place-ahead` an older copy of the log was put back: read from the beginning
 * @example
 * for await (const { index, subject, policy, given, choices } of actsAfter({ service: 'https://5qbe.kz/auth', token, after })) {
 *   // Of a consent with choices those alone: who changes them has given it all the while.
 *   if (policy === 'mailings') await subscribe(subject, given ? (choices ?? ['email', 'sms', 'call']) : [])
 *   after = index
 * }
 */
export async function* actsAfter({ after, ...call }: ActsOptions): AsyncGenerator<FeedAct, void> {
  const path = `report/acts${after === undefined ? '' : `?after=${after}`}`
  const reader = await callService(path, call, ({ body }) => body?.getReader())
  if (reader === undefined) return
  const decoder = new TextDecoder()
  try {
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) yield JSON.parse(line) as FeedAct
    }
  } catch (cause) {
    throw new ServiceError('unreachable', 'The feed of acts broke off.', null, { cause })
  } finally {
    await reader.cancel().catch(() => {})
  }
}
