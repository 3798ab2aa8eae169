import type { Problem } from '../service/contract/subject-contract.ts'

/**
 * The service could not be asked, or it refused: letting the person in or not is then the product's own choice.
 *
 * @example
 * try {
 *   await isCovered({ service, token })
 * } catch (error) {
 *   if (error instanceof ServiceError && error.code === 'refused') console.error(error.problem?.type)
 * }
 */
export class ServiceError extends Error {
  override readonly name = 'ServiceError'

  readonly code: 'unreachable' | 'refused'
  /** What the service said, when it spoke. */
  readonly problem: Problem | null

  constructor(code: ServiceError['code'], message: string, problem: Problem | null, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.problem = problem
  }
}
