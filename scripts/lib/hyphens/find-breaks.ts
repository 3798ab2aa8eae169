import english from 'hyphen/en-us/index.js'
import russian from 'hyphen/ru/index.js'
import { findSyllables } from '../../../src/domain/language/kk/syllables.ts'
import type { Locale } from '../../../src/domain/locale.ts'

/** Words shorter than this stay whole: what they would save is less than what they cost. */
const SHORTEST = 7
/** Letters that stay together at the beginning and at the end of a word. */
const [HEAD, TAIL] = [2, 3]
const MARK = '\u00AD'
const CAPITALS = /^\p{Lu}{2,6}$/u

/** Of words in letters of another language nothing is known. */
const FIND: Record<Locale, { letters: RegExp; find(word: string): number[] }> = {
  kk: { letters: /^[а-яёәғқңөұүһі]+$/, find: findSyllables },
  ru: { letters: /^[а-яё]+$/, find: (word) => listMarks(russian.hyphenateSync(word)) },
  en: { letters: /^[a-z]+$/, find: (word) => listMarks(english.hyphenateSync(word)) },
}

const known = new Map<string, readonly number[]>()

/** Where a word of a language may be parted at the end of a line, as offsets. */
export function findBreaks(word: string, locale: Locale): readonly number[] {
  const name = `${locale} ${word}`
  const found = known.get(name) ?? search(word, locale)
  known.set(name, found)
  return found
}

function search(word: string, locale: Locale): number[] {
  // An abbreviation is not read by syllables.
  if (word.length < SHORTEST || CAPITALS.test(word)) return []
  const { letters, find } = FIND[locale]
  const small = word.toLowerCase()
  const fits = (at: number) => at >= HEAD && word.length - at >= TAIL
  return letters.test(small) ? find(small).filter(fits) : []
}

/** The offsets of the marks that a library has put into a word. */
function listMarks(marked: string): number[] {
  const pieces = marked.split(MARK)
  let at = 0
  return pieces.slice(0, -1).map((piece) => {
    at += piece.length
    return at
  })
}
