import type { FactKind } from '../facts/fact.ts'

/** What can contain a block: an item of a list, a quotation, a table's head or body. */
export type Container = 'bullet' | 'number' | 'quote' | 'head' | 'row'

/** What contains a block, which is part of what it says: an exception that leaves its list becomes a rule. */
export interface Place {
  /** What contains it, outermost first. */
  within: readonly Container[]
  /** Level of a heading, 1 to 6; 0 for what is none. */
  level: number
  /** False for what continues an item that another block began, such as its second paragraph. */
  opens: boolean
}

/** Where a clause stands in one of the two texts; offsets are UTF-16 indices into the source. */
export interface Side {
  start: number
  end: number
  place: Place
  /** The printed number, `8.2`; null when there is none. */
  number: string | null
  /** Address for people and links: the number, or the headings above and a position. */
  path: string
}

/** Quiet differences, which do not count as changed wording. */
export type Note = 'label' | 'markup' | 'space' | 'link'

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
  | 'lookalike'
  | 'source'

/** A difference beside the words: what it was and what it is, as a reader would name it; null where there is none. */
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

/** One step of a diff: a clause that was kept, changed, added or removed. */
export interface Change {
  kind: 'kept' | 'reworded' | 'rewritten' | 'added' | 'removed'
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
