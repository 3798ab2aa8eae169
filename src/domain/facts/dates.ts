import { YEAR_FIRST, YEAR_LAST } from '../language/date-words.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { type Locale, mapLocales } from '../locale.ts'
import { compilePattern, findAll } from '../patterns.ts'
import { blankOut, buildPhrase } from './wording.ts'

/** A day, a month, a year or an hour in a text. */
export interface DateFound {
  kind: 'date' | 'time'
  /** `2026-11-22`, `11-22`, `2026-11`, `2026`, `2026-11-22T09:00+05:00`, `18:00`. */
  value: string
  start: number
  end: number
}

interface Form {
  pattern: RegExp
  /** A word that stands in all that it finds; empty where there is none. */
  word: string
  /** Whether it names a month; otherwise it has a year. */
  named: boolean
  months: readonly RegExp[]
  capital: boolean
}

const ISO =
  /(?<![\p{L}\d-])(\d{4})-(\d{2})-(\d{1,2})(?:[t ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(z|[+-]\d{2}:?\d{2})?)?(?![\p{L}\d])/gu
const YEARS = `${YEAR_FIRST.typed}|${YEAR_LAST.typed}`
const FIGURES = compilePattern(
  String.raw`(?<![\p{L}\d.,/-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2}(?=[ \u00a0]?(?:${YEARS})))(?!\d|[./-]\d)(?:[ \u00a0]?(?:${YEARS})(?!\p{L}))?`,
  'gu',
)

const FORMS = mapLocales((locale) => {
  const { calendar } = LINGUISTICS[locale]
  const months = calendar.months.map((month) => compilePattern(`^(?:${month})$`, 'u'))
  return calendar.dates.map(
    (template): Form => ({
      pattern: buildPhrase(
        template.replace(/[DMY]/g, (part) =>
          part === 'D'
            ? '(?<day>0?[1-9]|[12]\\d|3[01])(?!\\d)'
            : part === 'Y'
              ? '(?<year>(?:19|20|21)\\d{2})(?!\\d)'
              : `(?<month>${calendar.months.join('|')})(?!\\p{L})`,
        ),
      ),
      word: findWord(template),
      named: template.includes('M'),
      months,
      capital: calendar.capital,
    }),
  )
})
/** What no form of a date is without; to look for this first is cheaper than for all forms. */
const MONTHS = mapLocales((locale) => {
  const withoutEndings = LINGUISTICS[locale].calendar.months.map((month) =>
    month.replace(/\\p\{L\}\{0,\d+\}/g, ''),
  )
  return new RegExp(withoutEndings.join('|'), 'u')
})
const YEAR = /(?:19|20|21)\d{2}/
const HOUR = mapLocales((locale) => {
  const { halves } = LINGUISTICS[locale].calendar
  return compilePattern(
    String.raw`\d(?:[:.]\d|[^.;]{0,12}(?:${halves.any}))|(?:${halves.any})[^.;]{0,8}\d`,
    'u',
  )
})
const PARTED = /\d[./-]\d/
const TIMES = mapLocales((locale) => {
  const { times, halves } = LINGUISTICS[locale].calendar
  return times.map((template) => ({
    word: findWord(template),
    pattern: buildPhrase(
      template.replace(/[HNP]/g, (part) =>
        part === 'H'
          ? '(?<![:.,])(?<hour>[01]?\\d|2[0-4])'
          : part === 'N'
            ? '(?<minute>[0-5]\\d)(?![:.]?\\d)'
            : `(?<half>${halves.any})`,
      ),
    ),
  }))
})

/** The first word or sign that a template demands, in none of its groups: «айының», the colon of a time. */
function findWord(template: string): string {
  let [rest, all] = [template, '']
  while (rest !== all) [rest, all] = [rest.replace(/\([^()]*\)/, '+'), rest]
  if (rest.includes('|')) return ''
  return /(?<![^ ?])\p{Ll}{3,}(?![^ \\])|(?<=H):(?=N)/u.exec(rest)?.[0] ?? ''
}

/**
 * Finds the dates and hours of a text in small letters.
 *
 * @param text as it is written, which tells "May" from "may"
 */
export function findDates(lower: string, text: string, locale: Locale | null): DateFound[] {
  const found: DateFound[] = []
  let rest = lower
  const each = (
    pattern: RegExp,
    kind: DateFound['kind'],
    read: (match: RegExpExecArray) => string | null,
  ) => {
    const here = findAll(pattern, rest).flatMap((match): DateFound[] => {
      const value = read(match)
      return value === null ? [] : [{ kind, value, start: match.index, end: match.index + match[0].length }]
    })
    rest = blankOut(rest, here)
    found.push(...here)
  }
  if (PARTED.test(rest)) each(ISO, 'date', readIso)
  if (PARTED.test(rest))
    each(FIGURES, 'date', ({ 1: first = '', 3: second = '', 4: year = '' }) => {
      const [day, month] = Number(second) > 12 ? [second, first] : [first, second]
      return Number(month) > 12 || Number(day) > 31
        ? null
        : join(year.length === 2 ? `20${year}` : year, month, day)
    })
  if (locale === null) return found
  const [hasMonth, hasYear] = [MONTHS[locale].test(rest), YEAR.test(rest)]
  for (const { pattern, word, named, months, capital } of FORMS[locale])
    if ((named ? hasMonth : hasYear) && lower.includes(word))
      each(pattern, 'date', (match) => {
        const { day, month, year } = match.groups ?? {}
        if (month === undefined) return join(year, undefined, day)
        const at = match.index + match[0].lastIndexOf(month)
        if (capital && text[at] === lower[at]) return null
        return join(year, String(months.findIndex((name) => name.test(month)) + 1), day)
      })
  if (!HOUR[locale].test(rest)) return found
  for (const { pattern } of TIMES[locale].filter(({ word }) => lower.includes(word)))
    each(pattern, 'time', ({ groups: { hour = '', minute = '00', half } = {} }) => {
      const { second } = LINGUISTICS[locale].calendar.halves
      const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (second.test(half) ? 12 : 0)
      return `${pad(hours)}:${minute}`
    })
  return found
}

function readIso({
  1: year,
  2: month,
  3: day,
  4: time,
  5: seconds = '',
  6: zone = '',
}: RegExpExecArray): string {
  const date = join(year, month, day)
  return time === undefined
    ? date
    : `${date}T${time}${/^:00(?:\.0+)?$/.test(seconds) ? '' : seconds}${zone.toUpperCase()}`
}

function join(...parts: (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : pad(part))).join('-')
}

function pad(part: string | number): string {
  return String(part).padStart(2, '0')
}
