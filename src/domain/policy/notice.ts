import { formatLocalTime } from '../time/date.ts'
import { addDays } from '../time/day.ts'

/** How long before its effect the next version is made known, by the words of the one in force. */
export interface Notice {
  /** The version that says so. */
  version: number
  days: number
  /** The first moment at which what is published now may take effect. */
  earliest: string
}

/** What the version in force promises of one that is published at a moment; null where it promises nothing. */
export function findNotice(
  current: { number: number; file: { noticeDays?: number | undefined } } | null | undefined,
  publishedAt: string,
): Notice | null {
  const days = current?.file.noticeDays
  if (!current || days === undefined) return null
  return { version: current.number, days, earliest: computeNoticeEnd(publishedAt, days) }
}

/**
 * The midnight after which a number of calendar days lie behind a publication; the day that has begun is not
 * counted, as the law counts terms. A version may take effect from then on.
 *
 * @example computeNoticeEnd('2026-11-22T15:00:00+05:00', 10) // '2026-12-03T00:00:00+05:00'
 */
export function computeNoticeEnd(publishedAt: string, days: number): string {
  return formatLocalTime(new Date(addDays(new Date(publishedAt), days + 1)))
}

/**
 * The midnight before which a version has to be published for so many calendar days to lie before its effect.
 *
 * @example computePublicationEnd('2026-12-03T00:00:00+05:00', 10) // '2026-11-23T00:00:00+05:00'
 */
export function computePublicationEnd(effectiveAt: string, days: number): string {
  return formatLocalTime(new Date(addDays(new Date(effectiveAt), -days)))
}
