import type { Fact } from '../facts/fact.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { isLocale } from '../locale.ts'
import { memoize } from '../memoize.ts'
import { compilePattern } from '../patterns.ts'
import { mapStretch, type SideName, type Sides } from './flag-sides.ts'

/** Two words that begin with as many letters are forms of one. */
export const LEAST_STEM = 4
/** No word is longer than this. */
const MOST_LETTERS = 60
/** Places of one clause whose words are remembered. */
const PLACES = 16
const WORD = compilePattern(String.raw`[\p{L}\p{M}]+(?:[-‑’'][\p{L}\p{M}]+)*`, 'gu')

/**
 * Makes sure of a word that may only look denied, «недействителен», «рұқсатсыз», "non-exclusive", where the same
 * word without its denial stands on the other side.
 */
export function promoteDenials(sides: Sides, side: SideName, facts: readonly Fact[], locale: string): Fact[] {
  const isUnsure = ({ sure, kind }: Fact) => !sure && kind === 'negation'
  if (!isLocale(locale) || !facts.some(isUnsure)) return [...facts]
  const { meanings, negation } = LINGUISTICS[locale]
  const other = side === 'before' ? 'after' : 'before'
  // Many denials of a clause that was written anew stand in one place.
  const listOpposed = memoize((place: string) => {
    const [start, end] = place.split(' ').map(Number)
    return groupByStem(sides[other].slice(start, end).toLowerCase().match(WORD) ?? [])
  }, PLACES)
  return facts.map((fact) => {
    if (!isUnsure(fact)) return fact
    const word = getWordAt(sides[side], fact.start).toLowerCase()
    const place = mapStretch(sides, side, fact)
    const opposed = listOpposed(`${place.start} ${place.end}`)
    const plain = meanings.denyingPrefixes
      .filter((prefix) => word.startsWith(prefix))
      .map((prefix) => word.slice(prefix.length))
    // Where a language denies by an ending, the stem stands first.
    const stems = plain.length > 0 ? plain : negation.deniesInside ? [word] : []
    const isOpposite = (one: string) => one !== word && !negation.deniesInside?.(one)
    const isPromoted = stems.some((stem) => opposed.get(stem.slice(0, LEAST_STEM))?.some(isOpposite))
    return isPromoted ? { ...fact, sure: true } : fact
  })
}

/** Words by the letters that forms of one share; shorter ones are forms of none. */
function groupByStem(words: readonly string[]): ReadonlyMap<string, string[]> {
  const long = [...new Set(words)].filter(({ length }) => length >= LEAST_STEM)
  return Map.groupBy(long, (word) => word.slice(0, LEAST_STEM))
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
