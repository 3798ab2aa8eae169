import type { Alphabet } from './alphabets.ts'

/** What the letters of a text tell of its language. */
export interface Letters {
  alphabet: Alphabet
  /** Letters, capital and small, that the other languages of the alphabet have not. */
  own: string
  /** Little words and endings that no rival has; null where it has letters of its own, or its alphabet to itself. */
  telling: RegExp | null
  /** Consonants that the last one of a stem takes turns with before a vowel, in pairs: `қғ` for құқық, құқығы. */
  softened: readonly string[]
}
