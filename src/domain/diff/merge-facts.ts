import { type FactChange, isChange } from '../facts/compare.ts'
import type { Fact, FactKind } from '../facts/fact.ts'
import { findFigureBeside } from '../facts/phrase.ts'
import { isSameShare, isSameValue } from '../facts/same-value.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { isLocale } from '../locale.ts'
import { LEAST_STEM } from './denials.ts'
import { findSpan, isInPlace, type SideName, type Sides } from './flag-sides.ts'

const SIDES: readonly SideName[] = ['before', 'after']
/** Values that may take each other's place: ten days and the fifth of May. */
const FIGURES: ReadonlySet<FactKind> = new Set<FactKind>([
  'money',
  'date',
  'time',
  'period',
  'percentage',
  'number',
])
/** What may be a part of an exception that came or went as a whole. */
const INSIDE: ReadonlySet<FactKind> = new Set<FactKind>(['negation', 'duty', 'bound', 'exclusivity'])
/** Which way a bound goes. */
const WAYS: Readonly<Record<string, 'up' | 'down'>> = {
  least: 'up',
  above: 'up',
  most: 'down',
  below: 'down',
}

/** Tells whether two bounds go the same way, up or down. */
export function isSameWay(one: Fact, other: Fact): boolean {
  return WAYS[one.value] === WAYS[other.value]
}

/** Tells of what changed once only what several facts say of it together. */
export function mergeChanges(all: readonly FactChange[], sides: Sides, locale: string): FactChange[] {
  const changes = joinFigures(all, sides).filter((one) => !isKept(one))
  // A ban within an exception takes no denial's place.
  const apart = changes.filter((one) => !isOfException(one, changes, sides, locale))
  const joined = joinDenials(apart, sides).filter(isChange)
  const isTold = [isOfFigure, isOfBound, isOfDenial]
  return joined.filter((one) => !isTold.some((isOf) => isOf(one, joined, sides)))
}

/** The same figure, of which other words are said now, is no change of a figure. */
function isKept({ kind, before, after }: FactChange): boolean {
  return FIGURES.has(kind) && before !== null && after !== null && isSameValue(before, after)
}

/** A value of one kind in place of another's is one change: «в течение 10 дней», «до 5 мая». */
function joinFigures(all: readonly FactChange[], sides: Sides): FactChange[] {
  return join(all, sides, (gone, come) => {
    if (!FIGURES.has(gone.kind) || !FIGURES.has(come.kind)) return undefined
    const both = [gone.before, come.after] as const
    const isSame = [isSameAge, isSameShare].some((is) => is(...both) || is(both[1], both[0]))
    if (isSame) return null
    // "Third" takes no other's place than that of a number.
    if (gone.kind !== come.kind && both.some((fact) => fact?.kind === 'number' && !fact.sure))
      return undefined
    return both.some((fact) => fact?.sure) ? { ...come, kind: gone.kind, before: gone.before } : undefined
  })
}

/** "18 or older", "18 years old". */
function isSameAge(one: Fact | null, other: Fact | null): boolean {
  return one !== null && /^\d+$/.test(one.value) && other?.value === `${one.value} year`
}

/** A ban in place of a plain denial is one change, and none where the denial says as much. */
function joinDenials(all: readonly FactChange[], sides: Sides): FactChange[] {
  const isBan = (fact: Fact | null) => fact?.value === 'prohibition' || fact?.value === 'exemption'
  return join(all, sides, (gone, come) => {
    const [ban, denial] = gone.kind === 'duty' ? [gone.before, come.after] : [come.after, gone.before]
    if (
      new Set([gone.kind, come.kind, 'negation', 'duty']).size > 2 ||
      !isBan(ban) ||
      gone.kind === come.kind
    )
      return undefined
    return denial?.bans && !ban?.withholds ? null : { kind: 'duty', before: gone.before, after: come.after }
  })
}

/** Puts what only went and what only came in its place together, where `merge` says so; null for none. */
function join(
  all: readonly FactChange[],
  sides: Sides,
  merge: (gone: FactChange, come: FactChange) => FactChange | null | undefined,
): FactChange[] {
  const left = [...all]
  for (const gone of all.filter(({ after }) => after === null))
    for (const come of left.filter(({ before }) => before === null)) {
      if (!gone.before || !come.after || !isInPlace(sides, gone.before, come.after)) continue
      const merged = merge(gone, come)
      if (merged === undefined) continue
      left.splice(left.indexOf(come), 1)
      left.splice(left.indexOf(gone), 1, ...(merged ? [merged] : []))
      break
    }
  return left
}

/** A bound is told with its figure where that changed as well, unless it goes the other way now. */
function isOfFigure({ kind, before, after }: FactChange, all: readonly FactChange[], sides: Sides): boolean {
  if (kind !== 'bound' || (before && after && !isSameWay(before, after))) return false
  const figures = all.filter((one) => FIGURES.has(one.kind))
  return SIDES.some((side) => {
    const bound = side === 'before' ? before : after
    if (!bound) return false
    const others = figures.flatMap((one) => one[side] ?? []).toSorted((one, other) => one.start - other.start)
    return findFigureBeside(sides[side], bound, others) !== undefined
  })
}

/** The verb of a bound that goes the other way now: "must not exceed", "may exceed". */
function isOfBound({ kind, before, after }: FactChange, all: readonly FactChange[], sides: Sides): boolean {
  if (kind !== 'duty' || (before && after)) return false
  return all.some(({ kind: other, before: old, after: now }) => {
    if (other !== 'bound' || !old || !now) return false
    return before ? isInPlace(sides, before, now) : after !== null && isInPlace(sides, old, after)
  })
}

/** "Non-exclusive" that became "exclusive" is told by the denial of the word. */
function isOfDenial({ kind, before, after }: FactChange, all: readonly FactChange[], sides: Sides): boolean {
  if (kind !== 'exclusivity' || (before && after)) return false
  const side: SideName = before ? 'before' : 'after'
  const [word = ''] = (before ?? after)?.text.toLowerCase().match(/[\p{L}\p{M}]+/u) ?? []
  return all.some((one) => {
    const denial = one.kind === 'negation' && !one[side] ? one[side === 'before' ? 'after' : 'before'] : null
    if (!denial || word === '' || !denial.text.toLowerCase().includes(word.slice(0, LEAST_STEM))) return false
    return before ? isInPlace(sides, before, denial) : after !== null && isInPlace(sides, denial, after)
  })
}

/** What came or went within an exception is told by the exception. */
function isOfException(
  { kind, before, after }: FactChange,
  all: readonly FactChange[],
  sides: Sides,
  locale: string,
): boolean {
  if (!INSIDE.has(kind) || (before && after)) return false
  const side: SideName = before ? 'before' : 'after'
  const fact = before ?? after
  const span = fact && findSpan(sides, side, fact)
  return all.some((one) => {
    const except = one.kind === 'exception' && isChange(one) && !(one.before && one.after) ? one[side] : null
    if (!span || !except || findSpan(sides, side, except) !== span) return false
    // What is excepted stands behind "except" and before «қоспағанда».
    const leads = !isLocale(locale) || LINGUISTICS[locale].meanings.spokenOf === 'after'
    if (leads !== except.start < fact.start) return false
    const [from, to] = [Math.min(fact.end, except.end), Math.max(fact.start, except.start)]
    return !/[.!?;:\n\uffff]\s/.test(sides[side].slice(from, to))
  })
}
