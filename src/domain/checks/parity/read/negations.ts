import { findMarkers } from '../../../facts/markers.ts'
import { readFigures } from '../../../facts/read-figures.ts'
import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import type { Weight } from '../../../language/phrasing.ts'
import type { Locale } from '../../../locale.ts'
import type { Claim } from './claim.ts'

const WORD = /\p{L}+(?:['’]t)?/gu

/**
 * The negations of a sentence: those that every language has to have, and those that may be said otherwise.
 * What denies the sentence itself is compared once more, apart from what only denies a thing in it.
 */
export function findNegations(text: string, locale: Locale): Claim[] {
  const { words, turns, undenied, nounLike, without } = LINGUISTICS[locale].negation
  const found = new Map<number, [word: string, weight: Weight]>()
  for (const { kind, denies, start, end, sure } of findMarkers(readFigures(text, locale).lower, text, locale))
    if ((kind === 'negation' && sure) || denies) found.set(start, [text.slice(start, end), 'sure'])
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const weight = words.find(([, pattern]) => pattern.test(word.toLowerCase()))?.[0]
    if (weight && (weight !== 'none' || found.has(index))) found.set(index, [word, weight])
  }
  for (const [weight, pattern] of turns)
    for (const { 0: word, index } of text.matchAll(pattern)) found.set(index, [word, weight])

  const denied = [...found]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([start, [word, weight]]): Claim[] => {
      const any = createClaim('negation', word, start, weight === 'sure')
      if (weight === 'none') return []
      if (weight === 'part' || nounLike.test(text.slice(start))) return [any]
      return [
        any,
        { ...any, key: 'denied sentence', sure: any.sure && !without.includes(word.toLowerCase()) },
      ]
    })
  const comparisons = undenied.flatMap(([weight, pattern]) =>
    [...text.matchAll(pattern)].map(({ 0: word, index }) =>
      createClaim('comparison', word, index, weight === 'sure'),
    ),
  )
  return [...denied, ...comparisons]
}

function createClaim(key: string, text: string, start: number, sure: boolean): Claim {
  return { key, text, start, end: start + text.length, sure }
}
