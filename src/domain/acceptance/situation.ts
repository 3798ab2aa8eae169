import { findInForce } from '../policy/life.ts'
import { isAnswer, type PastAct } from './act.ts'
import { findEarliest, type Term } from './term.ts'

/** What the rules ask about, worked out before the first of them. */
export interface Situation {
  required: boolean
  /** The version in force; null before the first takes effect. */
  current: number | null
  /** The version in force ended the policy. */
  hasEnded: boolean
  /** The version of the standing acceptance, 0 for none. */
  accepted: number
  isAnswered: boolean
  /** The last answer is a decline or a withdrawal. */
  isRefused: boolean
  /** A version that asks acceptance has taken effect after the one that was last answered. */
  isAskedSince: boolean
  /** The last answer is a refusal that stands. */
  isUpheld: boolean
  /** How many versions up to the one in force ask for an acceptance that is not there. */
  missing: number
  /** How many versions up to the one in force gave notice that the person has not gone on using after. */
  unseen: number
  /** The earliest date by which what is missing has to be accepted. */
  acceptBy: string | null
}

/** Works out where the acts leave the person, among the versions that have taken effect. */
export function describeSituation(
  terms: readonly Term[],
  acts: readonly PastAct[],
  required: boolean,
  now: Date,
): Situation {
  const inForce = findInForce(terms, now)
  const current = inForce?.number ?? null
  const begun = terms.filter((term) => term.number <= (current ?? 0))
  const accepted = findAcceptedVersion(acts)
  // A refusal of an announced version says nothing yet about the one in force.
  const last = acts.findLast(
    (act) => isAnswer(act) && !(act.act === 'decline' && act.version > (current ?? 0)),
  )
  const asking = begun.filter((term) => term.asks === 'acceptance')
  const missing = asking.filter((term) => term.number > accepted)
  const unseen = begun.filter(
    (term) => term.asks === 'notice' && term.number > accepted && !isSeen(term.number, acts),
  )
  const isRefused = last !== undefined && last.act !== 'accept'
  const isAskedSince = last !== undefined && asking.some((term) => term.number > last.version)
  return {
    required,
    current,
    hasEnded: inForce?.ends ?? false,
    accepted,
    isAnswered: last !== undefined,
    isRefused,
    isAskedSince,
    isUpheld: isRefused && !isAskedSince,
    missing: missing.length,
    unseen: unseen.length,
    acceptBy: findEarliest(missing.map((term) => term.acceptBy)),
  }
}

/** Tells whether a person went on after a notice, or accepted it or a later version. */
function isSeen(version: number, acts: readonly PastAct[]): boolean {
  return acts.some((act) => act.version >= version && (act.act === 'continue' || act.act === 'accept'))
}

function findAcceptedVersion(acts: readonly PastAct[]): number {
  const last = acts.findLast((act) => act.act === 'accept' || act.act === 'withdraw')
  return last?.act === 'accept' ? last.version : 0
}
