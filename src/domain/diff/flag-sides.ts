import type { Fact } from '../facts/fact.ts'
import { findFirst } from '../facts/find-first.ts'
import { pickNear, type Stretch } from '../facts/phrase.ts'
import type { Op } from './change.ts'

export type SideName = 'before' | 'after'
type Span = Readonly<Record<SideName, Stretch>>

/** Both wordings of a change, and where they part. */
export interface Sides {
  before: string
  after: string
  /** In their order, without gaps; a place that differs may be empty on one side. */
  spans: readonly (Span & { same: boolean })[]
}

/** No fact is longer than this. */
const NEAR = 160
/** Keeps facts apart; no pattern goes over it. */
const APART = '\uffff'

/** Reads the wordings of a change from its ops. What is quiet says nothing. */
export function readSides(ops: readonly Op[]): Sides {
  const sides = { before: '', after: '' }
  const spans: (Span & { same: boolean })[] = []
  const [first, last] = [ops.findIndex(isDifferent), ops.findLastIndex(isDifferent)]
  for (const [index, op] of ops.entries()) {
    const [b, a] = [sides.before.length, sides.after.length]
    const text = readWording(op, index > first, index < last)
    if (op.kind !== 'added') sides.before += text
    if (op.kind !== 'removed') sides.after += text
    const span = {
      same: !isDifferent(op),
      before: { start: b, end: sides.before.length },
      after: { start: a, end: sides.after.length },
    }
    const open = spans.at(-1)
    if (open && !open.same && !span.same) {
      open.before.end = span.before.end
      open.after.end = span.after.end
    } else spans.push(span)
  }
  return { ...sides, spans }
}

function isDifferent({ kind, note }: Op): boolean {
  return kind !== 'same' && note === undefined
}

/**
 * Signs of emphasis stand between letters; a label or an address of a link stands apart from all words.
 *
 * @param follows tells whether words that differ stand before it, and `leads` whether some stand behind it
 */
function readWording({ kind, text, note }: Op, follows: boolean, leads: boolean): string {
  if (note === 'markup') return ''
  // What only is written otherwise, such as a number with no-break spaces, is noted as space, too.
  if (note === 'space') return text.trim() === '' ? ' ' : text
  if (note) return APART
  if (kind !== 'same' || text.length <= (follows && leads ? 2 * NEAR : NEAR)) return text
  // What stands far from all that differs cannot hold a fact that a change touches.
  const [head, tail] = [text.lastIndexOf(' ', NEAR), text.indexOf(' ', text.length - NEAR)]
  const start = follows ? text.slice(0, head < 0 ? NEAR : head) : ''
  return `${start}${APART}${leads ? text.slice(tail < 0 ? -NEAR : tail) : ''}`
}

/** Where a stretch of one side stands in the other one; a place that differs stands there as a whole. */
export function mapStretch({ spans }: Sides, side: SideName, { start, end }: Stretch): Stretch {
  const other = side === 'before' ? 'after' : 'before'
  const first = spans[findFirst(spans, (span) => span[side].end > start)] ?? spans.at(-1)
  const last = spans[findFirst(spans, (span) => span[side].start >= end) - 1] ?? spans[0]
  if (!first || !last) return { start: 0, end: 0 }
  const from = first.same ? first[other].start + Math.max(0, start - first[side].start) : first[other].start
  const to = last.same ? last[other].end - Math.max(0, last[side].end - end) : last[other].end
  return { start: from, end: Math.max(from, to) }
}

/** Tells whether a part of a stretch differs, or words were put into it or taken out of it. */
export function isTouched(sides: Sides, side: SideName, stretch: Stretch): boolean {
  return findSpan(sides, side, stretch) !== undefined
}

/** Tells whether a stretch lies in what differs. */
export function isWithinChange({ spans }: Sides, side: SideName, { start, end }: Stretch): boolean {
  const span = spans[findFirst(spans, (one) => one[side].end >= end)]
  return span !== undefined && !span.same && span[side].start <= start
}

/** Facts that a change touches on one side, or that stand where it touches one of the other side. */
export function pickTouched(
  sides: Sides,
  facts: Readonly<Record<SideName, readonly Fact[]>>,
): Record<SideName, Fact[]> {
  const touched = (side: SideName) => facts[side].filter((fact) => isTouched(sides, side, fact))
  const own = { before: touched('before'), after: touched('after') }
  const pick = (side: SideName, other: SideName) => {
    const picked = new Set(own[side])
    let last: Stretch | undefined
    for (const fact of own[other]) {
      const place = mapStretch(sides, other, fact)
      // Those of a clause that was written anew all stand in one place.
      if (place.start === last?.start && place.end === last.end) continue
      last = place
      for (const one of pickNear(facts[side], place))
        if (one.start < place.end && one.end > place.start) picked.add(one)
    }
    return facts[side].filter((fact) => picked.has(fact))
  }
  return { before: pick('before', 'after'), after: pick('after', 'before') }
}

/** Tells whether a stretch of one side stands in the place of one of the other. */
export function isInPlace(sides: Sides, before: Stretch, after: Stretch): boolean {
  const there = mapStretch(sides, 'before', before)
  const back = mapStretch(sides, 'after', after)
  return (
    (there.start <= after.end && after.start <= there.end) ||
    (back.start <= before.end && before.start <= back.end)
  )
}

/** The place that differs and holds a stretch of one side; undefined where none does. */
export function findSpan(
  { spans }: Sides,
  side: SideName,
  { start, end }: Stretch,
): Sides['spans'][number] | undefined {
  for (let at = findFirst(spans, (span) => span[side].end > start); at < spans.length; at++) {
    const span = spans[at] as Sides['spans'][number]
    if (span[side].start >= end) break
    if (!span.same) return span
  }
  return undefined
}
