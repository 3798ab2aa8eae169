import type { Nodes } from 'mdast'
import { getOffset, type Parse } from '../../text/markdown.ts'
import { type OutlineBlock, parseOutline } from '../../text/outline.ts'
import type { Note, Side } from '../change.ts'
import { type Piece, splitPieces } from './piece.ts'

/** A block of a text with the source that belongs to it. */
export interface Block extends Side {
  kind: Nodes['type']
  /** Tiles the slice from `start` to `end`. */
  pieces: Piece[]
}

/** Cuts a markdown source into blocks whose slices tile it. */
export function parseBlocks(source: string, parse?: Parse): Block[] {
  const { blocks, silent, definitions: defined } = parseOutline(source, parse)
  const definitions = new Map(defined.toReversed().map(({ identifier, url }) => [identifier, url]))
  if (blocks.length === 0) return createBlankBlocks(source)
  const starts = blocks.map((block, index) => findSliceStart(source, block, blocks[index - 1]))
  return blocks.map((block, index) => {
    const { node, number, label, id, clause, heading, place } = block
    const start = starts[index] ?? 0
    const end = starts[index + 1] ?? source.length
    const nodes = [...(index === 0 ? silent : []), node, ...block.silent]
    const { labelAt, marker } = block
    const pieces = splitPieces(source, { start, end, nodes, label: labelAt, marker, definitions })
    return { start, end, number, label, path: id, clause, heading, place, kind: node.type, pieces }
  })
}

/**
 * A slice begins with the line of its words, or behind the block before it. A line drawn across the page belongs to
 * what stands below it: a clause put at the end of a section goes above that line.
 */
function findSliceStart(source: string, { start }: OutlineBlock, previous?: OutlineBlock): number {
  if (!previous) return 0
  const rule = findRule(previous)
  const line = source.lastIndexOf('\n', (rule ? getOffset(rule, 'start') : start) - 1) + 1
  return Math.max(line, previous.end)
}

/** The first line drawn below a block behind which stands nothing else of it; one inside a list is that item's. */
function findRule({ silent }: OutlineBlock): Nodes | undefined {
  const isRule = ({ type, position }: Nodes) => type === 'thematicBreak' && position?.start.column === 1
  return silent.slice(silent.findLastIndex((node) => !isRule(node)) + 1)[0]
}

/** A source without any words is one quiet block. */
function createBlankBlocks(source: string): Block[] {
  if (source === '') return []
  const note: Note = source.trim() === '' ? 'space' : 'markup'
  return [
    {
      ...{ start: 0, end: source.length, number: null, label: null, path: 'p1', clause: null, heading: null },
      place: { within: [], level: 0, opens: true },
      kind: 'html',
      pieces: [{ text: source, note }],
    },
  ]
}
