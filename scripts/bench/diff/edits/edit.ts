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

/** A clause before and after a minimal edit, and what a reader must be told of it. */
export interface Edit {
  id: string
  before: string
  after: string
  facts: readonly { kind: FactKind | readonly FactKind[]; before: string | null; after: string | null }[]
  source?: string
}
