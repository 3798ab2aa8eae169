import { type Asks, type Effective, findInForce } from '../policy/policy.ts'
import { type ActKind, isAnswer } from './act.ts'

/** What the rules need to know of a published version; `acceptBy` is already a moment. */
export interface Term extends Effective {
  asks: Asks
  /** End of the time in which an older acceptance still holds; equal to `effectiveAt` for `at-effect`. */
  acceptBy: string
}

/** What the rules need to know of a stored act, in the order in which acts were stored. */
export interface PastAct {
  act: ActKind
  version: number
}

/** Where a person stands with one policy. */
export const STATES = ['settled', 'optional', 'covered', 'notice', 'due', 'declined', 'blocking'] as const
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
  /** The version of the standing acceptance, 0 for none: changes are shown from here. */
  accepted: number
  /** The person has refused what is asked and may change their mind. */
  declined: boolean
  /** When `due`: the moment from which the old acceptance no longer holds. */
  acceptBy: string | null
  announced: Announced[]
  /** The next moment at which this may change by itself. */
  recheckAt: string | null
}

const CLOSED: readonly State[] = ['declined', 'blocking']

/**
 * Decides where a person stands with one policy (the first rule that fits wins).
 *
 * @param terms published versions, ascending; drafts are not handed in
 * @param acts the person's acts for this policy, oldest first
 * @param required false for an optional consent
 */
export function computeRequirement(
  terms: readonly Term[],
  acts: readonly PastAct[],
  required: boolean,
  now: Date,
): Requirement {
  const current = findInForce(terms, now)
  const reached = current?.number ?? 0
  const accepted = findAcceptedVersion(acts)
  // A refusal of an announced version says nothing yet about the one in force.
  const answers = acts.filter((act) => isAnswer(act) && !(act.act === 'decline' && act.version > reached))
  const last = answers.at(-1)
  const refused = last !== undefined && last.act !== 'accept'

  const asking = terms.filter((term) => term.number <= reached && term.asks === 'acceptance')
  const missing = asking.filter((term) => term.number > accepted)
  const unseen = terms.filter(
    (term) =>
      term.asks === 'notice' &&
      term.number > accepted &&
      term.number <= reached &&
      !acts.some((act) => act.version >= term.number && (act.act === 'continue' || act.act === 'accept')),
  )
  const acceptBy = findEarliest(missing.map((term) => term.acceptBy))
  const askedSince = last !== undefined && asking.some((term) => term.number > last.version)
  const upheld = refused && !askedSince

  const state: State = !required
    ? current === null || (last !== undefined && (refused || !askedSince))
      ? 'settled'
      : 'optional'
    : missing.length === 0
      ? unseen.length === 0
        ? 'covered'
        : 'notice'
      : accepted > 0 && acceptBy !== null && now.getTime() < Date.parse(acceptBy)
        ? 'due'
        : upheld
          ? 'declined'
          : 'blocking'

  return {
    state,
    gate: CLOSED.includes(state) ? 'closed' : 'open',
    version: current?.number ?? null,
    accepted,
    declined: state === 'declined' || (state === 'due' && upheld),
    acceptBy: state === 'due' ? acceptBy : null,
    announced: !required && refused ? [] : listAnnounced(terms, acts, Math.max(reached, accepted)),
    recheckAt: findEarliest(
      terms
        .flatMap((term) => [term.effectiveAt, term.acceptBy])
        .filter((moment) => Date.parse(moment) > now.getTime()),
    ),
  }
}

function findAcceptedVersion(acts: readonly PastAct[]): number {
  const last = acts.findLast((act) => act.act === 'accept' || act.act === 'withdraw')
  return last?.act === 'accept' ? last.version : 0
}

function listAnnounced(terms: readonly Term[], acts: readonly PastAct[], after: number): Announced[] {
  return terms
    .filter((term) => term.number > after && term.asks !== 'nothing')
    .map(({ number, asks, effectiveAt, acceptBy }) => ({
      version: number,
      asks,
      effectiveAt,
      acceptBy,
      declined: acts.findLast((act) => isAnswer(act) && act.version === number)?.act === 'decline',
    }))
}

/** The earliest of some moments, as it was written; null when there are none. */
export function findEarliest(moments: readonly string[]): string | null {
  return moments.reduce<string | null>(
    (first, moment) => (first !== null && Date.parse(first) <= Date.parse(moment) ? first : moment),
    null,
  )
}
