import type { Nodes, Parents } from 'mdast'
import type { Note } from './change.ts'
import { parseMarkdown } from './markdown.ts'

/** A run of source: words (`note` null), or something quieter. */
export interface Piece {
  text: string
  note: Note | null
}

/** A leaf of the document (paragraph, heading, table row …) with the source that belongs to it. */
export interface Block {
  start: number
  end: number
  number: string | null
  path: string
  /** Tiles the slice from `start` to `end`. */
  pieces: Piece[]
}

const LEAVES = new Set<string>([
  'paragraph',
  'heading',
  'tableRow',
  'code',
  'html',
  'thematicBreak',
  'definition',
])
const LABEL = /^(\d+(?:\.\d+)*)[.)]\s+/
const MARKER = /(\d+)[.)]\s+$/

interface Range {
  start: number
  end: number
  note: Note | null
}

/** Cuts a markdown source into blocks whose slices tile it. */
export function blocksOf(source: string): Block[] {
  const leaves: Nodes[] = []
  collectLeaves(parseMarkdown(source), leaves)
  const starts = leaves.map((leaf, index) => {
    const from = index === 0 ? 0 : source.lastIndexOf('\n', offset(leaf, 'start') - 1) + 1
    const previous = leaves[index - 1]
    return previous ? Math.max(from, offset(previous, 'end')) : 0
  })
  const counter = new PathCounter()
  if (leaves.length === 0)
    return source === ''
      ? []
      : [
          {
            start: 0,
            end: source.length,
            number: null,
            path: '¶1',
            pieces: [{ text: source, note: 'markup' }],
          },
        ]
  return leaves.map((leaf, index) => {
    const start = starts[index] ?? 0
    const end = starts[index + 1] ?? source.length
    const pieces = piecesOf(source, start, end, leaf)
    const number = numberOf(pieces)
    return {
      start,
      end,
      number,
      path: counter.next(leaf.type === 'heading', number),
      pieces,
    }
  })
}

/** Names unnumbered blocks by the number of the clause before them and a position: `8.2¶1`. */
class PathCounter {
  #above = ''
  #count = 0

  next(heading: boolean, number: string | null): string {
    if (number !== null) {
      this.#above = number
      this.#count = 0
      return number
    }
    this.#count += 1
    return `${this.#above}${heading ? '§' : '¶'}${this.#count}`
  }
}

function collectLeaves(node: Nodes, leaves: Nodes[]): void {
  if (LEAVES.has(node.type)) leaves.push(node)
  else if ('children' in node) for (const child of (node as Parents).children) collectLeaves(child, leaves)
}

function piecesOf(source: string, start: number, end: number, leaf: Nodes): Piece[] {
  const ranges: Range[] = []
  collectRanges(leaf, ranges)
  const pieces: Piece[] = []
  const push = (from: number, to: number, note: Note | null) => {
    if (from < to) pieces.push({ text: source.slice(from, to), note })
  }
  let done = start
  for (const range of ranges) {
    pushGap(source.slice(done, range.start), pieces)
    const label =
      range.note === null && pieces.every((piece) => piece.note !== null)
        ? (LABEL.exec(source.slice(range.start, range.end))?.[0].length ?? 0)
        : 0
    push(range.start, range.start + label, 'label')
    push(range.start + label, range.end, range.note)
    done = range.end
  }
  pushGap(source.slice(done, end), pieces)
  return pieces
}

/** Between words stands markup; a list's own number is a label. */
function pushGap(text: string, pieces: Piece[]): void {
  const [, lead = '', middle = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  const marker = pieces.every((piece) => piece.note !== null) && MARKER.test(text)
  if (lead) pieces.push({ text: lead, note: 'space' })
  if (middle)
    pieces.push({
      text: marker ? middle + tail : middle,
      note: marker ? 'label' : 'markup',
    })
  if (tail && !marker) pieces.push({ text: tail, note: 'space' })
}

function collectRanges(node: Nodes, ranges: Range[]): void {
  const start = offset(node, 'start')
  const end = offset(node, 'end')
  if ('children' in node) {
    for (const child of (node as Parents).children) collectRanges(child, ranges)
    const inner = (node as Parents).children.at(-1)
    if (node.type === 'link' && inner) {
      const from = offset(inner, 'end')
      if (from < end) ranges.push({ start: from, end, note: 'link' })
    }
  } else if (node.type === 'image' || node.type === 'imageReference') {
    ranges.push({ start, end, note: 'link' })
  } else if (node.type !== 'break' && node.type !== 'thematicBreak') {
    ranges.push({ start, end, note: null })
  }
}

function numberOf(pieces: readonly Piece[]): string | null {
  const label = pieces.find((piece) => piece.note === 'label')
  return label ? (/\d+(?:\.\d+)*/.exec(label.text)?.[0] ?? null) : null
}

function offset(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0
}
