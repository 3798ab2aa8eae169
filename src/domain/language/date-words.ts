import { LOCALES } from '../locale.ts'
import { WRITING } from './writing-of.ts'

const FORMS = LOCALES.map((locale) => WRITING[locale].dates)

/** The names of the months in all languages, as choices of a pattern. */
export const MONTHS = FORMS.flatMap(({ months }) => months).join('|')

/** Names of months that may stand before their day. */
export const LEADING_MONTHS = FORMS.flatMap(({ months, monthFirst }) => (monthFirst ? months : []))

/** Names of months that are other words as well when they begin with a small letter. */
export const AMBIGUOUS_MONTHS = FORMS.flatMap(({ alsoWords }) => alsoWords)

/** What stands between a year and the day behind it, as choices of a pattern: in legal texts, and as people type. */
export const YEAR_FIRST = {
  inTexts: FORMS.flatMap(({ yearFirst }) => yearFirst.slice(0, 1)).join('|'),
  typed: FORMS.flatMap(({ yearFirst }) => yearFirst).join('|'),
}

/** What stands behind the year of a day. */
export const YEAR_LAST = {
  inTexts: FORMS.flatMap(({ yearLast }) => yearLast.slice(0, 1)).join('|'),
  typed: FORMS.flatMap(({ yearLast }) => yearLast).join('|'),
}

const NAMED = FORMS.flatMap(({ months }) =>
  months.map((name, index) => ({ name: name.toLowerCase(), month: index + 1 })),
)

/** The month that a word names in any language, from 1; 0 when it names none. */
export function findMonth(word: string): number {
  const lower = word.toLowerCase()
  return NAMED.find(({ name }) => name === lower)?.month ?? 0
}

/** The month that is named somewhere in a date; undefined when it has no more than figures. */
export function findMonthWithin(date: string): number | undefined {
  const lower = date.toLowerCase()
  return NAMED.find(({ name }) => lower.includes(name))?.month
}
