import { LOCALES } from '../locale.ts'
import { MONTHS } from './date.ts'
import { type Day, parseAlmatyDay } from './day.ts'

/** Ways to write a day; the groups of each pattern are named. */
const FORMS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})$/,
  /^(?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})(?: года| г\.)?$/u,
  /^(?<year>\d{4}) (?:жылғы|жылы|ж\.) (?<day>\d{1,2}) (?<month>\p{L}+)$/u,
]

/**
 * Reads a day as people write it: `31.12.2026`, `2026-12-31`, `2026 жылғы 31 желтоқсан`,
 * `31 декабря 2026 года`, `31 December 2026`; null when it is none, or there is no such day.
 */
export function readDay(text: string): Day | null {
  const plain = text.trim().replaceAll(/\s+/g, ' ')
  for (const form of FORMS) {
    const { year, month, day } = form.exec(plain)?.groups ?? {}
    if (year && month && day) return parseAlmatyDay(year, parseMonth(month), day)
  }
  return null
}

function parseMonth(month: string): string {
  if (/^\d/.test(month)) return month
  const name = month.toLowerCase()
  const at = LOCALES.map((locale) => MONTHS[locale].findIndex((known) => known.toLowerCase() === name))
  return String(Math.max(...at) + 1)
}
