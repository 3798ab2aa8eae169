import { isAnswer, isInLine } from '../../domain/acceptance/act.ts'
import type { StoredAct } from '../../store/store.ts'

/** The last answer of a person for a policy, if staff entered it: what they may take back when it was a mistake. */
export function findEntry(acts: readonly StoredAct[], policy: string): StoredAct | undefined {
  const last = acts.findLast((act) => act.policy === policy && isInLine(act))
  return last !== undefined && isAnswer(last) && last.onBehalf !== null ? last : undefined
}
