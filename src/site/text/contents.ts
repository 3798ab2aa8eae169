import { toPlainText } from '../../domain/text/markdown.ts'
import type { ClauseFragment } from '../../domain/text/markup.ts'

/** A line in the table of contents. */
export interface ContentsEntry {
  id: string
  label: string
  title: string
}

/** The headings of a text, in reading order; of a text that numbers some, those. */
export function listContents(clauses: readonly ClauseFragment[]): ContentsEntry[] {
  const all = listHeadings(clauses)
  const labelled = all.filter(({ label }) => label !== '')
  return labelled.length > 0 ? labelled : all
}

function listHeadings(clauses: readonly ClauseFragment[]): ContentsEntry[] {
  return clauses.flatMap(({ id, label, heading, content, clauses: inner }) => [
    ...(heading > 0 ? [{ id, label: label ?? '', title: toPlainText(content.slice(0, 1)) }] : []),
    ...listHeadings(inner),
  ])
}
