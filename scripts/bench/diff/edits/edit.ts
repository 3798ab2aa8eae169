/** What a reader of a changed clause must be told of. */
export type FactKind =
  | 'number'
  | 'money'
  | 'date'
  | 'period'
  | 'percentage'
  | 'bound'
  | 'negation'
  | 'duty'
  | 'exception'
  | 'exclusivity'

/** A fact that changed: words that a flag must quote, or that must be part of what it quotes. */
export interface ExpectedFact {
  /** Several where a reader is told as much by either. */
  kind: FactKind | readonly FactKind[]
  /** Null where the fact is only on the other side; a flag may quote something there or not. */
  before: string | null
  after: string | null
}

/** A clause before and after a minimal edit, and what a reader must be told of it. */
export interface Edit {
  id: string
  /** A sentence or two as they stand in a policy, without a number. */
  before: string
  after: string
  /** Facts that changed; empty for an edit that only seems to change one. */
  facts: readonly ExpectedFact[]
  /** The real amendment after which it is modelled; absent for an invented one. */
  source?: string
}
