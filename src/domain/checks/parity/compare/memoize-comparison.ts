import { LOCALES, type Locale } from '../../../locale.ts'
import { memoize } from '../../../memoize.ts'
import type { Wording } from './wording.ts'

/** As many clauses as a policy of a hundred versions has; most of them are the same from version to version. */
const CLAUSES = 5_000

/** The languages' wordings in their order, null for one that is not compared, behind the authentic language. */
type Question = [authentic: Locale, ...texts: (string | null)[]]

/** A comparison that reads a clause once for all versions that have it. */
export function memoizeComparison<Answer>(
  compare: (wording: Wording, authentic: Locale) => Answer,
): (wording: Wording, authentic: Locale) => Answer {
  const known = memoize((question: string) => {
    const [authentic, ...texts] = JSON.parse(question) as Question
    const wording = LOCALES.flatMap((locale, index) => {
      const text = texts[index] ?? null
      return text === null ? [] : [[locale, text]]
    })
    return compare(Object.fromEntries(wording), authentic)
  }, CLAUSES)
  return (wording, authentic) => {
    const question: Question = [authentic, ...LOCALES.map((locale) => wording[locale] ?? null)]
    return known(JSON.stringify(question))
  }
}
