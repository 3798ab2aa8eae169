import type { Fact } from '../facts/fact.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { isLocale } from '../locale.ts'
import { mapStretch, type SideName, type Sides } from './flag-sides.ts'

/** Two words that begin with as many letters are forms of one. */
export const LEAST_STEM = 4
/** No word is longer than this. */
const MOST_LETTERS = 60
const WORD = /[\p{L}\p{M}]+(?:[-‑’'][\p{L}\p{M}]+)*/gu

/**
 * Makes sure of a word that may only look denied, «недействителен», «рұқсатсыз», "non-exclusive", where the same
 * word without its denial stands on the other side.
 */
export function promoteDenials(sides: Sides, side: SideName, facts: readonly Fact[], locale: string): Fact[] {
  if (!isLocale(locale)) return [...facts]
  const { meanings, negation } = LINGUISTICS[locale]
  const other = side === 'before' ? 'after' : 'before'
  return facts.map((fact) => {
    if (fact.sure || fact.kind !== 'negation') return fact
    const word = getWordAt(sides[side], fact.start).toLowerCase()
    const place = mapStretch(sides, side, fact)
    const opposed = sides[other].slice(place.start, place.end).toLowerCase().match(WORD) ?? []
    const plain = meanings.denyingPrefixes
      .filter((prefix) => word.startsWith(prefix))
      .map((prefix) => word.slice(prefix.length))
    // Where a language denies by an ending, the stem stands first.
    const stems = plain.length > 0 ? plain : negation.deniesInside ? [word] : []
    const isOpposite = opposed.some(
      (one) => one !== word && !negation.deniesInside?.(one) && stems.some((stem) => shareStem(one, stem)),
    )
    return isOpposite ? { ...fact, sure: true } : fact
  })
}

/** Tells whether two words begin alike, as forms of one do. */
export function shareStem(one: string, other: string, least = LEAST_STEM): boolean {
  let shared = 0
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared++
  return shared >= least
}

function getWordAt(text: string, at: number): string {
  const from = Math.max(0, at - MOST_LETTERS)
  for (const { 0: word, index } of text.slice(from, at + MOST_LETTERS).matchAll(WORD))
    if (from + index <= at && from + index + word.length > at) return word
  return ''
}
