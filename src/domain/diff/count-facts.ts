import type { Fact } from '../facts/fact.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { findSpelledNumbers } from '../language/number-words.ts'
import { isLocale } from '../locale.ts'
import type { Flag } from './change.ts'
import { promoteDenials } from './denials.ts'
import type { Facts } from './flag-phrase.ts'
import { findSpan, type SideName, type Sides } from './flag-sides.ts'

/** What a reader needs to be told of a clause that came or went as a whole. */
const TOLD_ALONE: ReadonlySet<Flag['kind']> = new Set<Flag['kind']>(['money', 'date', 'period', 'percentage'])

/** There are no more spaces than this between two sentences. */
const SPACES = 20
/** A denial and the verb that it denies are no longer. */
const LONGEST = 60
const BEGINS = /(?:^|[.!?;:\n\uffff])\s*$/
const ENDS = /[.!?;]\s*$/

/** What counts of the touched facts; of a clause or sentence that came or went as a whole only what must not be missed. */
export function countFacts(sides: Sides, side: SideName, touched: Facts, locale: string): readonly Fact[] {
  return promoteDenials(sides, side, touched[side], locale)
    .flatMap((fact) => {
      if (!isAlone(sides, side, fact)) return fact
      if (!isToldAlone(fact) && !isLift(sides[side], fact, locale)) return []
      // "One working day" counts where nothing else stands in its place.
      return isOne(fact, locale) ? { ...fact, sure: true } : fact
    })
    .map((fact) => (isOfMany(sides, side, fact, locale) ? { ...fact, sure: true } : fact))
    .map((fact) => (fact.value === 'included' && !isPut(sides, side, fact) ? { ...fact, sure: false } : fact))
}

/** Tells whether the other side has no words for those a fact stands among; otherwise they may be no more than reworded. */
function isPut(sides: Sides, side: SideName, fact: Fact): boolean {
  const other = side === 'before' ? 'after' : 'before'
  const span = findSpan(sides, side, fact)
  return span !== undefined && !/[\p{L}\p{N}]/u.test(sides[other].slice(span[other].start, span[other].end))
}

function isToldAlone({ kind, value }: Fact): boolean {
  return (TOLD_ALONE.has(kind) && /\d/.test(value)) || value === 'prohibition'
}

/** "This limit does not apply to claims" excepts them, although no word of it says so. */
function isLift(text: string, { kind, start }: Fact, locale: string): boolean {
  if (kind !== 'negation' || !isLocale(locale)) return false
  return LINGUISTICS[locale].negation.lifts.test(text.slice(start, start + LONGEST).toLowerCase())
}

/** "A sponsor", of whom there are two now: an article says one where a number stands in its place. */
function isOfMany(sides: Sides, side: SideName, fact: Fact, locale: string): boolean {
  if (fact.kind !== 'number' || fact.sure || !isLocale(locale)) return false
  const { article } = LINGUISTICS[locale].counting
  const span = article && findSpan(sides, side, fact)
  if (!span) return false
  const [number] = findSpelledNumbers(fact.text, locale)
  if (!number || number.ordinal || number.value < 2) return false
  const other = side === 'before' ? 'after' : 'before'
  return (
    sides[side].slice(span[side].start, fact.start).trim() === '' &&
    article.test(sides[other].slice(span[other].start, span[other].end).trim())
  )
}

function isOne({ value, text }: Fact, locale: string): boolean {
  if (!/^1(?: |$)/.test(value) || !isLocale(locale)) return false
  const [one] = findSpelledNumbers(text, locale)
  return one !== undefined && one.value === 1 && !one.ordinal
}

/** Tells whether a fact stands in a clause or whole sentences that the other side has nothing for. */
function isAlone(sides: Sides, side: SideName, fact: Fact): boolean {
  const other = side === 'before' ? 'after' : 'before'
  const span = sides.spans.find(
    (one) => !one.same && one[side].start <= fact.start && one[side].end >= fact.end,
  )
  if (!span || /[\p{L}\p{N}]/u.test(sides[other].slice(span[other].start, span[other].end))) return false
  const { start, end } = span[side]
  const words = sides[side].slice(start, end)
  const begins = start === 0 || BEGINS.test(sides[side].slice(Math.max(0, start - SPACES), start))
  return begins && (ENDS.test(words.slice(-SPACES)) || !/[\p{L}\p{N}]/u.test(sides[side].slice(end)))
}
