import { calendar } from './en/calendar.ts'
import { counting } from './en/counting.ts'
import { duties } from './en/duties.ts'
import { letters } from './en/letters.ts'
import { meanings } from './en/meanings.ts'
import { negation } from './en/negation.ts'
import { numerals, ordinals } from './en/numerals.ts'
import { postal } from './en/postal.ts'
import { references } from './en/references.ts'
import { writing } from './en/writing.ts'
import type { Linguistics } from './linguistics.ts'

/** English. */
export const en: Linguistics = {
  writing,
  numerals,
  ordinals,
  counting,
  calendar,
  meanings,
  duties,
  negation,
  references,
  postal,
  letters,
}
