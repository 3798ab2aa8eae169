import type { Locale } from '../locale.ts'
import { findYearsOfActs, isDateOfAct, isNumberOfAct } from './citations.ts'
import { type DateFound, findDates } from './dates.ts'
import { blankOutAddresses, blankOutReferences, type Code, findCodes, findNamingNumbers } from './masks.ts'
import { blankOutPostal } from './postal.ts'
import { blankOut, lowerInPlace } from './wording.ts'

/** Tells that something only says which act is meant. */
interface OfAct {
  ofAct?: true
}

/** A text of which everything is read that has figures and counts nothing. */
export interface FiguresRead {
  /** What is left, in small letters and in its place. */
  lower: string
  dates: readonly (DateFound & OfAct)[]
  /** Numbers of telephones, laws and their articles. */
  numbers: readonly (Code & OfAct)[]
  /** Names with a figure in them. */
  codes: readonly Code[]
}

/** Reads the dates and names of a text, and leaves out addresses and the numbers of its own clauses. */
export function readFigures(text: string, locale: Locale | null): FiguresRead {
  const plain = blankOutAddresses(lowerInPlace(text))
  if (!/\d/.test(plain)) return { lower: plain, dates: [], numbers: [], codes: [] }
  const whole = blankOutPostal(plain, text, locale)
  const years = findYearsOfActs(whole)
  let lower = blankOut(whole, years)
  const dates = findDates(lower, text, locale)
  lower = blankOutReferences(blankOut(lower, dates))
  const numbers = findNamingNumbers(lower)
  lower = blankOut(lower, numbers)
  const codes = findCodes(lower)
  return {
    lower: blankOut(lower, codes),
    dates: dates.map((date) => (isDateOfAct(whole, date) ? { ...date, ofAct: true } : date)),
    numbers: [
      ...numbers.map((number): Code & OfAct =>
        isNumberOfAct(whole, number, dates) ? { ...number, ofAct: true } : number,
      ),
      ...years.map((year): Code & OfAct => ({
        ...year,
        value: whole.slice(year.start, year.end),
        ofAct: true,
      })),
    ],
    codes,
  }
}
