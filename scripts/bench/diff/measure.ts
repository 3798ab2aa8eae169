import type { Result, Segment } from './engines/engine.ts'

/** What a reader has to take in, counted over one diff. */
export interface Measures {
  /** Characters removed and added as wording. */
  changed: number
  /** The same with numbers, markup, spaces and link targets. */
  changedWithQuiet: number
  /** Changed regions, and moves. */
  fragments: number
  /** Boundaries between two letters or digits of one word. */
  midWordCuts: number
  /** Boundaries inside a number, date, address or law number. */
  unitCuts: number
  /** Equal stretches of fewer than two words between changes. */
  islands: number
}

const UNIT =
  /(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|№ ?[\p{L}\d]+(?:-[\p{L}\d]+)*|\d{1,3}(?:[ \u00a0]\d{3})+|\d+(?:[.,]\d+)+/gu

/** Counts what one diff shows. */
export function measure({ parts, moves }: Result): Measures {
  const all = parts.flat()
  const lengthOf = (segments: readonly Segment[]) =>
    segments.reduce((length, { kind, text }) => length + (kind === 'same' ? 0 : text.length), 0)
  const cuts = parts.flatMap((part) => [countCuts(part, 'added'), countCuts(part, 'removed')])
  return {
    changed: lengthOf(all.filter((segment) => !segment.quiet)),
    changedWithQuiet: lengthOf(all),
    ...countRegions(all, moves),
    midWordCuts: cuts.reduce((count, { words }) => count + words, 0),
    unitCuts: cuts.reduce((count, { units }) => count + units, 0),
  }
}

/** Changed regions and the short equal stretches between them; quiet changes neither make nor part a region. */
function countRegions(segments: readonly Segment[], moves: number): Pick<Measures, 'fragments' | 'islands'> {
  let [fragments, islands] = [moves, 0]
  let between: string | null = null
  let open = false
  for (const { kind, text, quiet } of segments) {
    if (text === '' || (quiet && kind !== 'same')) continue
    if (kind === 'same') {
      if (open) between = ''
      if (between !== null) between += text
      open = false
    } else if (!open) {
      fragments++
      if (between !== null && countWords(between) < 2) islands++
      open = true
      between = null
    }
  }
  return { fragments, islands }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Boundaries of one text (all but the `other` segments) that fall inside a word or a unit. */
function countCuts(part: readonly Segment[], other: 'removed' | 'added'): { words: number; units: number } {
  let text = ''
  let last: Segment['kind'] | null = null
  const boundaries: number[] = []
  for (const segment of part) {
    if (segment.kind === other || segment.text === '') continue
    if (last !== null && last !== segment.kind) boundaries.push(text.length)
    last = segment.kind
    text += segment.text
  }
  if (boundaries.length === 0) return { words: 0, units: 0 }
  const words = boundaries.filter(
    (at) =>
      /[\p{L}\p{N}]\p{M}*$/u.test(sliceBefore(text, at)) &&
      /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2)),
  )
  const units = [...text.matchAll(UNIT)].map((match) => [match.index, match.index + match[0].length] as const)
  const inside = boundaries.filter((at) => units.some(([start, end]) => start < at && at < end))
  return { words: words.length, units: inside.length }
}

function sliceBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - 4), at)
}
