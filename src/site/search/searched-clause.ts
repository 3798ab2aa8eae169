/** A clause as it can be searched: what stands in it now, and what stood in it before. */
export interface SearchedClause {
  /** Its address on the site; nothing else has it. */
  href: string
  /** The title of its document; all clauses have it, so that none is found by it. */
  policy: string
  /** What it is called there: `8.2`. */
  label: string
  /** The heading above it, where that is not its own. */
  heading: string
  /** Its words now; of one that was removed none. */
  text: string
  past: PastWording[]
}

/** Words that a clause had in an earlier version. */
export interface PastWording {
  /** The version that brought them, as people know it. */
  version: string
  href: string
  text: string
}
