import { calendar } from './en/calendar.ts'
import { codes } from './en/codes.ts'
import { counting } from './en/counting.ts'
import { duties } from './en/duties.ts'
import { letters } from './en/letters.ts'
import { limits } from './en/limits.ts'
import { lists } from './en/lists.ts'
import { meanings } from './en/meanings.ts'
import { negation } from './en/negation.ts'
import { numerals, ordinals } from './en/numerals.ts'
import { parties } from './en/parties.ts'
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
  limits,
  lists,
  duties,
  negation,
  parties,
  references,
  postal,
  letters,
  codes,
}
