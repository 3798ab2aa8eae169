import type { Nodes, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import { memoize } from '../memoize.ts'
import { parseMarkdown } from './markdown.ts'

/** What may reach over an empty line, or mean something elsewhere: fences, HTML, definitions; and tabs, which count otherwise. */
const FAR_REACHING = /^[ ]{0,3}(?:`{3}|~{3}|<|\[)|[\t\r\uFEFF]|^ *(?:[-+*>]|\d+[.)]).*(?:`{3}|~{3}|<|\[)/m
/** An empty line, and behind it a line that begins with a word, a number that is no item's, a heading or a quote. */
const SEAM = /\n[ ]*\n(?=(?:[\p{L}#«"“„(]|\d+(?:\.\d+)+))/gu

/** Ten policies of twenty versions have about so many different paragraphs. */
const PARTS = 20_000

const parsePart = memoize((part: string) => parseMarkdown(part).children, PARTS)

/**
 * Parses a text as `parseMarkdown` does, but each of its paragraphs only once: versions of a policy share
 * most of them. The tree is the same, positions included.
 */
export function parseParts(source: string): Root {
  // Most texts hold none of these signs, and that is soon seen.
  if (/[`~<[\t\r\uFEFF]/.test(source) && FAR_REACHING.test(source)) return parseMarkdown(source)
  const children: RootContent[] = []
  let [start, line] = [0, 0]
  const take = (end: number) => {
    const part = source.slice(start, end)
    for (const node of parsePart(part)) children.push(shiftNode(node, start, line))
    line += count(part)
    start = end
  }
  for (const { index, 0: seam } of source.matchAll(SEAM)) take(index + seam.length)
  take(source.length)
  const lastBreak = source.lastIndexOf('\n')
  return {
    type: 'root',
    children,
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: line + 1, column: source.length - lastBreak, offset: source.length },
    },
  }
}

/** A copy of a node further down; what was parsed is shared and stays as it is. */
function shiftNode<T extends Nodes>(node: T, offset: number, line: number): T {
  const copy = { ...node }
  const point = (at: Point): Point => ({
    line: at.line + line,
    column: at.column,
    offset: (at.offset ?? 0) + offset,
  })
  if (node.position) copy.position = { start: point(node.position.start), end: point(node.position.end) }
  if ('children' in copy && 'children' in node)
    copy.children = node.children.map((child) => shiftNode(child, offset, line)) as never
  return copy
}

function count(part: string): number {
  let lines = 0
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) lines++
  return lines
}
