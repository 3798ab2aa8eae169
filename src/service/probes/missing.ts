import { KelisimError } from '../../domain/error.ts'
import { isOfDisk } from '../../store/store.ts'
import { Problem } from '../http/problem.ts'
import { describeFailure } from '../published/warnings.ts'

/** A part that must be there for people to be asked and their answers to be kept. */
export const PARTS = ['service', 'database', 'disk', 'keys', 'log', 'clock', 'catalog', 'writes'] as const

/** A part that is missing. */
export interface Missing {
  part: (typeof PARTS)[number]
  /** What was found, and the way out. */
  reason: string
}

/** Which part a failure to open the log is about, by the beginning of its code. */
const PART_OF_CODE: readonly [RegExp, Missing['part']][] = [
  [/^keys-/, 'keys'],
  [/^clock-/, 'clock'],
  [/^log-/, 'log'],
]

/** Says what is missed where the log cannot be opened. */
export function nameMissing(found: unknown): Missing {
  // What a client would be told says nothing to an operator.
  const failure = found instanceof Problem ? found.cause : found
  const code = failure instanceof KelisimError ? failure.code : ''
  const [, part] = PART_OF_CODE.find(([pattern]) => pattern.test(code)) ?? []
  return { part: part ?? (isOfDisk(failure) ? 'disk' : 'database'), reason: describeFailure(failure) }
}
