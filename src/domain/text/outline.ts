import type { Definition, Nodes } from 'mdast'
import { assignIds } from './assign-ids.ts'
import { type FoundLabel, findBareRuns, findLabel } from './find-label.ts'
import { type Leaf, listLeaves } from './leaf.ts'
import { type Parse, parseMarkdown } from './markdown.ts'
import { Numbering } from './numbering.ts'
import type { Part } from './part.ts'
import type { Place } from './place.ts'

/** A paragraph, heading, item, line of an item or table row, as everything that reads a text knows it. */
export interface OutlineBlock {
  node: Nodes
  start: number
  end: number
  /** Nodes behind it that print no words. */
  silent: readonly Nodes[]
  /** Its address in the text, and on its page: `8.2`, `8.2-1`, `st-8`, `h2-p1`. */
  id: string
  /** Its number as others refer to it, `8.2`; null for an item of a list and for what has none. */
  number: string | null
  /** What kind of numbering it belongs to; null for what has no label. */
  series: string | null
  /** The label as it is printed, `8.2.`, `а)`, `Статья 7`; null for what has none. */
  label: string | null
  /** Where the label stands in the source, the space behind it included. */
  labelAt: { start: number; end: number } | null
  /** What people call the clause that it is, or belongs to: `8.2`, `Статья 7`. */
  clause: string | null
  /** Words of the heading that it is, or stands under. */
  heading: string | null
  place: Place
  /** What the ordered list around it prints before it, and where that is written. */
  marker: { text: string; start: number; end: number } | null
}

/** A text as a list of blocks with their labels, addresses and places. */
export interface Outline {
  root: Nodes
  blocks: OutlineBlock[]
  /** What stands before the first block and prints no words. */
  silent: readonly Nodes[]
  definitions: readonly Definition[]
}

/** The parser drops a byte order mark and then counts from behind it, and takes a lone carriage return for a line. */
const MISCOUNTED = /^\uFEFF|\r(?!\n)/g

/** The address of the title. */
export const TITLE_ID = 'title'

/** A leaf, the label that it bears, and the part of the text that it opens or stands under. */
interface Read {
  leaf: Leaf
  label: FoundLabel | null
  part: Part | null
  under: Part
}

/** Reads a text into blocks: the one reading that its page, its comparison and its checks share. */
export function parseOutline(source: string, parse: Parse = parseMarkdown): Outline {
  const root = parseTree(source, parse)
  const { leaves, silent } = listLeaves(root, source)
  const read = readParts(leaves, source)
  const ids = assignIds(read)
  const blocks = read.map((one, index) => createBlock(one, ids[index] ?? ''))
  const definitions = [...silent, ...leaves.flatMap((leaf) => leaf.silent)].filter(
    (node): node is Definition => node.type === 'definition',
  )
  return { root, blocks, silent, definitions }
}

/** Parses a text so that its nodes stand where they do in the source. */
export function parseTree(source: string, parse: Parse = parseMarkdown): ReturnType<Parse> {
  return parse(source.replace(MISCOUNTED, ' '))
}

function readParts(leaves: readonly Leaf[], source: string): Read[] {
  const found = leaves.map((leaf) => findLabel(leaf, source))
  const bareRuns = findBareRuns(leaves, found)
  const numbering = new Numbering()
  let [headings, titles] = [0, 0]
  return leaves.map((leaf, index): Read => {
    const { level, within } = leaf.place
    const depth = within.filter((one) => one === 'bullet' || one === 'number').length
    const candidate = found[index] ?? null
    const part = candidate && numbering.addLabel(candidate, leaf, depth, bareRuns.has(leaf))
    if (part && level > 0) {
      const words = getWords(leaf.node)
      part.heading = words.replace(candidate?.text ?? '', '').trim() || words
    }
    if (part) return { leaf, label: candidate, part, under: part }
    if (level === 0) return { leaf, label: null, part: null, under: numbering.getPart(depth) }
    const words = getWords(leaf.node)
    const isTitle = level === 1 && titles++ === 0
    const heading = isTitle
      ? numbering.createTitle(TITLE_ID, words)
      : numbering.addHeading(level, `h${++headings}`, words)
    return { leaf, label: null, part: heading, under: heading }
  })
}

function createBlock({ leaf, label, part, under }: Read, id: string): OutlineBlock {
  const { node, start, end, silent, place, marker } = leaf
  return {
    ...{ node, start, end, silent, id, place },
    number: label && part ? part.number : null,
    series: (label && part?.series) ?? null,
    label: label?.text ?? null,
    labelAt: label && { start: label.start, end: label.start + label.length },
    clause: under.clause,
    heading: under.heading,
    marker: marker && { text: `${marker.value}${marker.stop}`, start: marker.start, end: marker.end },
  }
}

/** The words of a node without any markup. */
export function getWords(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(getWords).join('') : ''
}
