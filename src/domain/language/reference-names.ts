import { unitePatterns } from './linguistics-of.ts'
import type { References } from './references.ts'

/** Names of the languages that put the number first, or of those that put the name first, as choices of a pattern. */
export function uniteNames(
  order: 'number-first' | 'name-first',
  pick: (references: References) => readonly string[],
): string {
  return unitePatterns(({ references }) =>
    references.numberFirst === (order === 'number-first') ? pick(references) : [],
  )
}
