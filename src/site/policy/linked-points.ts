import type { Locale } from '../../domain/locale.ts'
import type { PointFragment } from '../../domain/policy/point.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { sayIn } from '../i18n/say.ts'

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

/** Leads each point to what it speaks of. */
export function linkPoints(
  points: readonly PointFragment[],
  hrefs: ClauseHrefs,
  locale: Locale,
): LinkedPoint[] {
  const say = sayIn(locale)
  return points.map(({ text, clauses = [], removed = [], terms = [] }) => ({
    text,
    marks: [
      ...clauses.map((address) => ({ words: formatAddress(address, locale), href: hrefs.clause(address) })),
      ...removed.map((number) => ({
        words: say('points.removed', { number: formatAddress(number, locale) }),
        href: hrefs.removed(number),
      })),
      ...terms.map((term) => ({ words: sayDomainIn(locale)(`changes.term.${term}`), href: null })),
    ],
  }))
}

/** An address as people say it: a number, the preamble, or which heading of the text it is. */
function formatAddress(address: string, locale: Locale): string {
  if (/^p\d+$/.test(address)) return sayDomainIn(locale)('changes.preamble')
  return address.replace(/^h(?=\d)/, '§ ').replace(/^(?:st|cl|par|sec|ch|app)-/, '')
}
