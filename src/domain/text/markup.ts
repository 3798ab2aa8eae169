/**
 * A piece of rendered text as plain data (JsonML): a string, or `[tag, attributes, ...children]`.
 * Only tags and attributes that passed the sanitiser occur, so a reader can build DOM from it without `innerHTML`.
 */
export type Markup = string | [tag: string, attributes: Record<string, string>, ...children: Markup[]]

/** A clause of a text, ready to be shown: its label, its content, the clauses under it. */
export interface ClauseFragment {
  /** Its address in the text, `8.2`, `st-7`, `h2`; blocks of its content bear theirs as `id`. */
  id: string
  /** Its number as the text refers to it, `8.2`; null for the preamble and unnumbered text. */
  number: string | null
  /** The label as it is printed, `8.2.`, `Статья 7`, which stands before the content; null where there is none. */
  label: string | null
  /** Heading level 1–6, or 0 for a clause without a heading. */
  heading: number
  content: Markup[]
  clauses: ClauseFragment[]
}
