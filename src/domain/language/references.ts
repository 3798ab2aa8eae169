/** What a part of a text may be called where its number is printed with a name: `Статья 7`, `7-бап`. */
export const PRINTED_PARTS = ['article', 'section', 'chapter', 'clause', 'appendix'] as const
export type PrintedPart = (typeof PRINTED_PARTS)[number]

/**
 * How a language names clauses by their numbers. What is called a name here is a pattern of a word's beginning;
 * any ending may follow.
 */
export interface References {
  /** Whether the number stands before the name, joined by a hyphen: `8.2-тармақ`. */
  numberFirst: boolean
  /** Words that join two numbers: "and". */
  and: readonly string[]
  /** Words between the first and the last of some numbers: "through". */
  through: readonly string[]
  /** Words that give a choice between two numbers: "or". */
  or: readonly string[]
  /** Names of sections and clauses of the text itself. */
  clauses: readonly string[]
  /** Those of them that name sections. */
  sections: readonly string[]
  /** Names of versions. */
  versions: readonly string[]
  /** Names of numbered parts of any document, which follow when clauses are numbered anew. */
  parts: readonly string[]
  /** Names of parts as headings print them, whole words. */
  printed: Readonly<Record<PrintedPart, readonly string[]>>
  /** Patterns of what names clauses of the text itself, up to the number or from the hyphen on. */
  mentioned: readonly string[]
  /** Short names before a number, each with a full stop behind it. */
  short: { any: readonly string[]; clauses: readonly string[]; ofLaws: readonly string[] }
  /** What tells the version of a clause that is named: names behind its number, patterns up to it. */
  version: { names: readonly string[]; leadingTo: readonly string[] }
  /** What makes a clause one of another document: names before the mention, patterns of what stands behind it. */
  otherDocument: { names: readonly string[]; behind: readonly string[] }
  /** Where a name with a capital letter says whose clause it is: what leads to it behind, how its word ends before. */
  owner: { leadingTo: readonly string[]; endings: readonly string[] }
  /** Acts that are cited by their date and number, and what leads to the date behind the act: "of". */
  acts: { names: readonly string[]; dated: readonly string[] }
  /** Abbreviations of two letters that a reader takes in as one: `тб` for «т.б.». */
  abbreviations: readonly string[]
}

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
