/** A clause as it can be searched: what stands in it now, and what stood in it before. */
export interface SearchedClause {
  /** Its address on the site; nothing else has it. */
  href: string
  /** Where it stands, as people say it: `Құпиялылық саясаты, 8.2-тармақ`. */
  name: string
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
