import type { BrokenFormula } from '../formula.ts'
import { amounts } from './amounts.ts'
import { dates } from './dates.ts'
import { days } from './days.ts'
import { hours } from './hours.ts'
import { later } from './later.ts'
import { law } from './law.ts'
import { money } from './money.ts'
import { names } from './names.ts'
import { numbers } from './numbers.ts'
import { spans } from './spans.ts'

/** Clauses of which one fact differs between the languages: none may pass. */
export const differentFormulas: Readonly<Record<string, readonly BrokenFormula[]>> = {
  days,
  dates,
  names,
  hours,
  spans,
  money,
  numbers,
  law,
  amounts,
  later,
}
