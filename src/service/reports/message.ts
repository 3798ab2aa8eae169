import { Problem, type ProblemFacts, type ProblemId } from '../http/problem.ts'
import { type SafeError, toSafeError } from '../http/safe-error.ts'
import type { Catalog } from '../published/catalog.ts'
import type { ReportJob } from './report.ts'

/** What a thread that reports is told. */
export type Order =
  /** The catalog is only sent where it is another than that of the job before. */
  | { type: 'run'; job: Omit<ReportJob, 'catalog'>; catalog?: Catalog | null; hasBody: boolean }
  /** A piece of the body; null is its end. */
  | { type: 'body'; bytes: Uint8Array | null }
  /** So many bytes have been passed on. */
  | { type: 'taken'; count: number }
  /** Nobody wants the rest. */
  | { type: 'stop' }

/** What it answers. */
export type Answer =
  | { type: 'piece'; bytes: Uint8Array }
  /** A piece of the body has been used. */
  | { type: 'more' }
  | { type: 'end' }
  | { type: 'failed'; failure: Failure }

/** Bytes that may be under way from a thread: most reports fit, and then nobody waits for a slow reader. */
export const WINDOW = 1024 * 1024
/** Pieces of a body that may be under way to a thread. */
export const BODY_WINDOW = 8

/** A failure as it crosses between threads. */
export interface Failure {
  problem: { id: ProblemId; detail: string; facts: Omit<ProblemFacts, 'cause'> } | null
  cause: SafeError | null
}

/** Takes a failure apart: what libraries add to their errors may be a person's, and does not travel. */
export function toFailure(error: unknown): Failure {
  if (!(error instanceof Problem)) return { problem: null, cause: toSafeError(error) }
  const { id, message: detail, errors, claim, headers, cause } = error
  return {
    problem: { id, detail, facts: { headers, claim, ...(errors && { errors }) } },
    cause: cause === undefined ? null : toSafeError(cause),
  }
}

/** The failure as an error of this thread. */
export function fromFailure({ problem, cause: found }: Failure): Error {
  const cause = found === null ? undefined : toError(found)
  if (problem === null) return cause ?? new Error('a report failed')
  return new Problem(problem.id, problem.detail, { ...problem.facts, cause })
}

function toError({ name, message, code, stack, cause }: SafeError): Error {
  const error = new Error(message, cause && { cause: toError(cause) })
  return Object.assign(error, { name, code, stack: [`${name}: ${message}`, ...stack].join('\n') })
}
