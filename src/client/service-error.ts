import type { Problem } from '../service/contract/subject-contract.ts'

/**
 * What stands behind a question that was not answered: nobody could be asked (`outage`), the service refuses whatever
 * this product asks (`misconfigured`), or it refuses this one person's id (`subject`); `clock` says that the product's
 * clock is wrong, and that people are asked about all the same.
 *
 * @example
 * const trouble: Trouble = 'misconfigured'
 */
export type Trouble = 'outage' | 'misconfigured' | 'subject' | 'clock'

/** What the service, or something before it, is expected to say otherwise in a moment. */
const PASSING = [408, 425, 429]

/**
 * The service could not be asked, or it refused. In an outage letting the person in or not is the product's own choice;
 * a refusal is a mistake of settings, a key or a clock, and nobody is let in by it.
 *
 * @example
 * try {
 *   await isCovered({ service, token })
 * } catch (error) {
 *   if (error instanceof ServiceError && error.trouble === 'misconfigured') console.error(error.message)
 * }
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'

  readonly code: 'unreachable' | 'refused' | 'clock'
  /** What the service said, when it spoke. */
  readonly problem: Problem | null
  /** HTTP status of what was answered, by whomever; null when nobody did. */
  readonly status: number | null

  constructor(
    code: ServiceError['code'],
    message: string,
    problem: Problem | null,
    { status = problem?.status ?? null, ...options }: ErrorOptions & { status?: number | null } = {},
  ) {
    super(message, options)
    this.code = code
    this.problem = problem
    this.status = status
  }

  /** What stands behind it, told by the status and by what the service names. */
  get trouble(): Trouble {
    if (this.code === 'clock') return 'clock'
    const { status, problem } = this
    if (status === null || status < 400 || status >= 500 || PASSING.includes(status)) return 'outage'
    return problem?.claim === 'sub' ? 'subject' : 'misconfigured'
  }
}
