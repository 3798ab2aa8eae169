import type { KnownVersion } from './known-version.ts'

/** How far two clocks may be apart, in milliseconds. */
const SKEW = 5 * 60_000

/**
 * So long after its moment a seal may reach the branch from which is published, in milliseconds. A release seals and
 * commits within minutes, and who publishes locally has an hour to commit; later, a date would have been printed
 * at which nobody could have read the text.
 */
const ARRIVAL = 60 * 60_000

/** When seals may come, and when each did. */
export interface SealWindow {
  /** The moment of the state that is compared with: no seal that came since can be older. */
  since: Date
  /** Now. */
  until: Date
  /** The moment at which a seal reached the branch. */
  findArrival(version: Pick<KnownVersion, 'policy' | 'number'>): Date
}

/** Whether seals may come: not in a pull request; in a build at any moment; on the main branch at their own. */
export type SealRule = 'forbidden' | 'any' | SealWindow

/** What a seal that is new can be. */
export type NewSeal = 'sealed' | 'sealedInPullRequest' | 'backdated' | 'postdated' | 'otherMoment'

/** Tells what a new seal is: allowed, or why it is not. */
export function judgeNewSeal(version: KnownVersion, rule: SealRule): NewSeal {
  if (rule === 'forbidden') return 'sealedInPullRequest'
  if (rule === 'any') return 'sealed'
  const moment = Date.parse(version.seal?.publishedAt ?? '')
  // What is no moment is none of its own.
  if (Number.isNaN(moment)) return 'otherMoment'
  if (moment < rule.since.getTime() - SKEW) return 'backdated'
  if (moment > rule.until.getTime() + SKEW) return 'postdated'
  const late = rule.findArrival(version).getTime() - moment
  return late < -SKEW || late > ARRIVAL ? 'otherMoment' : 'sealed'
}
