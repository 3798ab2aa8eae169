import type { Nodes, Parents } from 'mdast'
import { parseLabelNumber } from '../../text/label.ts'
import { getOffset, type Parse, parseMarkdown } from '../../text/markdown.ts'
import type { Container, Note, Place } from '../change.ts'
import { type Piece, splitPieces } from './piece.ts'

/** A leaf of the document (paragraph, heading, table row …) with the source that belongs to it. */
export interface Block {
  start: number
  end: number
  number: string | null
  path: string
  kind: Nodes['type']
  place: Place
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

/** A leaf, or a part of one, and for the first of an ordered list's item the number printed before it. */
interface Leaf {
  node: Nodes
  start: number
  end: number
  printed: string | null
  place: Place
}

/** A line inside a paragraph that begins like an item of a list; markdown runs such lines together. */
const ITEM = /\n[ \t]*(?=(?:[•·▪●◦–—][ \t]|\d+(?:\.\d+)*[.)][ \t]|\([\p{L}\d]{1,3}\)[ \t]))/gu

/** Cuts a markdown source into blocks whose slices tile it. */
export function parseBlocks(source: string, parse: Parse = parseMarkdown): Block[] {
  const leaves: Leaf[] = []
  // The parser drops a byte order mark and then counts from behind it.
  collectLeaves(parse(source.replace(/^\uFEFF/, ' ')), source, '', [], leaves)
  if (leaves.length === 0) return createBlankBlocks(source)

  const starts = leaves.map((leaf, index) => {
    const previous = leaves[index - 1]
    if (!previous) return 0
    const line = source.lastIndexOf('\n', leaf.start - 1) + 1
    return Math.max(line, previous.end)
  })
  const places = new Places()
  return leaves.map(({ node, printed, place }, index) => {
    const start = starts[index] ?? 0
    const end = starts[index + 1] ?? source.length
    const pieces = splitPieces(source, start, end, node)
    const label = pieces.find((piece) => piece.note === 'label' && piece.literal)?.text ?? null
    return {
      start,
      end,
      ...places.assignNext(node.type === 'heading', label, printed),
      kind: node.type,
      place,
      pieces,
    }
  })
}

/**
 * Numbers blocks by what is printed, and names those without a number by the numbered one before them and
 * a position: `8.2¶1`, for a heading `8.2§1`.
 */
class Places {
  #above = ''
  #count = 0
  /** The last number without a letter, which lettered items stand under. */
  #whole = ''

  assignNext(heading: boolean, label: string | null, printed: string | null): Pick<Block, 'number' | 'path'> {
    const number = (label === null ? null : parseLabelNumber(label, this.#whole)) ?? printed
    if (number === null) {
      this.#count += 1
      return { number, path: `${this.#above}${heading ? '§' : '¶'}${this.#count}` }
    }
    this.#above = number
    this.#count = 0
    if (!number.endsWith(')')) this.#whole = number
    return { number, path: number }
  }
}

function collectLeaves(
  node: Nodes,
  source: string,
  prefix: string,
  within: readonly Container[],
  leaves: Leaf[],
): void {
  if (LEAVES.has(node.type)) leaves.push(...splitItems(node, source, within))
  else if (node.type === 'list') {
    node.children.forEach((item, index) => {
      // What is printed counts on from the first number, whatever the source says (CommonMark 5.3).
      const printed = node.ordered ? `${prefix}${(node.start ?? 1) + index}` : null
      const first = leaves.length
      const inside = [...within, node.ordered ? 'number' : 'bullet'] as const
      collectLeaves(item, source, printed === null ? prefix : `${printed}.`, inside, leaves)
      const leaf = leaves[first]
      if (leaf && leaf.printed === null) leaf.printed = printed
      for (const later of leaves.slice(first + 1))
        if (later.place.within.length === inside.length) later.place = { ...later.place, opens: false }
    })
  } else if ('children' in node) {
    ;(node as Parents).children.forEach((child, index) => {
      const container =
        node.type === 'blockquote' ? 'quote' : node.type === 'table' ? (index === 0 ? 'head' : 'row') : null
      collectLeaves(child, source, prefix, container ? [...within, container] : within, leaves)
    })
  }
}

/** A paragraph is cut where its lines begin like items. */
function splitItems(node: Nodes, source: string, within: readonly Container[]): Leaf[] {
  const [start, end] = [getOffset(node, 'start'), getOffset(node, 'end')]
  const place: Place = { within, level: node.type === 'heading' ? node.depth : 0, opens: true }
  const whole = { node, start, end, printed: null, place }
  if (node.type !== 'paragraph') return [whole]
  const text = source.slice(start, end)
  if (!text.includes('\n')) return [whole]
  const cuts = [...text.matchAll(ITEM)].map((match) => start + match.index + match[0].length)
  return [start, ...cuts].map((from, index) => ({ ...whole, start: from, end: cuts[index] ?? end }))
}

/** A source without any content is one quiet block. */
function createBlankBlocks(source: string): Block[] {
  if (source === '') return []
  const note: Note = source.trim() === '' ? 'space' : 'markup'
  const pieces = [{ text: source, note }]
  return [
    {
      start: 0,
      end: source.length,
      number: null,
      path: '¶1',
      kind: 'html',
      place: { within: [], level: 0, opens: true },
      pieces,
    },
  ]
}
