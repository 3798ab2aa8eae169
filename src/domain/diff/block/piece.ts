import type { Nodes, Parents } from 'mdast'
import { getOffset } from '../../text/markdown.ts'
import type { Note } from '../change.ts'
import { listPrinted, type Range, type Stretch } from './printed.ts'

/** A run of source: words (`note` null), or something quieter. */
export interface Piece {
  text: string
  note: Note | null
  /** What the page prints for it, where the source writes it otherwise: `&` for `&amp;`. */
  printed?: string
}

/** The slice of a source that belongs to a block, and what stands in it. */
interface Slice {
  start: number
  end: number
  nodes: readonly Nodes[]
  /** Where its label stands. */
  label: Stretch | null
  /** What a list prints before it; words, unless it is its label. */
  marker: Stretch | null
}

/** Cuts the slice that belongs to a block into pieces that tile it. */
export function splitPieces(source: string, { start, end, nodes, label, marker }: Slice): Piece[] {
  const ranges: Range[] = []
  for (const node of nodes) collectRanges(node, source, ranges)
  const before: Range[] = label ? [{ ...label, note: 'label' }] : marker ? [{ ...marker, note: null }] : []
  // A label counts although it is read from the words.
  const from = before[0]?.end ?? start
  const pieces: Piece[] = []
  let done = start
  for (const range of [...before, ...ranges]) {
    const begin = Math.max(range.start, before[0] === range ? start : from, done)
    const stop = Math.min(range.end, end)
    if (begin >= stop) continue
    pushQuiet(source.slice(done, begin), pieces)
    const { note, printed: form } = range
    pieces.push({ text: source.slice(begin, stop), note, ...(form !== undefined && { printed: form }) })
    done = stop
  }
  pushQuiet(source.slice(done, end), pieces)
  return pieces
}

/** Between words stand markup and space. */
function pushQuiet(text: string, pieces: Piece[]): void {
  if (text === '') return
  const middle = text.trim()
  const from = text.indexOf(middle)
  const add = (part: string, note: Note) => part && pieces.push({ text: part, note })
  add(text.slice(0, from), 'space')
  add(middle, 'markup')
  add(text.slice(from + middle.length), 'space')
}

function collectRanges(node: Nodes, source: string, ranges: Range[]): void {
  const [start, end] = [getOffset(node, 'start'), getOffset(node, 'end')]
  const add = (from: number, to: number, note: Note | null = null) =>
    from < to && ranges.push({ start: from, end: to, note })
  if ('children' in node) {
    const { children } = node as Parents
    for (const child of children) collectRanges(child, source, ranges)
    const last = children.at(-1)
    // `](https://…)` is where the link leads, unless the address is what is printed.
    if (node.type === 'link' && last && getOffset(last, 'end') + 1 < end)
      add(getOffset(last, 'end'), end, 'link')
  } else if (node.type === 'text') ranges.push(...listPrinted(source, start, end, node.value))
  else if (node.type === 'image' || node.type === 'imageReference') {
    // The words for those who do not see it, then where it is.
    const alt = node.alt && source.startsWith(node.alt, start + 2) ? node.alt.length : 0
    if (alt > 0) add(start + 2, start + 2 + alt)
    add(alt > 0 ? start + 2 + alt : start, end, 'link')
  } else if (node.type === 'definition') add(start, end, 'link')
  else if (node.type === 'inlineCode' || node.type === 'code') {
    const fence = /^(`+|~{3,}[^\n]*\n|`{3,}[^\n]*\n)/.exec(source.slice(start, end))?.[0] ?? ''
    const close = /[`~]*$/.exec(source.slice(start, end))?.[0] ?? ''
    add(start + fence.length, fence === '' ? end : end - close.length)
  } else if (!QUIET.has(node.type)) add(start, end)
}

/** What prints no words. */
const QUIET = new Set<string>(['break', 'thematicBreak', 'html'])
