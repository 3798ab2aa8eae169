import { type ByLocale, type Locale, mapLocales } from '../../domain/locale.ts'
import { formatLastDay, formatLegalDate } from '../../domain/time/date.ts'

/** Moments whose dates are kept; policies publish a few each year. */
const CAPACITY = 1000

/** The day of a moment as each language writes it, written once. */
export const formatDay = memoizeDates(formatLegalDate)

/** The last day before a moment as each language writes it, written once. */
export const formatDayBefore = memoizeDates(formatLastDay)

function memoizeDates(
  write: (instant: string, locale: Locale) => string,
): (instant: string) => ByLocale<string> {
  const known = new Map<string, ByLocale<string>>()
  return (instant) => {
    const found = known.get(instant)
    if (found !== undefined) return found
    const made = mapLocales((locale) => write(instant, locale))
    if (known.size >= CAPACITY) known.clear()
    known.set(instant, made)
    return made
  }
}
