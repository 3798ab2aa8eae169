import type { Linguistics } from './linguistics.ts'
import { calendar } from './ru/calendar.ts'
import { codes } from './ru/codes.ts'
import { counting } from './ru/counting.ts'
import { duties } from './ru/duties.ts'
import { letters } from './ru/letters.ts'
import { limits } from './ru/limits.ts'
import { lists } from './ru/lists.ts'
import { meanings } from './ru/meanings.ts'
import { negation } from './ru/negation.ts'
import { numerals, ordinals } from './ru/numerals.ts'
import { parties } from './ru/parties.ts'
import { postal } from './ru/postal.ts'
import { references } from './ru/references.ts'
import { writing } from './ru/writing.ts'

/** Russian. */
export const ru: Linguistics = {
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
