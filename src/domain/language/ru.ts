import type { Linguistics } from './linguistics.ts'
import { counting } from './ru/counting.ts'
import { duties } from './ru/duties.ts'
import { letters } from './ru/letters.ts'
import { negation } from './ru/negation.ts'
import { numerals } from './ru/numerals.ts'
import { references } from './ru/references.ts'
import { writing } from './ru/writing.ts'

/** Russian. */
export const ru: Linguistics = {
  writing,
  numerals,
  counting,
  duties,
  negation,
  references,
  letters,
}
