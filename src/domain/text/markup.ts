/**
 * A piece of rendered text as plain data (JsonML): a string, or `[tag, attributes, ...children]`.
 * Only tags and attributes that passed the sanitiser occur, so a reader can build DOM from it without `innerHTML`.
 */
export type Markup = string | [tag: string, attributes: Record<string, string>, ...children: Markup[]]

/** A clause of a text, ready to be shown: its printed number, its content, the clauses under it. */
export interface ClauseFragment {
  /** The printed number, `8.2`; null for the preamble and unnumbered text. */
  number: string | null
  /** Heading level 1–6, or 0 for a clause without a heading. */
  heading: number
  content: Markup[]
  clauses: ClauseFragment[]
}
