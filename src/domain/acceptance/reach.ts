import type { PastAct } from './act.ts'
import { computeRequirement, type State } from './decide-state.ts'
import type { Term } from './term.ts'

/** How many people have done the same about one policy, in the same order: they stand alike. */
export interface Alike {
  /** Oldest first. */
  acts: readonly PastAct[]
  people: number
}

/** How many people a version will ask again, only tell, or leave as they are. */
export interface Reach {
  asked: number
  told: number
  untouched: number
}

const ASKED: readonly State[] = ['blocking', 'due', 'optional']

/**
 * Counts whom a version reaches at the moment of its effect. Only what this version itself asks counts: who is
 * still asked for the sake of an earlier one is not asked more by it.
 *
 * @param terms the published versions and, last, the one in question, ascending
 * @param groups people who ever answered; others are asked when they come, whatever is published
 * @param required false for an optional consent
 */
export function countReach(terms: readonly Term[], groups: readonly Alike[], required: boolean): Reach {
  const reach: Reach = { asked: 0, told: 0, untouched: 0 }
  const version = terms.at(-1)
  for (const { acts, people } of groups) {
    const state = version && computeRequirement(terms, acts, required, new Date(version.effectiveAt)).state
    if (version?.asks === 'acceptance' && state && ASKED.includes(state)) reach.asked += people
    else if (version?.asks === 'notice' && state === 'notice') reach.told += people
    else reach.untouched += people
  }
  return reach
}

/** The sum of what several reports say. */
export function addReach(one: Reach, other: Reach): Reach {
  return {
    asked: one.asked + other.asked,
    told: one.told + other.told,
    untouched: one.untouched + other.untouched,
  }
}
