import { calendar } from './kk/calendar.ts'
import { codes } from './kk/codes.ts'
import { counting } from './kk/counting.ts'
import { duties } from './kk/duties.ts'
import { letters } from './kk/letters.ts'
import { limits } from './kk/limits.ts'
import { lists } from './kk/lists.ts'
import { meanings } from './kk/meanings.ts'
import { negation } from './kk/negation.ts'
import { numerals, ordinals } from './kk/numerals.ts'
import { parties } from './kk/parties.ts'
import { postal } from './kk/postal.ts'
import { references } from './kk/references.ts'
import { writing } from './kk/writing.ts'
import type { Linguistics } from './linguistics.ts'

/** Kazakh. */
export const kk: Linguistics = {
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
