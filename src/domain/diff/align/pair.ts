/** Indices of a block in the old and the new text; -1 where it has no counterpart. */
export type Pair = [before: number, after: number]

/** What alignment knows of a block: its words without number and markup. */
export interface Alignable {
  /** The words, joined; equal keys mean equal wording. */
  readonly key: string
  /** How much a reader would mind being told that it moved. */
  readonly weight: number
  /** Stems of the words with their counts, for likeness. */
  readonly bag: ReadonlyMap<string, number>
  /** Number of words. */
  readonly size: number
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
