import { type Alphabet, detectAlphabets, findLookalike } from '../../language/alphabets.ts'
import { LINGUISTICS, unitePatterns } from '../../language/linguistics-of.ts'
import type { Locale } from '../../locale.ts'
import { findIntendedWord, type Intended } from '../intended-word.ts'
import { findKept, type Kept, listKept, listKeptChunks } from '../kept.ts'
import { createProblem, type Problem } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'
import { locateRange } from '../text-view.ts'

const WORD_HERE = /[\p{L}\p{M}]+/uy
const LETTER = /[\p{L}\p{M}]/u
const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u
const SPACE = /^\s?$/
const BEHIND = /^[\s,;:.!?]?$/

const UNKNOWN: Intended = { word: null, mayFix: false }
/** No announcement is longer. */
const LEAD = 120
/** A word that a code or a name follows, in any language: texts of one name them in another. Up to the word itself. */
const ANNOUNCED = new RegExp(
  String.raw`(?<!\p{L})(?:${unitePatterns(({ codes }) => codes)})(?!\p{L})(?:\s*[:=№–—-]?\s+|[:=(«"“„]+)[^\s]*$`,
  'iu',
)

/** A word of a file, and what it is a part of where it is no prose. */
interface Found {
  word: string
  start: number
  kept: Kept | null
}

/** No word mixes Cyrillic and Latin letters that look alike: it could not be found by searching, and hides a trap. */
export function checkLetters({ text, report }: TextSubject): void {
  for (const problem of findStrayWords(text.source, text.locale)) report(problem)
}

/** Finds words of two alphabets in a text. */
export function findStrayWords(source: string, locale: Locale): Problem[] {
  return [...findStrayLetters(source, locale, () => listKept(source)), ...findTwins(source, locale)]
}

/** Finds words of two alphabets in a file that is no markdown. */
export function findStrayFacts(source: string, locale: Locale): Problem[] {
  return findStrayLetters(source, locale, () => listKeptChunks(source))
}

/**
 * Finds words of two alphabets. In prose they are fixed where it is certain which alphabet was meant; addresses and
 * names are never touched: in an address the mixture is a trap, in a code it may be meant.
 */
function findStrayLetters(source: string, locale: Locale, list: () => readonly Kept[]): Problem[] {
  const own = LINGUISTICS[locale].letters.alphabet
  const mixed = findWordsWith(source, own === 'latin' ? CYRILLIC : LATIN).filter(({ word }) => isMixed(word))
  if (mixed.length === 0) return []
  const kept = list()
  return mixed.flatMap(({ word, start }) => {
    const end = start + word.length
    const code: Kept | null = isAnnounced(source, start) ? { start, end, kind: 'name' } : null
    const found = { word, start, kept: findKept(kept, start, end) ?? code }
    const intended = findIntendedWord(word, locale, (other) => isWordIn(other, source))
    return intended || found.kept ? [createStrayProblem(source, found, intended ?? UNKNOWN, own)] : []
  })
}

/** Words of the other alphabet that stand there in the language's own, too: a person has to look which was meant. */
function findTwins(source: string, locale: Locale): Problem[] {
  const own = LINGUISTICS[locale].letters.alphabet
  const alone = findWordsWith(source, own === 'latin' ? CYRILLIC : LATIN).filter(
    ({ word, start }) =>
      !isMixed(word) &&
      // A capital by itself is a label: class A, group B.
      !/^\p{Lu}$/u.test(word) &&
      SPACE.test(source.slice(Math.max(0, start - 1), start)) &&
      BEHIND.test(source.slice(start + word.length, start + word.length + 1)),
  )
  return alone.flatMap(({ word, start }) => {
    const twin = findLookalike(word, own)
    if (twin === null || !isWordIn(twin, source)) return []
    const end = start + word.length
    if (findKept(listKept(source), start, end)) return []
    const key = own === 'latin' ? 'letters.cyrillicTwin' : 'letters.latinTwin'
    const place = { rule: 'letters', severity: 'note', ...locateRange(source, start, end) } as const
    return [createProblem(key, place, { word })]
  })
}

/** The words in which there is a letter of some alphabet; that letter is looked for first, for it is rare. */
function findWordsWith(source: string, letter: RegExp): { word: string; start: number }[] {
  const found: { word: string; start: number }[] = []
  let done = 0
  for (const { index } of source.matchAll(new RegExp(letter, 'gu'))) {
    if (index < done) continue
    let start = index
    while (start > done && LETTER.test(source.charAt(start - 1))) start--
    WORD_HERE.lastIndex = start
    const word = WORD_HERE.exec(source)?.[0] ?? ''
    found.push({ word, start })
    done = start + word.length
  }
  return found
}

/** Tells whether a code or a name is to come here, which is typed letter by letter. */
function isAnnounced(source: string, start: number): boolean {
  return ANNOUNCED.test(source.slice(Math.max(0, start - LEAD), start))
}

function isMixed(word: string): boolean {
  const { cyrillic, latin } = detectAlphabets(word)
  return cyrillic && latin
}

/** Tells whether a word stands in a text. */
function isWordIn(word: string, source: string): boolean {
  return source.includes(word) && new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'u').test(source)
}

function createStrayProblem(
  source: string,
  { word, start, kept }: Found,
  { word: meant, mayFix }: Intended,
  own: Alphabet,
): Problem {
  const end = start + word.length
  const letters = [...word].filter((letter, index) =>
    meant === null ? (own === 'latin' ? CYRILLIC : LATIN).test(letter) : letter !== [...meant][index],
  )
  const place = { rule: 'letters', ...locateRange(source, start, end) } as const
  const all = [...new Set(letters)].join(', ')
  if (kept && kept.kind !== 'address')
    return createProblem('letters.inName', { ...place, severity: 'note' }, { word, letters: all })
  if (kept) return createProblem('letters.inAddress', place, { word, letters: all })
  const key = CYRILLIC.test(letters[0] ?? '') ? 'letters.cyrillicInLatin' : 'letters.latinInCyrillic'
  const fix = meant !== null && mayFix ? [{ start, end, text: meant }] : undefined
  return createProblem(key, { ...place, ...(fix && { fix }) }, { word, letters: all })
}
