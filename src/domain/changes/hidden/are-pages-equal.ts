import { renderMarkup } from '../../text/markdown.ts'
import type { Markup } from '../../text/markup.ts'
import { parseOnce } from '../../text/parsed.ts'

/** Tells whether two texts look the same when they are published: only then may anyone call them the same. */
export function arePagesEqual(before: string, after: string): boolean {
  return before === after || printPage(before) === printPage(after)
}

function printPage(source: string): string {
  return JSON.stringify(
    renderMarkup(parseOnce(source).children).flatMap((piece) => normalizeSpace(piece, false)),
  )
}

/** White space is one space wherever a browser prints it so, and none between blocks. */
function normalizeSpace(piece: Markup, verbatim: boolean): Markup[] {
  if (typeof piece === 'string') {
    if (verbatim) return [piece]
    const text = piece.replace(/[ \t\r\n]+/g, ' ')
    return text === ' ' && piece.includes('\n') ? [] : [text]
  }
  const [tag, attributes, ...children] = piece
  return [[tag, attributes, ...children.flatMap((child) => normalizeSpace(child, verbatim || tag === 'pre'))]]
}
