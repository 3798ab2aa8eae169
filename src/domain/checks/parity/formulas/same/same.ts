import type { Formula } from '../formula.ts'
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

/** Clauses that say the same in each of their languages: none may be refused. */
export const sameFormulas: Readonly<Record<string, readonly Formula[]>> = {
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
