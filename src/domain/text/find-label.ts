import type { Nodes } from 'mdast'
import { type Label, parseLabel } from './label.ts'
import type { Leaf, Marker } from './leaf.ts'
import { getOffset } from './markdown.ts'

const LONGEST_LABEL = 60

/** What looks like a label, and where it stands in the source. */
export type FoundLabel = Label & { start: number }

/** What looks like a label before the words of a leaf; quotations, tables and code have none of this text. */
export function findLabel(leaf: Leaf, source: string): FoundLabel | null {
  const { node, start, end, place, marker } = leaf
  if (place.within.some((one) => one === 'quote' || one === 'head' || one === 'row')) return null
  if (marker) return readMarker(marker, source)
  const first = findFirstText(node, start)
  if (!first) return null
  const from = Math.max(start, getOffset(first.text, 'start'))
  const label = parseLabel(
    source.slice(from, Math.min(end, getOffset(first.text, 'end'), from + LONGEST_LABEL)),
  )
  // A number in bold type is a heading's, or no clause's.
  const isPlain = first.direct || place.level > 0 || label?.readings.every(({ form }) => form === '')
  return label && isPlain ? { ...label, start: from } : null
}

/**
 * Leaves whose number has no stop, `1.1 Text`, and runs without a gap from 1 with at least one other: one
 * number alone may be a share or a version, as in "2.5 years".
 */
export function findBareRuns(leaves: readonly Leaf[], labels: readonly (Label | null)[]): Set<Leaf> {
  const runs = new Map<string, Leaf[][]>()
  leaves.forEach((leaf, index) => {
    const label = labels[index]
    const reading = label?.readings[0]
    const { level, within } = leaf.place
    if (reading?.series !== 'number' || within.length > 0) return
    if (reading.parts.length === 1 && level === 0) return
    const key = reading.parts.length === 1 ? `#${level}` : reading.parts.slice(0, -1).join('.')
    const known = runs.get(key) ?? []
    runs.set(key, known)
    const value = reading.parts.at(-1)
    const last = known.at(-1) ?? []
    // One number out of order, or with a stop, ends a run.
    if (label?.stopped) known.push([])
    else if (value === 1) known.push([leaf])
    else if (last.length > 0 && value === last.length + 1) last.push(leaf)
    else known.push([])
  })
  return new Set([...runs.values()].flat().flatMap((run) => (run.length > 1 ? run : [])))
}

function readMarker({ start, end, value, stop }: Marker, source: string): FoundLabel {
  const space = /^[ \t]*/.exec(source.slice(end, end + LONGEST_LABEL))?.[0].length ?? 0
  return {
    start,
    text: `${value}${stop}`,
    length: end - start + space,
    stopped: true,
    readings: [{ series: 'number', form: `#${stop}`, parts: [value], number: String(value) }],
  }
}

/** The words that a leaf begins with, and whether they stand in it directly, in no emphasis or link. */
function findFirstText(node: Nodes, start: number): { text: Nodes; direct: boolean } | null {
  let [at, direct] = [node, true]
  while ('children' in at) {
    const child = at.children.find((one) => getOffset(one, 'end') > start)
    if (!child) return null
    if (child.type !== 'text') direct = false
    at = child
  }
  return at.type === 'text' ? { text: at, direct } : null
}
