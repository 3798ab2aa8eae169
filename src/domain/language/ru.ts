import type { Linguistics } from './linguistics.ts'
import { numerals } from './ru/numerals.ts'
import { writing } from './ru/writing.ts'

/** Russian. */
export const ru: Linguistics = {
  writing,
  numerals,
}
