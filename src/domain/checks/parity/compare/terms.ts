import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import { LOCALES, type Locale, mapLocales } from '../../../locale.ts'
import { memoize } from '../../../memoize.ts'
import type { Claim } from '../read/claim.ts'
import type { Definition } from './definitions.ts'
import { findOutliers, type Outlier } from './outliers.ts'
import type { Wording } from './wording.ts'

/** So many are kept in mind for each language. */
const TERMS = 1000

/** Languages that lack, in whatever form, a defined term that a clause uses in the others. */
export function compareTerms(
  wording: Wording,
  glossary: readonly Definition[],
  authentic: Locale,
): Outlier[] {
  const locales = LOCALES.filter((locale) => wording[locale] !== undefined)
  const found = locales.map((locale) => findTerms(wording[locale] ?? '', glossary, locale))
  return glossary.flatMap((definition, index) => {
    const claims = locales.flatMap((locale, at) =>
      definition[locale] === undefined ? [] : [[locale, found[at]?.get(index) ?? []]],
    )
    return claims.length < 2 ? [] : findOutliers(Object.fromEntries(claims), authentic, () => true)
  })
}

/** The terms of a text by their place in the glossary; where one is part of another, the longer one stands there. */
function findTerms(text: string, glossary: readonly Definition[], locale: Locale): Map<number, Claim[]> {
  const all = glossary
    .flatMap((definition, index) =>
      definition[locale] === undefined ? [] : [{ index, term: definition[locale] }],
    )
    .toSorted((one, other) => other.term.length - one.term.length)
  const found = new Map<number, Claim[]>()
  for (const { index, term } of all) {
    const taken = [...found.values()].flat()
    const own = findTerm(text, term, locale).filter(
      ({ start, end }) => !taken.some((other) => other.start < end && start < other.end),
    )
    found.set(index, own)
  }
  return found
}

/** A term with its own capital is sure; in small letters it may be the common word, which answers a term as well. */
function findTerm(text: string, term: string, locale: Locale): Claim[] {
  return [...text.matchAll(FORMS[locale](term))].map(({ 0: found, index }) => ({
    key: 'term',
    text: found,
    start: index,
    end: index + found.length,
    // A heading in capitals, and the first word of a sentence, are capital whatever they are.
    sure: isCapital(term) && isCapital(found) && !isHeading(found) && !BEGINNING.test(text.slice(0, index)),
  }))
}

/** What all forms of a term look like; a glossary is asked again at every clause. */
const FORMS = mapLocales((locale) =>
  memoize((term: string) => {
    const { inflect } = LINGUISTICS[locale].parties
    return new RegExp(`(?<![\\p{L}\\p{N}])${inflect(term.toLowerCase())}(?!\\p{L})`, 'giu')
  }, TERMS),
)

/** The first word of a sentence, of a line with its mark, or of a cell. */
const BEGINNING = /(?:^|[.!?|:]\s+|\n(?:[-*+]\s+)?|^[\d.)\s]+)$/

function isHeading(found: string): boolean {
  return found.length > 1 && found === found.toUpperCase()
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}
