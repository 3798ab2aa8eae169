import type { Nodes, Parents } from 'mdast'
import type { Point, Position } from 'unist'

/**
 * Gives a place to nodes that have none: an address that is recognised as a link only after parsing (GFM) cuts
 * the text around it into nodes without positions, and without a place their words would be nobody's. Each is
 * looked for in the source from where the one before it ended.
 */
export function placeNodes(node: Nodes, source: string): void {
  if (!('children' in node)) return
  const { children } = node as Parents
  let cursor = children[0]?.position ? 0 : findInside(node, source)
  for (const [index, child] of children.entries()) {
    if (!child.position) {
      const next = children.slice(index + 1).find(({ position }) => position)?.position?.start.offset
      child.position = placeNode(child, source, cursor, next ?? node.position?.end.offset ?? source.length)
    }
    cursor = child.position.end.offset ?? cursor
    placeNodes(child, source)
  }
}

/** Where the words of a node can begin: behind the sign that opens it. */
function findInside(node: Nodes, source: string): number {
  const start = node.position?.start.offset ?? 0
  const text = getWords(node)
  const at = text === '' ? -1 : source.indexOf(text.slice(0, 1), start)
  return at < 0 ? start : at
}

function placeNode(node: Nodes, source: string, from: number, to: number): Position {
  const words = getWords(node)
  const at = words === '' ? -1 : source.slice(from, to).indexOf(words)
  // Written otherwise than it is printed: the next node, or the end, tells how far it reaches.
  const [start, end] = at < 0 ? [from, to] : [from + at, from + at + words.length]
  return { start: createPoint(source, start), end: createPoint(source, end) }
}

function getWords(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? (node as Parents).children.map(getWords).join('') : ''
}

function createPoint(source: string, offset: number): Point {
  const before = source.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), offset }
}
