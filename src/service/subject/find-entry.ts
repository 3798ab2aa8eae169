import { isAnswer } from '../../domain/acceptance/act.ts'
import { dropCorrected } from '../../domain/acceptance/corrections.ts'
import type { StoredAct } from '../../store/store.ts'

/**
 * The last answer of a person for a policy that has not been corrected, if staff entered it: what they may take back when
 * it was a mistake.
 */
export function findEntry(acts: readonly StoredAct[], policy: string): StoredAct | undefined {
  const last = dropCorrected(acts.filter((act) => act.policy === policy)).findLast(isAnswer)
  return last?.onBehalf ? last : undefined
}
