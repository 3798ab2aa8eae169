import { findInForce } from '../policy/life.ts'
import { isAnswer, type PastAct } from './act.ts'
import { listChosen } from './chosen.ts'
import { findEarliest, type Term } from './term.ts'

/** What the rules ask about, worked out before the first of them. */
export interface Situation {
  required: boolean
  /** The version in force; null before the first takes effect. */
  current: number | null
  /** The version in force ended the policy. */
  hasEnded: boolean
  /** The highest version that was accepted and holds, 0 for none. */
  accepted: number
  /** The last answer says yes. */
  isGiven: boolean
  /** What it says yes to one by one and is offered still; null where it does so as a whole, or not at all. */
  chosen: readonly string[] | null
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

/**
 * Works out where the acts leave the person, among the versions that have taken effect: an answer about one that is
 * still announced counts from its effect, a withdrawal at once.
 */
export function describeSituation(
  terms: readonly Term[],
  acts: readonly PastAct[],
  required: boolean,
  now: Date,
): Situation {
  const inForce = findInForce(terms, now)
  const current = inForce?.number ?? 0
  const counting = listBegun(acts, current)
  const begun = terms.filter((term) => term.number <= current)
  const asking = begun.filter((term) => term.asks === 'acceptance')
  const last = findLastAnswer(counting)
  const isGiven = last?.act === 'accept'
  // A consent that is not given has no version for which it holds.
  const accepted = required || isGiven ? findAcceptedVersion(counting, asking) : 0
  const missing = asking.filter((term) => term.number > accepted)
  const unseen = begun.filter(
    (term) => term.asks === 'notice' && term.number > accepted && !isSeen(term.number, counting),
  )
  const isRefused = last !== undefined && !isGiven
  const isAskedSince = last !== undefined && asking.some((term) => term.number > last.version)
  return {
    required,
    current: inForce?.number ?? null,
    hasEnded: inForce?.ends ?? false,
    accepted,
    isGiven,
    chosen: listChosen(last, begun),
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

/** What counts while a version is in force: an answer about a later one from its effect, a withdrawal at once. */
export function listBegun<T extends PastAct>(acts: readonly T[], current: number): readonly T[] {
  return acts.filter(({ act, version, endsAll }) => act === 'withdraw' || endsAll || version <= current)
}

/** The last answer: a refusal of a newer version, said early, is not undone by a yes to an older one. */
export function findLastAnswer<T extends PastAct>(acts: readonly T[]): T | undefined {
  return acts
    .filter(isAnswer)
    .reduce<T | undefined>(
      (last, next) =>
        last?.act === 'decline' && !last.endsAll && next.act === 'accept' && next.version < last.version
          ? last
          : next,
      undefined,
    )
}

/**
 * The highest accepted version that still holds: no withdrawal followed, and no refusal of what it had accepted.
 * A refusal of something newer leaves it, so that to refuse early never costs more than to wait.
 */
function findAcceptedVersion(acts: readonly PastAct[], asking: readonly Term[]): number {
  let holding: number[] = []
  for (const { act, version } of acts) {
    if (act === 'accept') holding.push(version)
    else if (act === 'withdraw') holding = []
    else if (act === 'decline') {
      const refused = asking.findLast(({ number }) => number <= version)?.number ?? 0
      holding = holding.filter((accepted) => accepted < refused)
    }
  }
  return Math.max(0, ...holding)
}
