import type { Problem } from '../service/contract/subject-contract.ts'

/**
 * What went wrong: the element was given no token, or no service; the product's token callback failed, nobody
 * answered, the service does not take the token, it refused the request, a fragment is not the one that was promised,
 * the page has no Web Crypto (plain http), the file that shows the prompt did not come or is not the one that was
 * built, the prompt cannot be seen on this page, or the tag was registered before by another copy of the widget.
 *
 * @example
 * const isTransient = (code: GateErrorCode) => code === 'unreachable'
 */
export type GateErrorCode =
  | 'token-missing'
  | 'service-missing'
  | 'token'
  | 'unreachable'
  | 'unauthorized'
  | 'refused'
  | 'fragment-mismatch'
  | 'insecure-context'
  | 'prompt-not-loaded'
  | 'hidden'
  | 'defined-twice'

/**
 * A failure after which nothing was recorded, or nothing is known to have been; the message is for developers.
 *
 * @example
 * gate.check().catch((error) => {
 *   if (error instanceof GateError && error.code === 'unauthorized') location.assign('/sign-in')
 * })
 */
export class GateError extends Error {
  override readonly name = 'GateError'

  declare readonly code: GateErrorCode
  /** What the service said, when it spoke. */
  declare readonly problem: Problem | null

  constructor(code: GateErrorCode, about: string, cause?: unknown, problem: Problem | null = null) {
    super(`${code}: ${about}`, { cause })
    this.code = code
    this.problem = problem
  }
}
