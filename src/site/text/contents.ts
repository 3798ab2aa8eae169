import { toPlainText } from '../../domain/text/markdown.ts'
import type { ClauseFragment } from '../../domain/text/markup.ts'

/** A line in the table of contents. */
export interface ContentsEntry {
  number: string
  title: string
}

/** The numbered headings of a text, in reading order. */
export function listContents(clauses: readonly ClauseFragment[]): ContentsEntry[] {
  return clauses.flatMap(({ number, heading, content, clauses: inner }) => [
    ...(number !== null && heading > 0 ? [{ number, title: toPlainText(content) }] : []),
    ...listContents(inner),
  ])
}
