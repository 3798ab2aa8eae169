import type { Nodes, Parents } from 'mdast'
import { parseLabel } from '../../text/label.ts'
import { getOffset } from '../../text/markdown.ts'
import type { Note } from '../change.ts'

/** A run of source: words (`note` null), or something quieter. */
export interface Piece {
  text: string
  note: Note | null
  /** A label that is part of the text, `8.2. `, and not a list's marker. */
  literal?: true
}

const LONGEST_LABEL = 40
const MARKER = /\d+[.)][ \t]+/

interface Range {
  start: number
  end: number
  note: Note | null
}

/** Cuts the slice that belongs to a leaf into pieces that tile it. */
export function splitPieces(source: string, start: number, end: number, leaf: Nodes): Piece[] {
  const ranges: Range[] = []
  collectRanges(leaf, ranges)
  clip(ranges, start, end)
  const pieces: Piece[] = []
  let wordless = true
  let done = start
  for (const range of ranges) {
    pushGap(source.slice(done, range.start), pieces, wordless)
    let from = range.start
    if (wordless && range.note === null && leaf.type !== 'code') {
      const label = parseLabel(source.slice(from, Math.min(range.end, from + LONGEST_LABEL)))
      if (label) {
        pieces.push({ text: label, note: 'label', literal: true })
        from += label.length
      }
      wordless = false
    }
    if (from < range.end) pieces.push({ text: source.slice(from, range.end), note: range.note })
    done = range.end
  }
  pushGap(source.slice(done, end), pieces, wordless)
  return pieces
}

/** Between words stand markup and space; before the first one perhaps a list's number. */
function pushGap(text: string, pieces: Piece[], wordless: boolean): void {
  const marker = wordless ? MARKER.exec(text) : null
  if (marker) {
    const from = marker.index
    pushQuiet(text.slice(0, from), pieces)
    pieces.push({ text: marker[0], note: 'label' })
    pushQuiet(text.slice(from + marker[0].length), pieces)
  } else pushQuiet(text, pieces)
}

function pushQuiet(text: string, pieces: Piece[]): void {
  if (text === '') return
  const middle = text.trim()
  const from = text.indexOf(middle)
  const add = (part: string, note: Note) => part && pieces.push({ text: part, note })
  add(text.slice(0, from), 'space')
  add(middle, 'markup')
  add(text.slice(from + middle.length), 'space')
}

/** Keeps what lies inside a part of a leaf. */
function clip(ranges: Range[], start: number, end: number): void {
  const inside = ranges.filter((range) => range.end > start && range.start < end)
  ranges.length = 0
  for (const range of inside)
    ranges.push({ ...range, start: Math.max(range.start, start), end: Math.min(range.end, end) })
}

function collectRanges(node: Nodes, ranges: Range[]): void {
  const start = getOffset(node, 'start')
  const end = getOffset(node, 'end')
  if ('children' in node) {
    const { children } = node as Parents
    for (const child of children) collectRanges(child, ranges)
    const last = children.at(-1)
    // `](https://…)` is where the link leads, unless the address is what is printed.
    if (node.type === 'link' && last && getOffset(last, 'end') + 1 < end)
      ranges.push({ start: getOffset(last, 'end'), end, note: 'link' })
  } else if (node.type === 'image' || node.type === 'imageReference' || node.type === 'definition') {
    ranges.push({ start, end, note: 'link' })
  } else if (node.type !== 'break' && node.type !== 'thematicBreak' && start < end) {
    ranges.push({ start, end, note: null })
  }
}
