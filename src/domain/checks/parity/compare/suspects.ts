import type { Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import { findDuties } from '../read/duties.ts'
import { findExceptions } from '../read/exceptions.ts'
import { findExclusivity } from '../read/exclusivity.ts'
import { findNegations } from '../read/negations.ts'
import type { ChangedUnit } from '../steps.ts'
import type { Definition } from './definitions.ts'
import type { Difference } from './differences.ts'
import { compareFlags } from './flags-apart.ts'
import { compareItems } from './items.ts'
import { isListAlone } from './list-alone.ts'
import { memoizeComparison } from './memoize-comparison.ts'
import { findOutliers, type Outlier } from './outliers.ts'
import { compareParties } from './parties.ts'
import { dropSharedRefusals } from './refusals.ts'
import type { Suspicion } from './suspicion.ts'
import { compareTerms } from './terms.ts'
import { collectClaims, splitBySentence, type Wording } from './wording.ts'

/** In the order in which one cause is told by the first that sees it. */
const SUSPECTS: readonly {
  family: 'negation' | 'duty' | 'exception' | 'only'
  find: (text: string, locale: Locale) => Claim[]
  /** Whether it counts once however often it is said. */
  once: boolean
}[] = [
  { family: 'exception', find: findExceptions, once: true },
  { family: 'only', find: findExclusivity, once: true },
  { family: 'negation', find: findNegations, once: false },
  { family: 'duty', find: findDuties, once: true },
]

/** What is known beside the clause. */
export interface Known {
  /** Is right where two languages differ and no third one decides. */
  authentic: Locale
  /** The terms that the policy, or the glossary of its editors, defines. */
  definitions: readonly Definition[]
}

/** Finds what the languages of a clause seem to say differently, for one that nobody has read beside the others yet. */
export function findStanding(wording: Wording, known: Known): Difference<Suspicion>[] {
  return dropSameCause([
    ...compareSaid(wording, known.authentic),
    ...label('items', compareItems(wording, null, known.authentic)),
    ...compareNamed(wording, known),
  ])
}

/**
 * Finds what one language of a changed clause gained or lost and another did not. How they differed before was
 * looked at then.
 */
export function findMoved(
  { before, wording, changes }: Pick<ChangedUnit, 'before' | 'wording' | 'changes'>,
  known: Known,
): Difference<Suspicion>[] {
  const { authentic } = known
  // Where much was written anew, what moved is a guess that the wordings themselves have to bear out.
  const differing = new Set(isMuchChanged(changes) ? compareSaid(wording, authentic).map(getTopic) : [])
  const stood = new Set(before ? compareSaid(before, authentic).map(identifyTopic) : [])
  const isBorneOut = (one: Difference<Suspicion>) => !isMuchChanged(changes) || differing.has(getTopic(one))
  const earlier = new Set(compareNamed(before ?? {}, known).map(identify))
  return dropSameCause([
    ...compareFlags(changes, wording, authentic).filter(isBorneOut),
    ...compareSaid(wording, authentic).filter((one) => !stood.has(identifyTopic(one))),
    ...label(
      'items',
      isMuchChanged(changes)
        ? []
        : compareItems(wording, before, authentic).filter((odd) => isListAlone(odd, changes)),
    ),
    ...compareNamed(wording, known).filter((one) => !earlier.has(identify(one))),
  ])
}

/** More than this of its words, and more than so many characters, make another clause. */
const MUCH = 0.4
const PHRASES = 80

function isMuchChanged(changes: ChangedUnit['changes']): boolean {
  return Object.values(changes).some(({ ops }) => {
    const count = (kind: 'same' | 'removed' | 'added') =>
      ops.reduce((sum, op) => (op.kind === kind ? sum + op.text.length : sum), 0)
    const changed = Math.max(count('removed'), count('added'))
    return changed > PHRASES && changed > MUCH * (count('same') + changed)
  })
}

function identifyTopic(one: Difference<Suspicion>): string {
  return `${getTopic(one)} ${one.odd.locale}`
}

/** A ban is a denial or a duty. */
function getTopic({ family }: Difference<Suspicion>): string {
  return family === 'duty' ? 'negation' : family
}

const compareSaid = memoizeComparison((wording, authentic): readonly Difference<Suspicion>[] => {
  const parts = splitBySentence(wording)
  return SUSPECTS.flatMap(({ family, find, once }) =>
    parts.flatMap((part) =>
      label(
        family,
        findOutliers(dropSharedRefusals(collectClaims(part, find)), authentic, () => once),
      ),
    ),
  )
})

/** Who does what, and by which terms. */
function compareNamed(wording: Wording, { authentic, definitions }: Known): Difference<Suspicion>[] {
  return [
    ...label('parties', compareParties(wording, definitions, authentic)),
    ...label('terms', compareTerms(wording, definitions, authentic)),
  ]
}

function label(family: Suspicion, found: readonly Outlier[]): Difference<Suspicion>[] {
  return found.map((odd) => ({ family, odd }))
}

function identify({ family, odd: { locale, here, there } }: Difference<Suspicion>): string {
  const keys = [here, ...Object.values(there)].map((claims) => claims.map(({ key }) => key))
  return JSON.stringify([family, locale, keys])
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
