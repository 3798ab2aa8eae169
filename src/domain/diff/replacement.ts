import { computeSkeleton, lookAlike } from '../language/alphabets.ts'

/** How the words that replace others differ from them. */
export type Replacement = 'lookalike' | 'space' | 'quotes' | 'case' | 'punctuation' | 'letter' | 'words'

const QUOTES = /[«»„“”‟"‹›‘’‚‛'`]/g
/** Marks that part words and say nothing themselves; a dash may be a minus, a stroke an "or", a bracket an aside. */
const PUNCTUATION = /[,.;:!?…]+(?=\s|$)/g
/** A shorter word may become another one by a single letter: бар, бір. */
const LEAST_LETTERS = 5
/** Short words in capitals, and units with them, mean something else in small letters: US, mW. */
const LEAST_CASED = 4

/** From nothing but the form of letters to another word; the first that makes both equal is what differs. */
const FOLDS: readonly [Replacement, (words: string) => string][] = [
  ['lookalike', computeSkeleton],
  ['space', (words) => words.replace(/\s+/g, ' ').trim()],
  ['quotes', (words) => words.replace(QUOTES, '"')],
  ['case', (words) => words.toLowerCase()],
  ['punctuation', (words) => words.replace(PUNCTUATION, '').replace(/\s+/g, ' ').trim()],
]

/**
 * Tells how words differ from those that they replace: only in what does not change what is said, or more.
 * A typing error is one letter in one long word; what is parted or joined is other words.
 */
export function classifyReplacement(before: string, after: string): Replacement {
  const [old, now] = [before.normalize('NFC'), after.normalize('NFC')]
  for (const [kind, fold] of FOLDS)
    if (fold(old) === fold(now)) return kind === 'case' && !isRetyped(old, now) ? 'words' : kind
  return isTypingError(old, now) ? 'letter' : 'words'
}

/** Tells whether words look the same as those that they replace. */
export function looksAlike(before: string, after: string): boolean {
  return lookAlike(before.normalize('NFC'), after.normalize('NFC'))
}

/** Of a phrase that was retyped, some longer word was, too. */
function isRetyped(before: string, after: string): boolean {
  const listWords = (words: string): string[] => words.match(/[\p{L}\p{M}]+/gu) ?? []
  const now = listWords(after)
  return listWords(before).some((word, index) => word !== now[index] && word.length >= LEAST_CASED)
}

function isTypingError(before: string, after: string): boolean {
  const [old, now] = [before.trim().split(/\s+/), after.trim().split(/\s+/)]
  if (old.length !== now.length) return false
  const differing = old.flatMap((word, index) =>
    word === now[index] ? [] : [[word, now[index] as string] as const],
  )
  // Two words that change places by their endings turn who does what to whom.
  if (differing.length !== 1) return false
  return differing.every(([a, b]) => /^[\p{L}\p{M}]+$/u.test(a + b) && isOneLetterApart(a, b))
}

/** One letter more, less, other, or two neighbours in turned order (Damerau, 1964). */
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length < LEAST_LETTERS || long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  let end = 0
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++
  const [restShort, restLong] = [short.slice(start, short.length - end), long.slice(start, long.length - end)]
  if (restLong.length === 1) return true
  return restLong.length === 2 && restShort === [...restLong].reverse().join('')
}
