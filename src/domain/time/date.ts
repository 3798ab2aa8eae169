import { WRITING } from '../language/writing-of.ts'
import type { Locale } from '../locale.ts'
import { computeOffset, getWallClock } from './zone.ts'

/** A date as legal texts write it: `2026 жылғы 22 қараша`, `22 ноября 2026 года`, `22 November 2026`. */
export function formatLegalDate(moment: string, locale: Locale): string {
  const { day, month, year } = getWallClock(Date.parse(moment))
  const { months, write } = WRITING[locale].dates
  return write(String(Number(day)), months[Number(month) - 1] ?? '', year)
}

/** The last day on which something ending at a moment can still be done: a midnight belongs to the day before. */
export function formatLastDay(moment: string, locale: Locale): string {
  return formatLegalDate(new Date(Date.parse(moment) - 1).toISOString(), locale)
}

/** The time of day, the same digits in every language: `18:40`. */
export function formatClockTime(moment: string): string {
  const { hour, minute } = getWallClock(Date.parse(moment))
  return `${hour}:${minute}`
}

/** A moment with seconds, the same digits in every language: `2026-11-22 18:40:00 (UTC+5)`. */
export function formatTimestamp(moment: string): string {
  const local = formatLocalTime(new Date(moment))
  return `${local.slice(0, 19).replace('T', ' ')} (${formatShortOffset(Date.parse(moment))})`
}

/** A moment with the zone's offset, the form in which `version.yaml` keeps it: `2026-11-22T18:40:00+05:00`. */
export function formatLocalTime(moment: Date): string {
  const { year, month, day, hour, minute, second } = getWallClock(moment.getTime())
  const { sign, hours, minutes } = splitOffset(moment.getTime())
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${hours}:${minutes}`
}

/** How far the zone is from UTC at a moment, as people write it: `UTC+5`, `UTC+5:30`, `UTC`. */
export function formatShortOffset(time: number): string {
  const { sign, hours, minutes } = splitOffset(time)
  if (hours === '00' && minutes === '00') return 'UTC'
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

function splitOffset(time: number) {
  const ahead = Math.round(computeOffset(time) / 60_000)
  const pad = (part: number) => String(part).padStart(2, '0')
  return {
    sign: ahead < 0 ? '-' : '+',
    hours: pad(Math.trunc(Math.abs(ahead) / 60)),
    minutes: pad(Math.abs(ahead) % 60),
  }
}
