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
  /** A denial, from its first word on, that makes a rule an exception by itself: "does not apply to". */
  lifts: RegExp
  /** Words by their weight, the first that fits; a word that denies and is not listed is sure. */
  words: Weighed
  /** Comparisons without a denial, beside a figure or "that term": where one language says "later than 15", all have to. */
  undenied: Weighed
  /** Ways of speaking that deny in one language and not in another. */
  turns: Weighed
  /** What denies no sentence but stands for a thing, «бермеу», «не давать», "not giving": others may have a noun. */
  nounLike: RegExp
  /** To refuse, which may deny; where every language refuses, it answers itself and no other denial. */
  refusal: RegExp
  /** "Without": a sure denial that another language may say by an ending which is an adjective's as well. */
  without: readonly string[]
}

/** Words that may be an exception, or that something is so alone, and may be neither. */
export interface Limits {
  /** Words that say so beside those of the meanings, or say something else: "but", «если не», «бірақ». */
  perhaps: Readonly<Record<'exception' | 'exclusivity', RegExp>>
  /** Words of the meanings that may say something else where they stand: "other than" is "besides" as well. */
  doubted: RegExp
  /** What only closes an exclusivity that stands before it in the sentence: «тек … ғана». */
  echo: RegExp | null
  /** Ways of speaking that hold such a word and say neither: "not only", "includes, but is not limited to". */
  none: RegExp
}

/** How a language lists things in a sentence. */
export interface Lists {
  /** Words between the last two things, or any two, as choices of one pattern. */
  joining: string
  /** Words that add more to a list as a comma does: "as well as". */
  adding: string
  /** Words that lead to a list even where no "and" stands in it. */
  leading: RegExp
  /** A stretch between two commas that says something of what stands before it, and is no thing of a list. */
  aside: RegExp
}

/** A name of somebody in a sentence, all in small letters. */
export interface Mention {
  before: string
  /** The name in the form that stands there. */
  words: string
  after: string
}

/** What somebody does in a sentence: acts, acts as "by" says, or anything else, which may be unknown. */
export type Part = 'doer' | 'agent' | 'other'

/** How a language defines names, and tells who does something from whom it is done to. */
export interface Parties {
  /** Where a term is defined; each pattern has a group `term`. */
  defining: readonly RegExp[]
  /** What a sentence says that gives names, of which it may give several: each quoted one is a term. */
  naming: RegExp
  /** A term that names somebody. */
  somebody: RegExp
  /** A pattern of all forms of a term in small letters. */
  inflect: (term: string) => string
  readPart: (mention: Mention, term: string) => Part
  /** Tells whether somebody who acts, or an agent, does so in a condition or an aside, not in what the sentence says. */
  isAside: (mention: Mention, part: Part) => boolean
}
