import type { Locale } from '../locale.ts'
import { type DateFound, findDates } from './dates.ts'
import { blankOutAddresses, blankOutReferences, type Code, findCodes, findNamingNumbers } from './masks.ts'
import { blankOut, lowerInPlace } from './wording.ts'

/** A text of which everything is read that has figures and counts nothing. */
export interface FiguresRead {
  /** What is left, in small letters and in its place. */
  lower: string
  dates: readonly DateFound[]
  /** Numbers of telephones, laws and their articles. */
  numbers: readonly Code[]
  /** Names with a figure in them. */
  codes: readonly Code[]
}

/** Reads the dates and names of a text, and leaves out addresses and the numbers of its own clauses. */
export function readFigures(text: string, locale: Locale | null): FiguresRead {
  const dates: DateFound[] = []
  let lower = blankOutAddresses(lowerInPlace(text))
  if (!/\d/.test(lower)) return { lower, dates, numbers: [], codes: [] }
  const take = ({ start, end }: Code) => {
    lower = blankOut(lower, start, end)
    return lower
  }
  findDates(lower, text, locale, (date) => {
    dates.push(date)
    return take(date)
  })
  lower = blankOutReferences(lower)
  const numbers = findNamingNumbers(lower)
  numbers.forEach(take)
  const codes = findCodes(lower)
  codes.forEach(take)
  return { lower, dates, numbers, codes }
}
