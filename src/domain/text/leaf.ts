import type { List, ListItem, Nodes, Paragraph, Parents } from 'mdast'
import { getOffset } from './markdown.ts'
import type { Container, Place } from './place.ts'

/** A paragraph, heading, table row or code, or a part of a paragraph, with what the parser knows of it. */
export interface Leaf {
  node: Nodes
  start: number
  end: number
  place: Place
  /** What an ordered list prints before it. */
  marker: Marker | null
  /** Nodes behind it that print no words: a line across the page, a definition, HTML. */
  silent: Nodes[]
}

/** What an ordered list prints before an item. */
export interface Marker {
  start: number
  end: number
  /** What is printed counts on from the first number, whatever the source says (CommonMark 5.3). */
  value: number
  stop: '.' | ')'
  /** The number of the list's first item, and how many it has. */
  from: number
  count: number
}

const LEAVES = new Set<string>(['paragraph', 'heading', 'tableRow', 'code'])
const SILENT = new Set<string>(['thematicBreak', 'definition', 'html'])

/** A line inside a paragraph that begins like an item of a list; markdown runs such lines together. */
const ITEM =
  /\n[ \t]*(?=(?:[•·▪●◦–—][ \t]|\d{1,3}(?:\.\d{1,3})*[.)][ \t]|\([\p{L}\d]{1,4}\)[ \t]|(?:\p{L}|[ivx]{1,4})\)[ \t]))/giu

/** The leaves of a text in reading order, and what stands before the first that prints no words. */
export function listLeaves(root: Nodes, source: string): { leaves: Leaf[]; silent: Nodes[] } {
  const leaves: Leaf[] = []
  const silent: Nodes[] = []
  collect(root, [])
  return { leaves, silent }

  function collect(node: Nodes, within: readonly Container[]): void {
    if (SILENT.has(node.type)) (leaves.at(-1)?.silent ?? silent).push(node)
    else if (LEAVES.has(node.type)) leaves.push(...splitLeaf(node, source, within))
    else if (node.type === 'list')
      for (const [index, item] of node.children.entries()) collectItem(node, item, index, within)
    else if ('children' in node)
      for (const [index, child] of (node as Parents).children.entries()) {
        const container = findContainer(node, index)
        collect(child, container ? [...within, container] : within)
      }
  }

  function collectItem(list: List, item: ListItem, index: number, within: readonly Container[]): void {
    const first = leaves.length
    const inside = [...within, list.ordered ? 'number' : 'bullet'] as const
    for (const child of item.children) collect(child, inside)
    const leaf = leaves[first]
    // The marker of an item that begins with a list stands before the first of both.
    if (leaf && list.ordered && leaf.marker === null) leaf.marker = readMarker(list, item, index, source)
    for (const later of leaves.slice(first + 1))
      if (later.place.within.length === inside.length) later.place = { ...later.place, opens: false }
  }
}

/** What an ordered list prints before one of its items. */
export function readMarker(list: List, item: ListItem, index: number, source: string): Marker | null {
  const start = getOffset(item, 'start')
  const written = /^(\d+)([.)])/.exec(source.slice(start, start + 12))
  if (!written) return null
  const from = list.start ?? 1
  const stop = written[2] === ')' ? ')' : '.'
  const end = start + written[0].length
  return { start, end, value: from + index, stop, from, count: list.children.length }
}

function findContainer(node: Nodes, index: number): Container | null {
  if (node.type === 'blockquote') return 'quote'
  return node.type === 'table' ? (index === 0 ? 'head' : 'row') : null
}

/** A paragraph is cut where its lines begin like items. */
function splitLeaf(node: Nodes, source: string, within: readonly Container[]): Leaf[] {
  const place: Place = { within, level: node.type === 'heading' ? node.depth : 0, opens: true }
  const [start, end] = [getOffset(node, 'start'), getOffset(node, 'end')]
  const cuts = node.type === 'paragraph' ? findCuts(node, source) : []
  return [start, ...cuts].map((from, index) => ({
    node,
    start: from,
    end: cuts[index] ?? end,
    place,
    marker: null,
    silent: [],
  }))
}

/** Where the lines of a paragraph begin like items; a line within emphasis or a link belongs to it. */
export function findCuts(node: Paragraph, source: string): number[] {
  const [start, end] = [getOffset(node, 'start'), getOffset(node, 'end')]
  const text = source.slice(start, end)
  if (!text.includes('\n')) return []
  const inner = node.children.filter((child) => child.type !== 'text' && child.type !== 'break')
  return [...text.matchAll(ITEM)]
    .map((match) => start + match.index + match[0].length)
    .filter((at) => !inner.some((child) => getOffset(child, 'start') < at && at < getOffset(child, 'end')))
}
