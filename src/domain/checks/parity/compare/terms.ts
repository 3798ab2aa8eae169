import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import { splitSentences } from '../read/sentences.ts'
import type { Definition } from './definitions.ts'
import type { Wording } from './differences.ts'
import { findOutliers, type Outlier } from './outliers.ts'

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
  const { inflect } = LINGUISTICS[locale].parties
  const forms = new RegExp(`(?<![\\p{L}\\p{N}])${inflect(term.toLowerCase())}(?!\\p{L})`, 'giu')
  return [...text.matchAll(forms)].map(({ 0: found, index }) => ({
    key: 'term',
    text: found,
    start: index,
    end: index + found.length,
    // A heading in capitals, and the first word of a sentence, are capital whatever they are.
    sure: isCapital(term) && isCapital(found) && !isHeading(found) && !BEGINNING.test(text.slice(0, index)),
  }))
}

/** The first word of a sentence, of a line with its mark, or of a cell. */
const BEGINNING = /(?:^|[.!?|:]\s+|\n(?:[-*+]\s+)?|^[\d.)\s]+)$/

function isHeading(found: string): boolean {
  return found.length > 1 && found === found.toUpperCase()
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** A sentence that is translated in two ways. */
export interface TwoTranslations {
  locale: Locale
  /** As the authentic text has it. */
  sentence: string
  /** The two translations, each with its clause, by its place in the list, and its offset there. */
  translations: readonly [Translation, Translation]
}
export interface Translation {
  clause: number
  text: string
  start: number
}

/** A shorter sentence is a heading or an answer that may well be said otherwise elsewhere. */
const LEAST_WORDS = 4

/** Finds sentences that the authentic text has more than once and a translation says in another way each time. */
export function findTwoTranslations(
  clauses: readonly Partial<ByLocale<string>>[],
  authentic: Locale,
): TwoTranslations[] {
  const first = new Map<string, Translation>()
  const found: TwoTranslations[] = []
  for (const [clause, wording] of clauses.entries()) {
    const sentences = splitSentences(wording[authentic] ?? '')
    for (const locale of LOCALES) {
      const translated = splitSentences(wording[locale] ?? '')
      if (locale === authentic || translated.length !== sentences.length) continue
      for (const [index, { text: sentence }] of sentences.entries()) {
        const { text = '', start = 0 } = translated[index] ?? {}
        const key = `${locale} ${normalize(sentence)}`
        const before = first.get(key)
        if (sentence.split(/\s+/).length < LEAST_WORDS) continue
        if (!before) first.set(key, { clause, text, start })
        else if (normalize(before.text) !== normalize(text))
          found.push({ locale, sentence, translations: [before, { clause, text, start }] })
      }
    }
  }
  return found
}

/** Stops, spaces and capitals make no other translation, nor does the number of a clause. */
function normalize(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
