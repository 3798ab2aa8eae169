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
