import { WRITING } from '../language/writing-of.ts'
import type { Locale } from '../locale.ts'
import { memoize } from '../memoize.ts'

/** Kazakhstan has one time zone since 1 March 2024, UTC+5; published moments are shown in it. */
const TIME_ZONE = 'Asia/Almaty'

// Only digits are asked of Intl: Chromium has no Kazakh month names.
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

/** The same few moments stand on every page of a build, and Intl is slow. */
const computeWallClock = memoize(
  (time: number): Record<string, string> =>
    Object.fromEntries(parts.formatToParts(time).map(({ type, value }) => [type, value])),
  256,
)

function getWallClock(moment: Date): Record<string, string> {
  return computeWallClock(moment.getTime())
}

/** A date as legal texts write it, in Almaty: `2026 жылғы 22 қараша`, `22 ноября 2026 года`, `22 November 2026`. */
export function formatLegalDate(moment: string, locale: Locale): string {
  const { day = '', month = '', year = '' } = getWallClock(new Date(moment))
  const { months, write } = WRITING[locale].dates
  return write(String(Number(day)), months[Number(month) - 1] ?? '', year)
}

/** The last day on which something ending at a moment can still be done: a midnight belongs to the day before. */
export function formatLastDay(moment: string, locale: Locale): string {
  return formatLegalDate(new Date(Date.parse(moment) - 1).toISOString(), locale)
}

/** The time of day in Almaty, the same digits in every language: `18:40`. */
export function formatClockTime(moment: string): string {
  const { hour, minute } = getWallClock(new Date(moment))
  return `${hour}:${minute}`
}

/** A moment in Almaty with seconds, the same digits in every language: `2026-11-22 18:40:00 (UTC+5)`. */
export function formatTimestamp(moment: string): string {
  return `${formatAlmatyTime(new Date(moment)).slice(0, 19).replace('T', ' ')} (UTC+5)`
}

/** A moment with Almaty's offset, the form in which `version.yaml` keeps it: `2026-11-22T18:40:00+05:00`. */
export function formatAlmatyTime(moment: Date): string {
  const { year, month, day, hour, minute, second } = getWallClock(moment)
  return `${year}-${month}-${day}T${hour}:${minute}:${second}+05:00`
}
