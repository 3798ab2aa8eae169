import { LINGUISTICS, unitePatterns } from '../language/linguistics-of.ts'
import { LOCALES } from '../locale.ts'
import { compilePattern } from '../patterns.ts'
import type { DateFound } from './dates.ts'
import { SPACE } from './wording.ts'

const JOINERS = LOCALES.flatMap((locale) => LINGUISTICS[locale].calendar.joiners).join('|')
const DASH = `${SPACE}?[-–—‑]${SPACE}?`
const JOINED = `(?:${DASH}|,?${SPACE}(?:${JOINERS})${SPACE}(?:the${SPACE})?|,${SPACE})`
/** «1 сәуірден 30 маусымға дейін»: the case of "from" joins by itself. */
const FROM = `(?:${LOCALES.flatMap((locale) => LINGUISTICS[locale].calendar.fromEnding ?? []).join('|')})`
const ENDS_FROM = new RegExp(`${FROM}$`, 'u')
const BETWEEN = compilePattern(`^${JOINED}$`, 'u')
const GAP = new RegExp(`^${SPACE}$`, 'u')
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`
/** `10-го`, «10-шы», `10th`. */
const ENDINGS = unitePatterns(({ counting }) => counting.figureEndings)
/** The first of two days of one month, which stands before the second: «с 10 по 20 декабря». */
const DAY_BEFORE = compilePattern(
  String.raw`(?<![\p{L}\d.,:/№%-]|[№:])(?<day>${DAY})(?:[-‑]?(?:${ENDINGS}))?[»"”]?(?:${JOINED}|[-‑]${FROM}${SPACE})$`,
  'u',
)
/** The second of two days behind a month that comes first: "May 10–20, 2026". */
const DAY_BEHIND = compilePattern(
  String.raw`^${JOINED}(?<day>${DAY})(?:${ENDINGS})?(?:,?${SPACE}(?<year>(?:19|20|21)\d\d)(?!\d)|(?=[.,;)]|$))`,
  'u',
)
/** Days of one month stand no further apart. */
const FAR = 24

/**
 * Reads each end of a range as a whole date, whichever of them has the month and the year beside it: «с 10 по 20
 * декабря 2025 года», «2025 жылғы 10–20 желтоқсан», "10 to 20 December 2025".
 */
export function completeRanges(dates: readonly DateFound[], lower: string): DateFound[] {
  const sorted = dates.toSorted((a, b) => a.start - b.start)
  const all = sorted.flatMap((date, index) => addDayBeside(date, lower, sorted[index - 1], sorted[index + 1]))
  return shareYears(joinYears(all, lower), lower)
}

function addDayBeside(date: DateFound, lower: string, last?: DateFound, next?: DateFound): DateFound[] {
  const [, month] = /^(\d{4}-\d\d|\d\d)-\d\d$/.exec(date.value) ?? []
  if (month === undefined || date.kind !== 'date' || !/\p{L}/u.test(lower.slice(date.start, date.end)))
    return [date]
  const from = Math.max(last?.end ?? 0, date.start - FAR)
  const before = DAY_BEFORE.exec(lower.slice(from, date.start))
  if (before?.groups?.day) {
    const start = from + before.index
    const end = start + before.groups.day.length
    return [{ ...date, value: `${month}-${before.groups.day.padStart(2, '0')}`, start, end }, date]
  }
  if (!/^\p{L}/u.test(lower.slice(date.start, date.end))) return [date]
  const behind = DAY_BEHIND.exec(lower.slice(date.end, Math.min(next?.start ?? lower.length, date.end + FAR)))
  const { day, year } = behind?.groups ?? {}
  if (!behind || day === undefined) return [date]
  const start = date.end + behind[0].indexOf(day)
  const value = `${year === undefined ? '' : `${year}-`}${month}-${day.padStart(2, '0')}`
  return [date, { ...date, value, start, end: date.end + behind[0].length }]
}

/** «2025 жылғы» before the first of two days is the year of both. */
function joinYears(dates: readonly DateFound[], lower: string): DateFound[] {
  return dates.flatMap((date, index) => {
    const [last, next] = [dates[index - 1], dates[index + 1]]
    if (next && isYearOf(date, next, lower)) return []
    return last && isYearOf(last, date, lower)
      ? { ...date, value: `${last.value}-${date.value}`, start: last.start }
      : date
  })
}

function isYearOf(year: DateFound, day: DateFound, lower: string): boolean {
  return (
    /^\d{4}$/.test(year.value) && /^\d\d-\d\d$/.test(day.value) && GAP.test(lower.slice(year.end, day.start))
  )
}

/** The year that only one end of a range has is that of both, where the days follow each other. */
function shareYears(dates: readonly DateFound[], lower: string): DateFound[] {
  const shared = [...dates]
  const share = (to: number, from: number) => {
    const [one, other] = [shared[to], shared[from]]
    if (!one || !other || !/^\d\d-\d\d$/.test(one.value) || !/^\d{4}-\d\d-\d\d$/.test(other.value)) return
    const [first, second] = to < from ? [one, other] : [other, one]
    if (areJoined(first, second, lower) && first.value.slice(-5) <= second.value.slice(-5))
      shared[to] = { ...one, value: `${other.value.slice(0, 4)}-${one.value}` }
  }
  for (let at = shared.length - 2; at >= 0; at--) share(at, at + 1)
  for (let at = 1; at < shared.length; at++) share(at, at - 1)
  return shared
}

function areJoined(first: DateFound, second: DateFound, lower: string): boolean {
  const between = lower.slice(first.end, second.start)
  return BETWEEN.test(between) || (GAP.test(between) && ENDS_FROM.test(lower.slice(first.start, first.end)))
}
