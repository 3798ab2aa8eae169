import { findMonth, YEAR_FIRST, YEAR_LAST } from '../language/date-words.ts'
import { type Day, parseDay } from './day.ts'

/** Ways to write a day; the groups of each pattern are named. */
const FORMS = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})$/,
  new RegExp(String.raw`^(?<day>\d{1,2}) (?<month>\p{L}+) (?<year>\d{4})(?: (?:${YEAR_LAST.typed}))?$`, 'u'),
  new RegExp(String.raw`^(?<year>\d{4}) (?:${YEAR_FIRST.typed}) (?<day>\d{1,2}) (?<month>\p{L}+)$`, 'u'),
]

/**
 * Reads a day as people write it: `31.12.2026`, `2026-12-31`, `2026 жылғы 31 желтоқсан`,
 * `31 декабря 2026 года`, `31 December 2026`; null when it is none, or there is no such day.
 */
export function readDay(text: string): Day | null {
  const plain = text.trim().replaceAll(/\s+/g, ' ')
  for (const form of FORMS) {
    const { year, month, day } = form.exec(plain)?.groups ?? {}
    if (year && month && day) return parseDay(year, parseMonth(month), day)
  }
  return null
}

function parseMonth(month: string): string {
  return /^\d/.test(month) ? month : String(findMonth(month))
}
