import type { FactKind } from '../facts/fact.ts'
import type { Place } from '../text/place.ts'

export type { Container, Place } from '../text/place.ts'

/** Where a clause stands in one of the two texts; offsets are UTF-16 indices into the source. */
export interface Side {
  start: number
  end: number
  place: Place
  /** Its address in the text and on its page: `8.2`, `8.2-1`, `st-8`, `h2-p1`; unique there. */
  path: string
  /** Its number as others refer to it, `8.2`; null for an item of a list and for what has none. */
  number: string | null
  /** The label as it is printed, `8.2.`, `1)`, `а)`, `Статья 7`; null for what has none. */
  label: string | null
  /** What people call the clause that it is or belongs to: `8.2`, `Статья 7`; null where none is numbered. */
  clause: string | null
  /** Words of the heading that it is or stands under; null in the preamble. */
  heading: string | null
  /** By what a reader finds it where no label says so: its first words, of a table's row those of the first cell. */
  opening?: string
}

/** Quiet differences, which do not count as changed wording. */
export type Note = 'label' | 'reference' | 'markup' | 'space' | 'link'

/** What can differ without any word being marked; every kind is counted and named wherever changes are shown. */
export type NoteKind =
  | 'number'
  | 'reference'
  | 'space'
  | 'break'
  | 'link'
  | 'emphasis'
  | 'level'
  | 'list'
  | 'column'
  | 'lookalike'
  | 'source'

/**
 * A difference beside the words, or why marked words look alike: what it was and what it is, as the source has it;
 * null where there is nothing.
 */
export interface ChangeNote {
  kind: NoteKind
  before: string | null
  after: string | null
}

/** A run of text that is the same in both, or stands only in one. */
export interface Op {
  kind: 'same' | 'removed' | 'added'
  text: string
  note?: Note
}

/** A fact that a reader must not miss in a changed clause. */
export interface Flag {
  kind: FactKind
  /** The phrase that says it; null where nothing stands in its place. */
  before: string | null
  after: string | null
}

/**
 * One step of a diff: a clause that was kept, changed, added or removed. `form`: the words stayed, and something
 * else that a reader sees did not, such as a link, a level or an emphasis; `notes` tell what.
 */
export interface Change {
  kind: 'kept' | 'form' | 'reworded' | 'rewritten' | 'added' | 'removed'
  moved: boolean
  renumbered: boolean
  before: Side | null
  after: Side | null
  /** same + removed is exactly the old slice, same + added exactly the new one. */
  ops: Op[]
  flags: Flag[]
  /** What differs and is not marked in the words; with the marked words it is all that differs. */
  notes: ChangeNote[]
}

/** A reference that was not carried along when a clause got another number. */
export interface StaleReference {
  /** The clause in which it stands. */
  path: string
  /** The number that it names. */
  number: string
  /** The number that the clause it meant bears now. */
  now: string
}

/** The difference between two texts. */
export interface TextDiff {
  /** In the order of the new text; removed clauses where they stood. */
  changes: Change[]
  /** Printed numbers of kept and moved clauses: `[before, after]`. */
  numbers: [before: string, after: string][]
  /** References in the new text that still name the number under which a clause used to stand. */
  references: StaleReference[]
  /** Sizes at which an exact method was given up for a coarser one; empty on ordinary texts. */
  caps: string[]
}
