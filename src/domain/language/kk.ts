import { counting } from './kk/counting.ts'
import { duties } from './kk/duties.ts'
import { letters } from './kk/letters.ts'
import { negation } from './kk/negation.ts'
import { numerals } from './kk/numerals.ts'
import { references } from './kk/references.ts'
import { writing } from './kk/writing.ts'
import type { Linguistics } from './linguistics.ts'

/** Kazakh. */
export const kk: Linguistics = {
  writing,
  numerals,
  counting,
  duties,
  negation,
  references,
  letters,
}
