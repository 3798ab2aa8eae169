import { memoize } from '../../memoize.ts'
import { parseMarkdown, renderMarkup, toPlainText } from '../../text/markdown.ts'
import type { Note } from '../change.ts'

/** A stretch of a source. */
export interface Stretch {
  start: number
  end: number
}

/** How words look, and where they lead: what is around them says so, whatever signs it is written with. */
export interface Style {
  /** Names of what stresses them, outermost first: `strong emphasis`. */
  emphasis?: string
  /** Where a link under them leads. */
  href?: string
}

/** A stretch that prints words, or something quieter. */
export interface Range extends Stretch, Style {
  note: Note | null
  /** What the page prints for it, where the source writes it otherwise. */
  printed?: string
}

/** What the page does not print as it is written: an escape, an entity, the sign of a quotation before a line. */
const WRITTEN = /\\(?=[!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});|\n[ \t]*>[ \t>]*/giu

/** The stretches of a text that print words: entities keep their source, escapes and signs between lines are quiet. */
export function listPrinted(source: string, start: number, end: number, value: string): Range[] {
  const text = source.slice(start, end)
  // Most words are written as they are printed.
  if (text === value) return [{ start, end, note: null }]
  const ranges: Range[] = []
  let done = start
  for (const { index, 0: written } of text.matchAll(WRITTEN)) {
    const [from, to] = [start + index, start + index + written.length]
    const printed = written.startsWith('&') ? decodeEntity(written) : null
    if (printed === written) continue
    if (from > done) ranges.push({ start: done, end: from, note: null })
    if (printed !== null)
      ranges.push({ start: from, end: to, printed, note: printed.trim() === '' ? 'space' : null })
    done = to
  }
  if (end > done) ranges.push({ start: done, end, note: null })
  return ranges
}

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu

/** Words of a source as the page prints them: the sign that an entity stands for. */
export function printEntities(words: string): string {
  return words.includes('&') ? words.replace(ENTITY, decodeEntity) : words
}

/** The parser knows the names of all signs. */
const decodeEntity = memoize(
  (entity: string): string => toPlainText(renderMarkup(parseMarkdown(`x${entity}`).children)).slice(1),
  100,
)
