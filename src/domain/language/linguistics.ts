import type { Counting } from './counting.ts'
import type { Duties } from './duties.ts'
import type { Letters } from './letters.ts'
import type { Negation } from './negation.ts'
import type { References } from './references.ts'
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
  /** Units, currencies and multiples: `күн`, `тенге`, `million`. */
  counting: Counting
  /** Duties and rights: `міндетті`, `вправе`, `must`. */
  duties: Duties
  /** What denies: `емес`, `не`, `without`. */
  negation: Negation
  /** How clauses are named: `8.2-тармақ`, `пункт 8.2`, `clause 8.2`. */
  references: References
  /** What a text in it looks like, letter by letter. */
  letters: Letters
}
