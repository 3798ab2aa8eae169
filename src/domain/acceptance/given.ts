import type { PastAct } from './act.ts'
import { computeRequirement } from './decide-state.ts'
import type { Term } from './term.ts'

/** Whether a consent is given, and until when that is certain. */
export interface Given {
  given: boolean
  /** The moment from which the opposite is true if the person does nothing; null when time alone changes nothing. */
  changesAt: string | null
}

/**
 * Tells whether a consent is given. An answer to an announced version counts from its effect, so what is true now may
 * change by time alone.
 *
 * @param published published versions, ascending
 * @param history the person's acts for this policy, oldest first
 * @example computeGiven(terms, [{ act: 'accept', version: 1 }, { act: 'decline', version: 2 }], now)
 * // { given: true, changesAt: '2027-01-01T00:00:00+05:00' } while version 2 is announced
 */
export function computeGiven(published: readonly Term[], history: readonly PastAct[], now: Date): Given {
  const isGivenAt = (moment: Date) => computeRequirement(published, history, false, moment).given === true
  const given = isGivenAt(now)
  const changesAt = published
    .map(({ effectiveAt }) => effectiveAt)
    .filter((moment) => Date.parse(moment) > now.getTime())
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))
    .find((moment) => isGivenAt(new Date(moment)) !== given)
  return { given, changesAt: changesAt ?? null }
}
