/**
 * How a denial counts when languages are compared: each must have it; it may be said otherwise; it denies only a
 * thing within the sentence, and may be said otherwise; it is none.
 */
export type Weight = 'sure' | 'perhaps' | 'part' | 'none'

type Weighed = readonly (readonly [Weight, RegExp])[]

/** How a language denies. */
export interface Negation {
  /** Tells whether a word in small letters denies by a part of itself, as a Kazakh verb does; null where none does. */
  deniesInside: ((word: string) => boolean) | null
  /** Words by their weight, the first that fits; a word that denies and is not listed is sure. */
  words: Weighed
  /** Comparisons without a denial, beside a figure or "that term": where one language says "later than 15", all have to. */
  undenied: Weighed
  /** Ways of speaking that deny in one language and not in another. */
  turns: Weighed
  /** What denies no sentence but stands for a thing, «бермеу», «не давать», "not giving": others may have a noun. */
  nounLike: RegExp
  /** "Without": a sure denial that another language may say by an ending which is an adjective's as well. */
  without: readonly string[]
}
