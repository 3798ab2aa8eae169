import { compilePattern } from '../patterns.ts'

/** What may stand between two words of one phrase; a text may be wrapped anywhere. */
export const SPACE = '[ \\u00a0\\u2009\\u202f\\n]'
/** In place of what was read already; no pattern goes over it. */
const BLANK = '\uffff'

/** A Latin letter typed for the Kazakh one that looks the same. */
const LOOKALIKE = /i(?:(?<=\p{Script=Cyrillic}i)|(?=\p{Script=Cyrillic}))/gu

/**
 * A text in small letters that keeps every place: a letter that would grow stays as it is. Old laws have a Latin i
 * in Kazakh words.
 */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase().replace(LOOKALIKE, 'і')
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}

/** The text without some stretches, which keeps its length. */
export function blankOut(text: string, stretches: readonly { start: number; end: number }[]): string {
  if (stretches.length === 0) return text
  let [left, read] = ['', 0]
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    if (end <= read) continue
    left += text.slice(read, start) + BLANK.repeat(end - Math.max(read, start))
    read = end
  }
  return left + text.slice(read)
}

/** The text without what a pattern finds. */
export function blankOutAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found: string) => BLANK.repeat(found.length))
}

/** A pattern of whole words, in which a space stands for any. */
export function buildPhrase(words: string, flags = 'gu'): RegExp {
  return compilePattern(`(?<![\\p{L}\\p{N}])(?:${spreadSpaces(words)})(?![\\p{L}\\p{N}])`, flags)
}

/** Lets a space of a pattern stand for any. */
export function spreadSpaces(words: string): string {
  return words.replaceAll(' ', SPACE)
}
