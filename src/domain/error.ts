/**
 * Every code a {@link KelisimError} can carry; codes are stable, messages are not.
 *
 * @example
 * const code: ErrorCode = 'setting-invalid'
 */
export type ErrorCode =
  | 'library-invalid'
  | 'library-missing'
  | 'library-old'
  | 'policy-unknown'
  | 'version-unknown'
  | 'version-sealed'
  | 'manifest-invalid'
  | 'manifest-altered'
  | 'manifest-lost'
  | 'products-invalid'
  | 'port-taken'
  | 'browser-missing'
  | 'site-missing'
  | 'setting-invalid'
  | 'config-invalid'
  | 'database-in-use'
  | 'keys-invalid'
  | 'keys-missing'
  | 'keys-foreign'
  | 'checkpoint-invalid'
  | 'clock-behind'
  | 'clock-ahead'
  | 'proof-invalid'
  | 'log-corrupt'
  | 'log-rolled-back'
  | 'import-refused'
  | 'draft-exists'
  | 'approval-missing'
  | 'approval-other'
  | 'cancelled'
  | 'github-conflict'
  | 'github-forbidden'
  | 'github-limited'
  | 'github-missing'
  | 'github-moved'
  | 'github-refused'
  | 'github-unavailable'
  | 'git-failed'
  | 'service-unreachable'
  | 'usage'

/**
 * An expected failure: what failed, with which value, what was expected and what to do.
 * Programming mistakes throw ordinary errors instead.
 *
 * @example
 * try {
 *   requireAcceptance(options)
 * } catch (error) {
 *   if (error instanceof KelisimError) console.error(error.code, error.report)
 * }
 */
export class KelisimError extends Error {
  override readonly name = 'KelisimError'

  readonly code: ErrorCode
  /** What the reader of the message can do about it. */
  readonly advice: string

  constructor(code: ErrorCode, message: string, advice: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.advice = advice
  }

  /** Message and advice as two lines, for a terminal. */
  get report(): string {
    return `${this.message}\n${this.advice}`
  }
}
