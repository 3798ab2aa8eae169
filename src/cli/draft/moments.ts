import { KelisimError } from '../../domain/error.ts'
import { InstantSchema } from '../../domain/policy/schema-parts.ts'
import { formatLegalDate, formatLocalTime } from '../../domain/time/date.ts'
import { addDays, computeDayAt, type Day } from '../../domain/time/day.ts'
import { readDay } from '../../domain/time/read-day.ts'
import { askLine } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'

/** A moment that is asked for as a day: its beginning for an effect, its end for what still holds on it. */
export type Edge = keyof Day

/** The form in which files keep a moment. */
function formatMoment(time: number): string {
  return formatLocalTime(new Date(time))
}

/** The midnight that ends a number of days after a moment; a day that has begun is not counted. */
export function computeEndAfter(moment: Date, days: number): string {
  return formatMoment(addDays(new Date(moment.getTime() - 1), days + 1))
}

/** Asks for a day that is not too early, and gives one of its edges. */
export async function askDay(voice: Voice, message: string, edge: Edge, earliest: Date): Promise<string> {
  const { say } = voice
  const problem = (line: string) => {
    const day = readDay(line)
    if (!day) return say('terms.noDay')
    return day[edge] < earliest.getTime()
      ? say('terms.tooEarly', { date: formatEarliestDay(earliest, edge, voice) })
      : undefined
  }
  const line = await askLine(voice, message, problem, say('terms.dayForm'))
  return formatMoment(readDay(line)?.[edge] ?? 0)
}

/** Reads a moment from an option: a day, of which one edge is meant, or a date, a time and an offset. */
export function parseMoment(
  voice: Pick<Voice, 'say' | 'locale'>,
  { option, value, word }: { option: string; value: string; word: string },
  edge: Edge,
  earliest: Date,
): string {
  const { say } = voice
  const day = readDay(value)
  if (!day && !InstantSchema.safeParse(value).success) {
    throw new KelisimError(
      'usage',
      say('terms.badMoment', { option, value: JSON.stringify(value), word }),
      say('terms.badMomentAdvice', { option }),
    )
  }
  const time = day ? day[edge] : Date.parse(value)
  if (time >= earliest.getTime()) return day ? formatMoment(time) : value
  throw new KelisimError(
    'usage',
    say('terms.early', { option, value, date: formatEarliestDay(earliest, edge, voice) }),
    say('terms.earlyAdvice'),
  )
}

/** The first day with an edge at or after a moment. */
function formatEarliestDay(earliest: Date, edge: Edge, { locale }: Pick<Voice, 'locale'>): string {
  const day = computeDayAt(earliest)
  const next = day[edge] < earliest.getTime() ? day.ends : day.begins
  return formatLegalDate(new Date(next).toISOString(), locale)
}
