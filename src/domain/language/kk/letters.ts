import type { Letters } from '../letters.ts'

/** The letters of Kazakh. */
export const letters: Letters = {
  alphabet: 'cyrillic',
  own: 'әғқңөұүһіӘҒҚҢӨҰҮҺІ',
  telling: null,
  softened: ['кг', 'қғ', 'пб'],
}
