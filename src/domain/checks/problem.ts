import type { ValueArguments } from '../message.ts'
import type { Edit, Finding } from './finding.ts'
import type { FindingKey, FindingMessages } from './messages.ts'

/** A problem as a rule reports it: an error at the beginning of the file, unless it says otherwise. */
export interface Problem
  extends Pick<Finding, 'rule' | 'key' | 'values'>,
    Partial<Pick<Finding, 'severity' | 'line' | 'column' | 'endColumn' | 'answer'>> {
  /** Edits of the same file. */
  fix?: readonly Omit<Edit, 'file'>[]
}

/** Which rule a problem breaks and where, besides what is said of it. */
export type ProblemPlace = Omit<Problem, 'key' | 'values'>

/** Creates a problem; a value that its message takes and that is missing does not compile. */
export function createProblem<Key extends FindingKey>(
  key: Key,
  place: ProblemPlace,
  ...[values = {}]: ValueArguments<FindingMessages[Key]>
): Problem {
  return { ...place, key, values }
}
