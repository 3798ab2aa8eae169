import { formatAlmatyTime } from '../time/date.ts'
import { computeDayAt, DAY } from '../time/day.ts'

/**
 * The midnight in Almaty after which a number of calendar days lie behind a publication; the day that has begun is not
 * counted, as the law counts terms. A version may take effect from then on.
 *
 * @example computeNoticeEnd('2026-11-22T15:00:00+05:00', 10) // '2026-12-03T00:00:00+05:00'
 */
export function computeNoticeEnd(publishedAt: string, days: number): string {
  const dayAfter = computeDayAt(new Date(publishedAt)).ends
  return formatAlmatyTime(new Date(dayAfter + days * DAY))
}
