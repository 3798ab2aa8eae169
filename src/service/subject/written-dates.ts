import { type ByLocale, byLocale, type Locale } from '../../domain/locale.ts'
import { lastDay, legalDate } from '../../domain/time/date.ts'

/** Moments whose dates are kept; policies publish a few each year. */
const KEPT = 1000

/** The day of a moment as each language writes it, written once. */
export const writtenDay = written(legalDate)

/** The last day before a moment as each language writes it, written once. */
export const writtenLastDay = written(lastDay)

function written(write: (instant: string, locale: Locale) => string): (instant: string) => ByLocale<string> {
  const known = new Map<string, ByLocale<string>>()
  return (instant) => {
    const found = known.get(instant)
    if (found !== undefined) return found
    const made = byLocale((locale) => write(instant, locale))
    if (known.size >= KEPT) known.clear()
    known.set(instant, made)
    return made
  }
}
