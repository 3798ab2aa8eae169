import type { NoteKind } from '../../../../src/domain/diff/change.ts'
import type { ByLocale } from '../../../../src/domain/locale.ts'

/** What a reader has to be shown of a planted change: its words marked, or a note of one of these kinds. */
export type Seen = 'words' | readonly NoteKind[]

/** What `asks: nothing` has to do with it; where it may do either, it is not judged. */
export type Asks = 'refuses' | 'allows' | 'either'

/** What a kind of planted change is, and what is demanded of those who show it. */
export interface Demand {
  kind: string
  seen: Seen
  /** Marks are not enough: the words look the same, so a note has to say what differs. */
  named?: boolean
  asks: Asks
}

/**
 * Changes of one kind, as pairs of what stood there and what stands there. `‹n›` and `‹m›` are two figures from
 * 2 to 9, `‹p›` and `‹q›` two numbers from 11 to 28, the same on both sides.
 */
export interface Recipe extends Demand {
  pairs: ByLocale<readonly (readonly [before: string, after: string])[]>
  /** Blocks that stand as they are; sentences otherwise, which are put into paragraphs, items, clauses, cells. */
  whole?: boolean
}

/** Changes of substance in words, which nothing may call a correction. */
export const SUBSTANCE = { seen: 'words', asks: 'refuses' } as const
