import type { Root, RootContent } from 'mdast'
import type { Point } from 'unist'

/** So many paragraphs are told apart; the last one takes the rest. */
const MOST = 300

/**
 * A text that is not parsed, as it is written: nothing of it is lost, whatever marks stand in it, and no line of it is
 * looked at once more.
 */
export function parsePlain(source: string): Root {
  const paragraphs: RootContent[] = []
  let at: Point = { line: 1, column: 1, offset: 0 }
  for (const [index, part] of splitParagraphs(source).entries()) {
    const [lead = ''] = /^\s*/.exec(part) ?? []
    const words = part.trim()
    const start = move(at, lead)
    const end = move(start, words)
    at = move(end, part.slice(lead.length + words.length))
    if (words === '') continue
    const position = { start, end }
    // The title keeps its place, so that pages have a name.
    const [, title] = (index === 0 && /^# (.*)$/.exec(words)) || []
    paragraphs.push(
      title === undefined
        ? { type: 'code', value: words, position }
        : {
            type: 'heading',
            depth: 1,
            children: [{ type: 'text', value: title, position: { start: move(start, '# '), end } }],
            position,
          },
    )
  }
  return {
    type: 'root',
    children: paragraphs,
    position: { start: { line: 1, column: 1, offset: 0 }, end: at },
  }
}

/** The paragraphs with what stands between them; joined again they are the text. */
function splitParagraphs(source: string): string[] {
  const parts: string[] = []
  let from = 0
  for (const { index, 0: gap } of source.matchAll(/\n[ \t]*\n/g)) {
    if (parts.length === MOST) break
    parts.push(source.slice(from, index + gap.length))
    from = index + gap.length
  }
  return [...parts, source.slice(from)]
}

function move({ line, column, offset = 0 }: Point, over: string): Point {
  const lines = over.split('\n')
  const last = lines.at(-1) ?? ''
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last.length + 1 : column + last.length,
    offset: offset + over.length,
  }
}
