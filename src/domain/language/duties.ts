/** What a word says of a duty or a right; words that say the same are no change. */
export const DUTY_KINDS = ['must', 'due', 'shall', 'may', 'can', 'forbidden', 'permitted'] as const
export type DutyKind = (typeof DUTY_KINDS)[number]

/** The words by which a language binds and lets. */
export interface Duties {
  /** Patterns of their beginnings, three letters at least; `$` behind a whole word. */
  words: Readonly<Record<DutyKind, readonly string[]>>
  /** "May" in two words, of which either alone says nothing: «бере алады»; null where there is no such thing. */
  ability: { word: RegExp; before: RegExp } | null
  /** Beginnings of what looks like a duty and is none, in small letters. */
  none: readonly string[]
  /** Words that may stand for a right or a duty of another language. */
  perhaps: Readonly<Record<'may' | 'must', RegExp>>
}
