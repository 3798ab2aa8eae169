import type { Locale } from '../../domain/locale.ts'
import type { PointFragment } from '../../domain/policy/point.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { sayIn } from '../i18n/say.ts'
import { type ClauseNames, getClauseNames } from './clause-names.ts'

/** What a point speaks of, as a reader sees it: a clause to go to, or the name of a term. */
export interface PointMark {
  words: string
  href: string | null
}

/** A point with the marks behind it. */
export interface LinkedPoint {
  text: string
  marks: PointMark[]
}

/** Where clauses are found: those of the text that a point belongs to, and those of the text before it. */
export interface ClauseHrefs {
  clause(address: string): string
  removed(address: string): string | null
}

/** What people call the clauses of those two texts. */
export interface PointNames {
  clause: ClauseNames
  removed: ClauseNames
}

/** Names the clauses of a version, and of the one before it. */
export function getPointNames(policy: SitePolicy, version: SiteVersion, locale: Locale): PointNames {
  const previous = policy.versions.find(({ number }) => number === version.number - 1)
  return { clause: getClauseNames(version, locale), removed: getClauseNames(previous, locale) }
}

/** Leads each point to what it speaks of. */
export function linkPoints(
  points: readonly PointFragment[],
  hrefs: ClauseHrefs,
  names: PointNames,
  locale: Locale,
): LinkedPoint[] {
  const say = sayIn(locale)
  return points.map(({ text, clauses = [], removed = [], terms = [] }) => ({
    text,
    marks: [
      ...clauses.map((address) => ({ words: names.clause(address), href: hrefs.clause(address) })),
      ...removed.map((address) => ({
        words: say('points.removed', { clause: names.removed(address) }),
        href: hrefs.removed(address),
      })),
      ...terms.map((term) => ({ words: sayDomainIn(locale)(`changes.term.${term}`), href: null })),
    ],
  }))
}
