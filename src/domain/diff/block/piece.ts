import type { Link, Nodes, Parents } from 'mdast'
import { getOffset } from '../../text/markdown.ts'
import type { Note } from '../change.ts'
import { listPrinted, type Range, type Stretch, type Style } from './printed.ts'

/** A run of source: words (`note` null), or something quieter. */
export interface Piece extends Style {
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
  /** Addresses that links name by a word of their own. */
  definitions: ReadonlyMap<string, string>
}

/** Cuts the slice that belongs to a block into pieces that tile it. */
export function splitPieces(source: string, slice: Slice): Piece[] {
  const { start, end, nodes, label, marker } = slice
  const ranges: Range[] = []
  for (const node of nodes) collectRanges(node, { source, definitions: slice.definitions, ranges }, {})
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
    const { start: _, end: __, ...rest } = range
    pieces.push({ ...rest, text: source.slice(begin, stop) })
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
  // A line drawn across the page is no sign of the heading or the table below it.
  const rule = (middle.includes('\n') && RULE_ABOVE.exec(middle)?.[0]) || middle
  add(rule, 'markup')
  const rest = text.slice(from + rule.length)
  if (rule === middle) add(rest, 'space')
  else pushQuiet(rest, pieces)
}

const RULE_ABOVE = /^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})(?=\n)/

/** What stresses words. */
const EMPHASES = new Set<string>(['emphasis', 'strong', 'delete', 'inlineCode'])

interface Collection {
  source: string
  definitions: Slice['definitions']
  ranges: Range[]
}

function collectRanges(node: Nodes, collection: Collection, around: Style): void {
  const { source, ranges } = collection
  const style = computeStyle(node, collection, around)
  const [start, end] = [getOffset(node, 'start'), getOffset(node, 'end')]
  const add = (from: number, to: number, note: Note | null = null) =>
    from < to && ranges.push({ start: from, end: to, note, ...(note === null && style) })
  if ('children' in node) {
    const { children } = node as Parents
    for (const child of children) collectRanges(child, collection, style)
    const last = children.at(-1)
    // `](https://…)` is where the link leads, unless the address is what is printed.
    if (node.type === 'link' && last && getOffset(last, 'end') + 1 < end)
      add(getOffset(last, 'end'), end, 'link')
  } else if (node.type === 'text')
    for (const range of listPrinted(source, start, end, node.value)) ranges.push({ ...range, ...style })
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

function computeStyle(node: Nodes, { definitions }: Collection, around: Style): Style {
  if (EMPHASES.has(node.type)) {
    const names = new Set([...(around.emphasis?.split(' ') ?? []), node.type])
    return { ...around, emphasis: [...names].toSorted().join(' ') }
  }
  // An address that is printed itself is words.
  if (node.type === 'link') return isPrinted(node) ? around : { ...around, href: node.url }
  if (node.type === 'linkReference') return { ...around, href: definitions.get(node.identifier) ?? '' }
  return around
}

function isPrinted({ url, children: [only, ...more] }: Link): boolean {
  if (only?.type !== 'text' || more.length > 0) return false
  return [only.value, `mailto:${only.value}`, `http://${only.value}`].includes(url)
}

/** What prints no words. */
const QUIET = new Set<string>(['break', 'thematicBreak', 'html'])
