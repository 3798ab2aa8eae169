import type { Reading } from './label.ts'

/** A numbered part of a text, or a heading, with what stands under it. */
export interface Part {
  /** The part that it stands under. */
  above: Part | null
  /** How its address goes on behind that of the part above; or the whole of it. */
  segment: string
  whole: boolean
  /** Its number as others refer to it, `8.2`; null for an item of a list. */
  number: string | null
  /** The number that those of clauses under it begin with. */
  prefix: string | null
  /** What people call it; an item has the name of what it stands under. */
  clause: string | null
  /** Words of the heading, or of the heading above; null where there is none. */
  heading: string | null
  level: number
  /** How many lists contain it. */
  depth: number
  series: string
  /** Whether it is an item of a list, which clauses go before. */
  isItem: boolean
  /** The last label under it by its kind: its place in its alphabet, and how many there have been. */
  last: Map<string, { value: number; count: number }>
}

/** What addresses of parts that are named begin with; the same in every language. */
export const SEGMENTS: Partial<Record<Reading['series'], string>> = {
  article: 'st',
  section: 'sec',
  chapter: 'ch',
  clause: 'cl',
  appendix: 'app',
  sign: 'par',
}

/** Whether a part is another one or stands above it. */
export function isAbove(part: Part, other: Part | null): boolean {
  for (let at = other; at; at = at.above) if (at === part) return true
  return false
}

export function createPart(facts: Partial<Part>): Part {
  return {
    above: null,
    segment: '',
    whole: false,
    number: null,
    prefix: null,
    clause: null,
    heading: null,
    level: 0,
    depth: 0,
    series: '',
    isItem: false,
    last: new Map(),
    ...facts,
  }
}
