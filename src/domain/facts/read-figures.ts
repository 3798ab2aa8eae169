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
  let lower = blankOutAddresses(lowerInPlace(text))
  if (!/\d/.test(lower)) return { lower, dates: [], numbers: [], codes: [] }
  const dates = findDates(lower, text, locale)
  lower = blankOutReferences(blankOut(lower, dates))
  const numbers = findNamingNumbers(lower)
  lower = blankOut(lower, numbers)
  const codes = findCodes(lower)
  return { lower: blankOut(lower, codes), dates, numbers, codes }
}
