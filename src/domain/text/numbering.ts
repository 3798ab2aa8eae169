import { formatRoman } from '../language/list-letters.ts'
import type { FoundLabel } from './find-label.ts'
import type { Reading } from './label.ts'
import type { Leaf } from './leaf.ts'
import { OpenParts } from './open-parts.ts'
import { createPart, isAbove, type Part, SEGMENTS } from './part.ts'

/** How far a number may be from the one that is due, in a draft: some were left out. */
const GAP = 3
/** Clauses with two numbers and a stop are known by their form. */
const CLAUSE_GAP = 9
const LETTER_GAP = 5
/** Beyond this a number that begins a list is a year or a sum. */
const HIGHEST_FIRST = 99

/**
 * Decides which labels of a text continue its numbering. Read from top to bottom, a label counts when it
 * follows the last one of its kind under a part that is open, or opens a level there.
 */
export class Numbering {
  readonly #parts = new OpenParts()
  /** The first number of the last clause; null before any. */
  #top: number | null = null

  /** The part that a block without a label stands under. */
  getPart(depth: number): Part {
    return this.#parts.getInnermost(depth)
  }

  /** The title, under which nothing stands: the whole text does. */
  createTitle(segment: string, words: string): Part {
    return createPart({ segment, whole: true, level: 1, heading: words })
  }

  /** Opens a heading that bears no label. */
  addHeading(level: number, segment: string, words: string): Part {
    this.#parts.close((part) => part.level > 0 && part.level < level)
    return this.#parts.push(createPart({ segment, whole: true, level, heading: words }))
  }

  /** Opens the part that a label begins, if it is one. */
  addLabel(label: FoundLabel, leaf: Leaf, depth: number, isBareRun: boolean): Part | null {
    for (const reading of label.readings) {
      const part = this.#read(label, reading, leaf, depth, isBareRun)
      if (part) return part
    }
    return null
  }

  #read(label: FoundLabel, reading: Reading, leaf: Leaf, depth: number, isBareRun: boolean): Part | null {
    const { series, parts } = reading
    if (series in SEGMENTS) return this.#readNamed(label, reading, leaf)
    if (!label.stopped && !isBareRun) return null
    if (parts.length > 1) return this.#readClause(label, reading, leaf, depth)
    const [value = 0] = parts
    if (leaf.place.level > 0) return this.#readHeading(reading, value, leaf)
    // What may be read in two ways is a letter only right behind the one before it.
    const gap = series !== 'letter' ? GAP : label.readings.length > 1 ? 0 : LETTER_GAP
    return this.#readItem(reading, value, leaf, depth, gap)
  }

  /** `Статья 7`, `7-бап`, `§ 4`: in a heading, or with a stop, and in order. */
  #readNamed(
    { text, start, length, stopped }: FoundLabel,
    { series, parts, number }: Reading,
    leaf: Leaf,
  ): Part | null {
    const isHeading = leaf.place.level > 0
    const alone = start + length >= leaf.end
    if (!isHeading && !stopped && !alone) return null
    const appendix =
      series === 'appendix' ? undefined : this.#parts.all.find((part) => part.series === 'appendix')
    const above = appendix ?? this.#parts.root
    const value = parts[0] ?? 0
    const last = above.last.get(series)?.value
    const follows = last === undefined ? value === 1 : value >= last && value <= last + GAP
    if (!follows && value !== 1 && !((stopped || alone) && (isHeading || last === undefined))) return null
    this.#parts.close((part) => part === above || (part.level > 0 && part.level < leaf.place.level))
    this.#parts.count(above, series, value)
    return this.#parts.push(
      createPart({
        above,
        segment: `${SEGMENTS[series]}-${number}`,
        number,
        prefix: number,
        clause: text.replace(/[.:]$/, ''),
        level: leaf.place.level,
        series,
      }),
    )
  }

  /** `8.2.`: under 8, or where no clause bears the first number, near the last one. */
  #readClause(label: FoundLabel, { parts, number }: Reading, leaf: Leaf, depth: number): Part | null {
    const value = parts.at(-1) ?? 0
    const prefix = number.slice(0, number.lastIndexOf('.'))
    const named = this.#parts.all.filter(
      (part) => part.prefix === prefix && (!part.isItem || part.depth <= depth),
    )
    const parent = named.findLast((part) => !part.isItem) ?? named.at(-1)
    const top = parts[0] ?? 0
    if (parent) {
      const last = parent.last.get('clause')?.value ?? 0
      if (value > last + CLAUSE_GAP) return null
    } else if (!label.stopped || depth > 0 || (this.#top !== null && Math.abs(top - this.#top) > CLAUSE_GAP))
      return null
    const above =
      parent ??
      this.#parts.all.findLast((part) => part.prefix !== null && number.startsWith(`${part.prefix}.`)) ??
      this.#parts.all.findLast((part) => part.series === 'appendix') ??
      this.#parts.root
    const level = leaf.place.level
    this.#parts.close(
      (part) => isAbove(part, above) || (part.level > 0 && (level === 0 || part.level < level)),
    )
    this.#parts.count(above, 'clause', value)
    this.#top = top
    // Nobody refers to a clause of an annex by its number alone.
    const isInner = parent?.number === null || above.series === 'appendix'
    const continues = parent !== undefined && !(parent.series in SEGMENTS)
    return this.#parts.push(
      createPart({
        above,
        segment: continues ? number.slice(prefix.length) : number,
        whole: !continues && above.series !== 'appendix',
        number: isInner ? null : number,
        prefix: number,
        clause: isInner ? above.clause : number,
        level,
        depth,
        series: 'number',
      }),
    )
  }

  /** `8.` or `IV.` before the words of a heading. */
  #readHeading({ series, form }: Reading, value: number, leaf: Leaf): Part | null {
    const kind = `heading ${series}${form}`
    const level = leaf.place.level
    const isOuter = (part: Part) => part.level > 0 && part.level < level
    // Numbers run on whatever headings without a number are between them.
    const outer = this.#parts.all.filter(
      (part) => part === this.#parts.root || (isOuter(part) && part.series !== ''),
    )
    const above =
      this.#parts.findAbove(outer, kind, value, GAP) ?? (this.#isFirst(kind, value) ? this.#parts.root : null)
    if (!above) return null
    this.#parts.close(isOuter)
    this.#parts.count(above, kind, value)
    if (above === this.#parts.root) this.#top = value
    const number = series === 'number' ? String(value) : null
    return this.#parts.push(
      createPart({
        above,
        segment: number ?? formatRoman(value),
        number: above === this.#parts.root ? number : null,
        prefix: number,
        clause: above === this.#parts.root ? number : above.clause,
        level,
        series,
      }),
    )
  }

  /** `1.`, `1)`, `а)`, `(iv)` before an item, or before a line that looks like one. */
  #readItem({ series, form }: Reading, value: number, leaf: Leaf, depth: number, gap: number): Part | null {
    const { marker } = leaf
    const kind = `${depth} ${series}${form}`
    const isOuter = (part: Part) =>
      part.depth < depth ||
      (part.depth === depth && (!marker || (form === '#)' && part.series.endsWith('#.'))))
    const open = this.#parts.all.filter(isOuter)
    // A list does not stand within an item of its own.
    const own = open.findIndex((part) => part.series === kind)
    const outer = own < 0 ? open : open.slice(0, own)
    const above =
      this.#parts.findAbove(outer, kind, value, gap) ?? (isWholeList(marker) ? (outer.at(-1) ?? null) : null)
    if (!above) return null
    this.#parts.close((part) => outer.includes(part) && (part.level > 0 || isAbove(part, above)))
    const count = this.#parts.count(above, kind, value)
    const letter = count > 26 ? `z${count}` : String.fromCharCode(96 + count)
    const segment = series === 'letter' ? letter : series === 'roman' ? formatRoman(value) : String(value)
    const isSection = above === this.#parts.root && series === 'number' && form === '#.'
    if (isSection) this.#top = value
    return this.#parts.push(
      createPart({
        above,
        segment,
        number: isSection ? String(value) : null,
        prefix: series === 'number' && form === '#.' ? String(value) : null,
        clause: isSection ? String(value) : above.clause,
        heading: above.heading,
        // An item that is a whole list is a section, and what stands behind the list belongs to it.
        depth: marker?.count === 1 && form === '#.' ? depth - 1 : depth,
        series: kind,
        isItem: true,
      }),
    )
  }

  /** The first number of a text may be any; an excerpt begins somewhere. */
  #isFirst(kind: string, value: number): boolean {
    return !this.#parts.root.last.has(kind) && value <= HIGHEST_FIRST
  }
}

/** A list of several items is a numbering in itself, wherever it begins. */
function isWholeList(marker: Leaf['marker']): boolean {
  return marker !== null && marker.count > 1 && marker.value <= HIGHEST_FIRST
}
