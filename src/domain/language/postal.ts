/**
 * How a language says where something is by numbers that count nothing; patterns in small letters. A street is told
 * by the beginning of its word, which any ending may follow; names of rooms are whole.
 */
export interface Postal {
  /** Whether the number stands before the street, "30 North Racine Avenue", rather than behind it. */
  numberFirst: boolean
  /** Words for streets: «улица», «проспект». */
  streets: readonly string[]
  /** Words for houses and rooms before their number: «дом», "suite". */
  before: readonly string[]
  /** Words for houses and rooms behind their number, joined by a hyphen: `10-үй`. */
  behind: readonly string[]
}
