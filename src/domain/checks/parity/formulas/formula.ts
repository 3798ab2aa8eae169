/** A clause in two or three languages, in the forms that laws, contracts and policies use. */
export interface Formula {
  kk?: string
  ru?: string
  en?: string
}

/** A clause of which one fact is not the same in all its languages. */
export interface BrokenFormula extends Formula {
  /** What a careful reader finds: the fact on each side. */
  differs: string
}
