import type { Locale } from '../../locale.ts'
import { type Claim, findOutliers, type Outlier } from './claim.ts'
import type { Difference } from './differences.ts'
import { findDuties } from './duties.ts'
import { findExceptions } from './exceptions.ts'
import { findExclusivity } from './exclusivity.ts'
import { memoizeComparison } from './memoize-comparison.ts'
import { findMovedOutliers } from './movement.ts'
import { findNegations } from './negations.ts'
import { collectClaims, splitBySentence, takeWhole, type Wording } from './wording.ts'

/** What a machine can only suspect and leaves to a person. */
export type Suspicion = 'negation' | 'duty' | 'exception' | 'only'

/** In the order in which one cause is told by the first that sees it. */
const SUSPECTS: readonly {
  family: Suspicion
  find: (text: string, locale: Locale) => Claim[]
  /** Whether it counts once however often it is said. */
  once: boolean
}[] = [
  { family: 'exception', find: findExceptions, once: true },
  { family: 'only', find: findExclusivity, once: true },
  { family: 'negation', find: findNegations, once: false },
  { family: 'duty', find: findDuties, once: true },
]

/** Finds what the languages of a clause seem to say differently, for one that nobody has read beside the others yet. */
export const findStanding = memoizeComparison((wording, authentic): readonly Difference<Suspicion>[] => {
  const parts = splitBySentence(wording)
  const found = SUSPECTS.flatMap(({ family, find, once }) =>
    parts.flatMap((part) =>
      findOutliers(collectClaims(part, find), authentic, () => once).map((odd) => ({ family, odd })),
    ),
  )
  return dropSameCause(found)
})

/**
 * Finds what one language of a changed clause gained or lost and another did not. How they differed before was
 * looked at then.
 */
export function findMoved(before: Wording, after: Wording, authentic: Locale): Difference<Suspicion>[] {
  const [old, now] = [takeWhole(before), takeWhole(after)]
  const found = SUSPECTS.flatMap(({ family, find, once }) =>
    findMovedOutliers(collectClaims(old, find), collectClaims(now, find), { authentic, once }).map((odd) => ({
      family,
      odd,
    })),
  )
  return dropSameCause(found)
}

/** "Unless", which is an exception, denies as well: one cause is told once. */
function dropSameCause(found: readonly Difference<Suspicion>[]): Difference<Suspicion>[] {
  return found.filter(
    ({ odd }, index) => !found.slice(0, index).some((earlier) => isSameCause(earlier.odd, odd)),
  )
}

function isSameCause(one: Outlier, other: Outlier): boolean {
  return (
    (one.locale === other.locale && overlaps(one.here, other.here)) ||
    Object.entries(one.there).some(([locale, claims]) =>
      overlaps(claims, other.there[locale as Locale] ?? []),
    )
  )
}

function overlaps(some: readonly Claim[], others: readonly Claim[]): boolean {
  return some.some((one) =>
    others.some((other) => one.gone === other.gone && one.start < other.end && other.start < one.end),
  )
}
