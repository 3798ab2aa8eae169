/** What a fact is about. */
export const FACT_KINDS = [
  'negation',
  'duty',
  'bound',
  'exception',
  'exclusivity',
  'money',
  'date',
  'time',
  'period',
  'percentage',
  'number',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

/** Something in a text that a reader must not miss. */
export interface Fact {
  kind: FactKind
  /** What it says, the same in all languages and for all forms: `15000 KZT`, `30 calendar day`, `prohibition`, `least`. */
  value: string
  /** As it is written; offsets are indices into the text. */
  text: string
  start: number
  end: number
  /**
   * False for what says something only where something else stands in its place: an ordinal, "one", "including".
   * Its coming or going alone is no change.
   */
  sure: boolean
  /** A bound that has no figure beside it: "before the start". */
  alone?: true
  /** What a bound speaks of: `50000 KZT`, `18`, `1 per 3 month`; not where it is one end of a range. */
  figure?: string
  /** A denial that is a ban as well where one stands in its place: "will not". */
  bans?: true
  /** A ban that withholds a right, "may not", which is more than not to do it. */
  withholds?: true
}
