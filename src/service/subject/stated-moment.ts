import { isAnswer, type PastAct } from '../../domain/acceptance/act.ts'
import { findInForce } from '../../domain/policy/life.ts'
import type { StoredAct } from '../../store/store.ts'
import type { CatalogPolicy } from '../published/catalog.ts'
import { createActProblem } from './act-problems.ts'

/** An answer of which staff state when it was given. */
interface StatedCase {
  /** The moment on the paper. */
  at: Date
  /** Number of the version that was answered. */
  version: number
  policy: Pick<CatalogPolicy, 'terms'>
  /** The person's acts for the policy that count, oldest first. */
  acts: readonly (PastAct & Pick<StoredAct, 'at' | 'claimedAt' | 'onBehalf'>)[]
  now: Date
}

/**
 * Throws the reason for which nobody can have answered at the moment that is stated: it is still to come, another
 * version was in force then, or the person has answered after it, which an older answer would undo. At the same moment
 * what the person answered themselves, or somebody with a token in their place, wins over what others say that they
 * wrote: that moment was witnessed. Of two entries the one that came later counts, as everywhere in the log, since a
 * paper often says no more than the day.
 */
export function checkStatedMoment({ at, version, policy, acts, now }: StatedCase): void {
  if (at.getTime() > now.getTime()) throw createActProblem('moment-ahead')
  const inForce = findInForce(policy.terms, at)
  if (inForce?.number !== version) {
    const expected = inForce === null ? 'None was in force' : `Version ${inForce.number} was in force`
    throw createActProblem('version-not-in-force', `${expected} at that moment.`)
  }
  const last = acts.findLast(isAnswer)
  if (last === undefined) return
  const lead = at.getTime() - Date.parse(last.claimedAt ?? last.at)
  if (lead < 0 || (lead === 0 && last.onBehalf === null)) throw createActProblem('moment-before-last')
}
