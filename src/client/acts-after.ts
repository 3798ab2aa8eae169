import type { FeedLine } from '../service/contract/service-contract.ts'
import { callService } from './call-service.ts'
import { ServiceError } from './service-error.ts'

/**
 * Which service, as whom, and from where.
 *
 * @example
 * const options: ActsOptions = { service: 'https://5qbe.kz/auth', token, after: '41@2026-12-05T09:00:00.000Z' }
 */
export interface ActsOptions {
  /** The service's base, `https://5qbe.kz/auth`. */
  service: string
  /** A service token with the scope `report`, from `mintServiceToken`. */
  token: string
  /**
   * `cursor` of the last line that you have; everything from the beginning without it. One that the log or its clock does
   * not reach is refused. With the `index` of a line alone nothing is told of what time has changed.
   */
  after?: number | string | undefined
  fetch?: typeof fetch
}

/**
 * Reads what people of the product have done since a place in the log, who got another id and who was erased, oldest
 * Reads what people of the product have done since a place in the log, who got another id and who was erased, oldest
 * first, to the end that it has now; before that, whose consents have begun or ended since by time alone (`changed`): so
 * that a withdrawal, and a change of what a consent is given to, reach whatever depends on it. A person is best known by
 * `person`, which stays when their id does not, and is all that the line of an erasure says.
 *
 * @throws ServiceError when the service cannot be asked, refuses, or breaks off; what came before that counts. With the
 *   problem `urn:kelisim:problem:place-ahead` an older copy of the log was put back; with `version-retracted` a version was taken back since: read from the beginning
 * @example
 * for await (const line of actsAfter({ service: 'https://5qbe.kz/auth', token, after })) {
 *   if (line.act === 'erase') await forget(line.person)
 *   else if (line.act === 'rename') await rename(line.person, line.subject)
 *   // Of a consent with choices those alone: who changes them has given it all the while.
 *   else if (line.act !== 'told' && line.policy === 'mailings')
 *     await subscribe(line.person, line.subject, line.given ? (line.choices ?? ['email', 'sms', 'call']) : [])
 *   after = line.cursor
 * }
 */
export async function* actsAfter({ after, ...call }: ActsOptions): AsyncGenerator<FeedLine, void> {
  const path = `report/acts${after === undefined ? '' : `?after=${encodeURIComponent(after)}`}`
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
      for (const line of lines) yield JSON.parse(line) as FeedLine
    }
  } catch (cause) {
    throw new ServiceError('unreachable', 'The feed of acts broke off.', null, { cause })
  } finally {
    await reader.cancel().catch(() => {})
  }
}
