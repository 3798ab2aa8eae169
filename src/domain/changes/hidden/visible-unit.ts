/** A word or a sign as a page prints it, with everything beside its letters that a reader can see. */
export interface VisibleUnit {
  text: string
  /** Where it stands in the source, in UTF-16 units. */
  start: number
  /** What stands between it and the unit before it; the edge of a cell is a border. */
  gap: 'none' | 'space' | 'no-break' | 'line' | 'cell' | 'block'
  /** Bold, emphasis, strike-through, code: `strong delete`. */
  marks: string
  /** Where a link leads; empty where there is none. */
  href: string
  /** Lists, quotations and parts of a table that it stands in, outermost first. */
  within: string
  /** The number that a list prints before its item; empty within the item and elsewhere. */
  marker: string
  /** Level of the heading; 0 in none. */
  level: number
  /** The unit before it; null for the first of a text. */
  previous: VisibleUnit | null
}
