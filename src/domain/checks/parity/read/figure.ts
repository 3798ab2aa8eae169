/** What is of one group takes each other's place: a word that may count nothing, and the like of it elsewhere. */
export const GROUPS = ['often', 'roman', 'letter', 'ordinal', 'word', 'one'] as const
export type Group = (typeof GROUPS)[number]

/** A number in a text, in a form that all languages share. */
export interface Figure {
  kind: 'date' | 'reference' | 'code' | 'number' | 'often' | 'bound'
  /** `2026-11-22`, `8.2`, `SHA-256`, `15000`. */
  value: string
  /** What it counts, `calendar day`, `KZT`; null when the words beside it do not tell. */
  unit: string | null
  text: string
  start: number
  end: number
  /** False for a number in words that may be no more than a way of speaking. */
  sure: boolean
  /** What it stands in the place of, where it may be no more than a way of speaking. */
  group: Group | null
  /** Whether it says how many times something is done. */
  occasion?: boolean
}
