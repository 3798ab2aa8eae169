/** Indices of a block in the old and the new text; -1 where it has no counterpart. */
export type Pair = [before: number, after: number]

/** Words, or phrases, with how often each occurs. */
export type Bag = ReadonlyMap<string, number>

/** What alignment knows of a block: its words without number and markup, in one language or in several. */
export interface Alignable {
  /** The words, joined; equal keys mean equal wording. */
  readonly key: string
  /** How much a reader would mind being told that it moved. */
  readonly weight: number
  /** Number of words; of several languages the mean. */
  readonly size: number
  /** Stems of the words with their counts, for likeness: one bag a language, empty where it has none. */
  readonly bags: readonly Bag[]
  /** The same of two words that follow each other. */
  readonly phrases: readonly Bag[]
  /** What a reader knows it by whatever else it says: a table row's first words, where a mere link leads. */
  readonly name: string | null
  /** What it says it is about, in each language: a table row's first words, those before the dash of an item; null if not. */
  readonly titles: readonly (string | null)[]
  /** The table of which it is a row, counted from 0; -1 for what is none. */
  readonly table: number
  /** Place of the heading under which it stands; -1 where there is none. */
  readonly parent: number
}

/** Indices of blocks that have no counterpart yet. */
export interface Unmatched {
  before: number[]
  after: number[]
}

/** A stretch of a list of tokens. */
export interface Extent {
  start: number
  length: number
}
