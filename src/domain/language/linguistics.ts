import type { Calendar } from './calendar.ts'
import type { Counting } from './counting.ts'
import type { Letters } from './letters.ts'
import type { Duties, Meanings } from './meanings.ts'
import type { Limits, Lists, Negation, Parties } from './phrasing.ts'
import type { Postal, References } from './references.ts'
import type { Writing } from './writing.ts'

/** Numerals by their value, each a pattern of the whole word in its forms; other numbers are put together from them. */
export type Numerals = Readonly<Record<number, string>>

/**
 * All that is known of a language. Algorithms know none of it; a language more is one module that says all this,
 * and what it leaves out does not compile.
 */
export interface Linguistics {
  writing: Writing
  /** Numbers in words: `он`, `десяти`, `ten`. */
  numerals: Numerals
  /** First, second, third, which count no more than a place: `бірінші` is a form of its numeral. */
  ordinals: Numerals
  /** Units, currencies and multiples: `күн`, `тенге`, `million`. */
  counting: Counting
  /** Days and hours: `22 қараша`, `22-го ноября`, `Nov 22`, `6 pm`. */
  calendar: Calendar
  /** What binds, denies, limits, excepts: `міндетті`, `не`, `at least`. */
  meanings: Meanings
  /** What may be an exception or an exclusivity of another language: `but`, «если не». */
  limits: Limits
  /** How things are listed in a sentence: `a, b және c`. */
  lists: Lists
  /** What may stand for a duty or a right of another language. */
  duties: Duties
  /** How denials compare with those of other languages. */
  negation: Negation
  /** How names are defined, and who acts is told from whom it is done to: `Оператор`, `Оператору`. */
  parties: Parties
  /** How clauses are named: `8.2-тармақ`, `пункт 8.2`, `clause 8.2`. */
  references: References
  /** How houses and rooms are numbered: `10-үй`, «дом 10», "30 Main Street". */
  postal: Postal
  /** What a text in it looks like, letter by letter. */
  letters: Letters
  /** Patterns of what announces a code, a name or a number that is typed letter by letter: `құпия сөз`, «логин», "key". */
  codes: readonly string[]
}
