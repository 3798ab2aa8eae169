import { pairFacts } from '../facts/compare.ts'
import { FACT_KINDS, type Fact } from '../facts/fact.ts'
import { findFacts } from '../facts/find-facts.ts'
import { findFigureBeside, findPhrase } from '../facts/phrase.ts'
import { isSameValue } from '../facts/same-value.ts'
import type { Flag, Op } from './change.ts'
import { countFacts } from './count-facts.ts'
import { type Facts, toFlag } from './flag-phrase.ts'
import {
  isInPlace,
  isTouched,
  isWithinChange,
  pickTouched,
  readSides,
  type SideName,
  type Sides,
} from './flag-sides.ts'
import { isSameWay, mergeChanges } from './merge-facts.ts'
import { createSwaps } from './swaps.ts'

/**
 * Lists the facts whose value a change alters: sums, periods, bounds, duties, negations and the like, each in the
 * phrase that a reader understands. The same value in another form is silent. States facts, gives no opinion.
 */
export function findFlags(ops: readonly Op[], locale: string): Flag[] {
  const sides = readSides(ops)
  if (sides.spans.every(({ same }) => same)) return []
  const all: Facts = { before: findFacts(sides.before, locale), after: findFacts(sides.after, locale) }
  const touched = pickTouched(sides, all)
  const counted: Facts = {
    before: countFacts(sides, 'before', touched, locale),
    after: countFacts(sides, 'after', touched, locale),
  }
  const stems = new Map(
    (['before', 'after'] as const).flatMap((side) =>
      counted[side].map((fact): [Fact, string] => [fact, findKeptWord(sides, side, fact, all, locale)]),
    ),
  )
  const isSwapped = createSwaps(sides, all, locale)
  const saySame = (one: Fact, other: Fact) => {
    if (one.kind === 'bound' && !(one.sure && other.sure)) return isSameWay(one, other)
    const [stem = '', another = ''] = [stems.get(one), stems.get(other)]
    if (!isSameValue(one, other) || isSwapped(one, other)) return false
    return stem === '' || another === '' || stem === another
  }
  const locate = (side: SideName, fact: Fact) => {
    const figure = fact.kind === 'bound' ? findFigureBeside(sides[side], fact, all[side]) : undefined
    return figure ? { start: Math.min(fact.start, figure.start), end: Math.max(fact.end, figure.end) } : fact
  }
  const inPlace = (one: Fact, other: Fact) =>
    isInPlace(sides, locate('before', one), locate('after', other)) &&
    !(isSameValue(one, other) && isSwapped(one, other))
  const flags = mergeChanges(pairFacts(counted.before, counted.after, { saySame, inPlace }), sides, locale)
    .toSorted((a, b) => FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind))
    .map((change) => toFlag(change, sides, all, locale))
  // Said once is enough.
  return [...new Map(flags.map((flag) => [JSON.stringify(flag), flag])).values()]
}

/**
 * The word that a negation speaks of, where the negation changed and that word did not: "not" that went from one
 * verb to another is no change of form.
 */
function findKeptWord(sides: Sides, side: SideName, fact: Fact, all: Facts, locale: string): string {
  if (fact.kind !== 'negation' || !isWithinChange(sides, side, fact)) return ''
  const phrase = findPhrase(sides[side], fact, all[side], locale)
  const behind = { start: fact.end, end: phrase.end }
  if (behind.end === behind.start || isTouched(sides, side, { start: fact.end + 1, end: phrase.end }))
    return ''
  return sides[side].slice(behind.start, behind.end).toLowerCase()
}
