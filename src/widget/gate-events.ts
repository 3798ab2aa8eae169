import type { Receipt, ShortRequirements } from '../service/contract/subject-contract.ts'
import type { GateError, GateErrorCode } from './gate-error.ts'

/**
 * What the element tells of: what is asked (or that nothing is), a recorded answer, trouble.
 *
 * @example
 * const report = ({ code, message }: GateDetails['error']) => log.warn(code, message)
 */
export interface GateDetails {
  covered: ShortRequirements
  required: ShortRequirements
  accepted: Receipt
  declined: Receipt
  error: { code: GateErrorCode | 'unexpected'; message: string; problem: GateError['problem'] }
}

/**
 * A callback for each event, `accepted` for `kelisim:accepted`.
 *
 * @example
 * const on: GateListeners = { accepted: ({ policy, version }) => keep(policy, version) }
 */
export type GateListeners = { [Name in keyof GateDetails]?: (detail: GateDetails[Name]) => void }

/**
 * The events of the element, by their names on the page.
 *
 * @example
 * const report = ({ detail }: GateEvents['kelisim:error']) => log.warn(detail.code)
 * document.addEventListener('kelisim:error', report)
 */
export type GateEvents = { [Name in keyof GateDetails as `kelisim:${Name}`]: CustomEvent<GateDetails[Name]> }

declare global {
  // They bubble, so the document and the window hear them too.
  interface GlobalEventHandlersEventMap extends GateEvents {}
}
