import { findEnd, findInForce, findReplacement, listLiving } from '../policy/life.ts'
import type { Asks } from '../policy/version-file.ts'
import { readMoment } from '../time/read-moment.ts'
import { type ActKind, isAnswer, type PastAct } from './act.ts'
import { dropCorrected } from './corrections.ts'
import { describeSituation, findLastAnswer, listBegun, type Situation } from './situation.ts'
import { findEarliest, type Term } from './term.ts'

/** Where a person stands with one policy. */
export const STATES = [
  'ended',
  'settled',
  'optional',
  'covered',
  'notice',
  'due',
  'declined',
  'blocking',
] as const
export type State = (typeof STATES)[number]

/** A version that is published but not yet in force, and asks something. */
export interface Announced {
  version: number
  asks: Asks
  effectiveAt: string
  acceptBy: string
  /** The person has already said no to it; that counts from its effect. */
  declined: boolean
}

/** What a person still has to answer or see for one policy. */
export interface Requirement {
  state: State
  /** Whether the product may let the person in. */
  gate: 'open' | 'closed'
  /** The version in force, the one an answer is about; null before the first takes effect. */
  version: number | null
  /** The highest version that was accepted and holds, 0 for none: changes are shown from here. */
  accepted: number
  /** Whether an optional consent is given; null for what is accepted and not consented to. */
  given: boolean | null
  /** What the consent is given to one by one; null where it is given as a whole, or not at all. */
  chosen: readonly string[] | null
  /** The person has refused what is asked and may change their mind. */
  declined: boolean
  /** When `due`: the moment from which the old acceptance no longer holds. */
  acceptBy: string | null
  announced: Announced[]
  /** When the policy ended, or is announced to end; nobody is asked from then on. */
  endsAt: string | null
  /** The next moment at which this may change by itself. */
  recheckAt: string | null
}

const CLOSED: readonly State[] = ['declined', 'blocking']

/**
 * Decides where a person stands with one policy.
 *
 * @param published published versions, ascending; drafts are not handed in
 * @param history the person's acts for this policy, oldest first
 * @param required false for an optional consent
 */
export function computeRequirement(
  published: readonly Term[],
  history: readonly PastAct[],
  required: boolean,
  now: Date,
): Requirement {
  const terms = listLiving(published)
  const acts = listCounting(published, dropCorrected(history))
  const situation = describeSituation(terms, acts, required, now)
  const { current, accepted, hasEnded, isGiven, chosen, isRefused, isUpheld, acceptBy } = situation
  const state = decideState(situation, now)
  return {
    state,
    gate: CLOSED.includes(state) ? 'closed' : 'open',
    version: current,
    accepted,
    given: required ? null : isGiven,
    chosen,
    declined: state === 'declined' || (state === 'due' && isUpheld),
    acceptBy: state === 'due' ? acceptBy : null,
    announced: hasEnded || (!required && isRefused) ? [] : listAsking(terms, acts, current ?? 0),
    endsAt: findEnd(terms, now),
    recheckAt: findEarliest(
      terms
        .flatMap((term) => [term.effectiveAt, term.acceptBy])
        .filter((moment) => readMoment(moment) > now.getTime()),
    ),
  }
}

/**
 * The answer by which a consent is given now, or refused, or withdrawn; undefined when no answer counts yet. A consent is
 * given when, and only when, it is an accept.
 *
 * @param published published versions, ascending
 * @param history the person's acts for this policy, oldest first
 * @example findDecidingAnswer(terms, [{ act: 'accept', version: 1 }, { act: 'decline', version: 2 }], now)
 * // { act: 'accept', version: 1 } while version 2 is announced
 */
export function findDecidingAnswer<T extends PastAct>(
  published: readonly Term[],
  history: readonly T[],
  now: Date,
): T | undefined {
  const current = findInForce(listLiving(published), now)?.number ?? 0
  return findLastAnswer(listBegun(listCounting(published, dropCorrected(history)), current))
}

/** The rules, one a row: the first that fits wins. */
function decideState(situation: Situation, now: Date): State {
  const { required, current, hasEnded, isAnswered, isRefused, isAskedSince, isUpheld } = situation
  const { accepted, missing, unseen, acceptBy } = situation
  // 0. A policy that has ended.
  if (hasEnded) return 'ended'
  // 0. A policy of which no version is in force yet.
  if (current === null) return 'settled'
  // 1. An optional consent that was refused, or that nothing has asked for since the answer.
  if (!required && isAnswered && (isRefused || !isAskedSince)) return 'settled'
  // 2. Any other optional consent.
  if (!required) return 'optional'
  // 3. Every version that asks acceptance is accepted, and every notice is answered by use.
  if (missing === 0 && unseen === 0) return 'covered'
  // 4. Only a notice is left.
  if (missing === 0) return 'notice'
  // 5. An older acceptance still holds, until the earliest date of what is missing.
  if (accepted > 0 && acceptBy !== null && now.getTime() < readMoment(acceptBy)) return 'due'
  // 6. The last answer is a refusal, and no version that asks acceptance is newer than it.
  if (isUpheld) return 'declined'
  // 7. Anything else.
  return 'blocking'
}

/** An answer about what never takes effect says nothing of what does; a withdrawal is about the consent as a whole. */
function listCounting<T extends PastAct>(published: readonly Term[], history: readonly T[]): readonly T[] {
  const replaced = published.filter((term) => findReplacement(published, term)).map(({ number }) => number)
  if (replaced.length === 0) return history
  return history.filter(({ act, version }) => act === 'withdraw' || !replaced.includes(version))
}

/** Announced versions that ask something which has not been granted already. */
function listAsking(terms: readonly Term[], acts: readonly PastAct[], after: number): Announced[] {
  return terms
    .filter((term) => term.number > after && term.asks !== 'nothing')
    .map((term) => ({ term, answer: findAnswerTo(acts, term.number) }))
    .filter(({ answer }) => answer !== 'accept')
    .map(({ term: { number, asks, effectiveAt, acceptBy }, answer }) => ({
      version: number,
      asks,
      effectiveAt,
      acceptBy,
      declined: answer === 'decline',
    }))
}

/** What a person last said to an announced version; a withdrawal takes an early yes back. */
export function findAnswerTo(acts: readonly PastAct[], version: number): ActKind | undefined {
  return acts.findLast(
    (act) => isAnswer(act) && !act.endsAll && (act.version === version || act.act === 'withdraw'),
  )?.act
}
