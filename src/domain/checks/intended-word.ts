import { type Alphabet, detectAlphabets, findLookalike } from '../language/alphabets.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { LOCALES, type Locale } from '../locale.ts'

/** What may have been meant by a word in which two alphabets are mixed. */
export interface Intended {
  /** The word in one alphabet; null where that cannot be told for certain. */
  word: string | null
  /** Whether it may be put there without asking: in a code or a name the mixture may be meant, and is typed so. */
  mayFix: boolean
}

const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
/** A foreign name with an ending, or with a word of ours grown onto it: `iPhoneға`, `SMSке`, `СберPrime`. */
const JOINED = [
  /^(?<name>\p{Script=Latin}{2,})(?<ours>\p{Script=Cyrillic}{2,})$/u,
  /^(?<ours>\p{Script=Cyrillic}{2,})(?<name>\p{Script=Latin}{2,})$/u,
]
/** So many letters in a row were meant as they are: `cookieді` is no Kazakh word with six strange letters. */
const MEANT = 3
/** One strange letter among so many was a slip. */
const ENOUGH = 4
/** A word in one alphabet that looks the same. */
interface Candidate {
  alphabet: Alphabet
  meant: string
}

/** Letters of no language of ours that only look like Latin ones. */
const FOREIGN: readonly string[] = ['ї', 'Ї']

/**
 * Tells what a word of two alphabets was meant to be; undefined when it may mix them. The alphabet is certain where
 * the letters of only one of them can make the word, where the text has it elsewhere, or where one letter slipped in.
 *
 * @param stands tells whether a word stands in the text by itself
 */
export function findIntendedWord(
  word: string,
  locale: Locale,
  stands: (word: string) => boolean,
): Intended | undefined {
  const { cyrillic, latin } = detectAlphabets(word)
  if (!(cyrillic && latin) || isJoined(word)) return undefined
  const candidates: Candidate[] = (['latin', 'cyrillic'] as const).flatMap((alphabet) => {
    const meant = findLookalike(word, alphabet)
    return meant === null || !isSpelling(meant, alphabet, locale) ? [] : [{ alphabet, meant }]
  })
  const meant = chooseCandidate(word, locale, candidates, stands)
  return { word: meant, mayFix: meant !== null && !isCapitals(word) }
}

function chooseCandidate(
  word: string,
  locale: Locale,
  candidates: readonly Candidate[],
  stands: (word: string) => boolean,
): string | null {
  const there = candidates.filter(({ meant }) => stands(meant))
  if (there.length === 1) return there[0]?.meant ?? null
  const [only] = candidates
  if (only && candidates.length === 1) return isSlip(word, only.alphabet) ? only.meant : null
  return candidates.find(({ alphabet }) => isCertain(word, alphabet, locale))?.meant ?? null
}

/** Capitals alone are an abbreviation, a ticker or a code. */
function isCapitals(word: string): boolean {
  return /^(?:\p{Lu}\p{M}*){2,}$/u.test(word)
}

/** A name of letters that no word of ours has, or of capitals, may have an ending of ours. */
function isJoined(word: string): boolean {
  return JOINED.some((pattern) => {
    const { name, ours } = pattern.exec(word)?.groups ?? {}
    if (name === undefined || ours === undefined) return false
    const isAbbreviation = name === name.toUpperCase() && ours === ours.toLowerCase()
    return findLookalike(name, 'cyrillic') === null || (isAbbreviation && word.startsWith(name))
  })
}

/** Whether the language has all letters of a word. */
function isSpelling(word: string, alphabet: Alphabet, locale: Locale): boolean {
  if (alphabet === 'latin') return true
  const { letters } = LINGUISTICS[locale]
  const strange = LOCALES.flatMap((other) =>
    other === locale || letters.alphabet !== 'cyrillic' ? [] : LINGUISTICS[other].letters.own,
  ).join('')
  return ![...word].some((letter) => (strange + FOREIGN).includes(letter) && !letters.own.includes(letter))
}

/** Whether the letters that are strange to an alphabet stand there one or two at a time. */
function isSlip(word: string, alphabet: Alphabet): boolean {
  const strange = alphabet === 'latin' ? CYRILLIC : LATIN
  return !new RegExp(`(?:${strange.source}){${MEANT}}`, 'u').test(word)
}

/** Of two words that look the same, the one that was meant; abbreviations and short codes may be either. */
function isCertain(word: string, alphabet: Alphabet, locale: Locale): boolean {
  if (word === word.toUpperCase()) return false
  const own = LINGUISTICS[locale].letters.alphabet
  // Nobody writes Cyrillic words into an English sentence, but Latin names into every other.
  if (own === 'latin') return alphabet === 'latin'
  const [right, strange] = alphabet === 'latin' ? [LATIN, CYRILLIC] : [CYRILLIC, LATIN]
  const count = (pattern: RegExp) => [...word].filter((letter) => pattern.test(letter)).length
  return count(strange) === 1 && count(right) >= ENOUGH
}
