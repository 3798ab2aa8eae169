import { readMoment } from '../time/read-moment.ts'
import type { PastAct } from './act.ts'
import { computeRequirement } from './decide-state.ts'
import type { Term } from './term.ts'

/** Whether a consent is given, to what, and until when that is certain. */
export interface Given {
  given: boolean
  /** What it is given to one by one; null where it is given as a whole, or not at all. */
  choices: readonly string[] | null
  /** The moment from which the opposite is true if the person does nothing; null when time alone changes nothing. */
  changesAt: string | null
  /** The same of `choices`: the moment from which others count. */
  choicesChangeAt: string | null
}

/**
 * Tells whether a consent is given, and to what. An answer to an announced version counts from its effect, so what is true now may
 * change by time alone.
 *
 * @param published published versions, ascending
 * @param history the person's acts for this policy, oldest first
 * @example computeGiven(terms, [{ act: 'accept', version: 1 }, { act: 'decline', version: 2 }], now)
 * // { given: true, choices: null, changesAt: '2027-01-01T00:00:00+05:00', choicesChangeAt: null } while version 2 is announced
 */
export function computeGiven(published: readonly Term[], history: readonly PastAct[], now: Date): Given {
  const decideAt = (moment: Date) => computeRequirement(published, history, false, moment)
  const { given, chosen } = decideAt(now)
  const later = published
    .map(({ effectiveAt }) => effectiveAt)
    .filter((moment) => readMoment(moment) > now.getTime())
    .toSorted((a, b) => readMoment(a) - readMoment(b))
    .map((moment) => ({ moment, ...decideAt(new Date(moment)) }))
  const isOther = (one: readonly string[] | null) => one?.join() !== chosen?.join()
  return {
    given: given === true,
    choices: chosen,
    changesAt: later.find((then) => then.given !== given)?.moment ?? null,
    choicesChangeAt: later.find((then) => isOther(then.chosen))?.moment ?? null,
  }
}
