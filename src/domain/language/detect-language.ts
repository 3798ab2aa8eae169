import { LOCALES, type Locale } from '../locale.ts'
import type { Alphabet } from './alphabets.ts'
import { LINGUISTICS } from './linguistics-of.ts'

/** So many letters are enough to tell a language by. */
export const ENOUGH = 40
/** Own letters are one in seven of a Kazakh text, and hardly less than one in sixteen of a clause. */
const OWN_SHARE = 0.05
/** A sentence of another language may name a thing of this one. */
const FOREIGN_SHARE = 0.015

/** For a letter that one language has to itself the place of that language, counted from 1. */
const OWNERS = new Uint8Array(0x530)
for (const [index, locale] of LOCALES.entries())
  for (const letter of LINGUISTICS[locale].letters.own) OWNERS[letter.charCodeAt(0)] = index + 1

interface Counts {
  cyrillic: number
  latin: number
  /** Letters that one language has to itself, by its place counted from 1. */
  own: number[]
}

/** Tells which of our languages some words are in; null when there are too few of them, or it cannot be told. */
export function detectLanguage(words: string, enough = ENOUGH): Locale | null {
  const counts = countLetters(words)
  const { cyrillic, latin } = counts
  if (cyrillic + latin < enough) return null
  // A name in Latin letters makes no text English, nor a quotation an English one Russian.
  if (latin > 2 * cyrillic) return detectAmong('latin', words, counts)
  if (cyrillic < 2 * latin) return null
  return detectAmong('cyrillic', words, counts)
}

/** Tells the languages of an alphabet apart: by letters of their own, or else by their little words. */
function detectAmong(alphabet: Alphabet, words: string, counts: Counts): Locale | null {
  const rivals = LOCALES.filter((locale) => LINGUISTICS[locale].letters.alphabet === alphabet)
  const [only] = rivals
  if (only && rivals.length === 1) return only
  const countOwn = (locale: Locale) => counts.own[LOCALES.indexOf(locale) + 1] ?? 0
  const marked = rivals.reduce((best, one) => (countOwn(one) > countOwn(best) ? one : best))
  const [own, all] = [countOwn(marked), counts[alphabet]]
  if (own > FOREIGN_SHARE * all && own < OWN_SHARE * all) return null
  // Twice as many as is enough leave no doubt.
  if (own >= 2 * OWN_SHARE * all) return marked
  const [told, ...more] = rivals.filter((locale) => LINGUISTICS[locale].letters.telling?.test(words))
  if (own >= OWN_SHARE * all) return told ? null : marked
  return more.length === 0 ? (told ?? null) : null
}

/** Counts letters by alphabet; every clause of every text is asked. */
function countLetters(words: string): Counts {
  let [cyrillic, latin] = [0, 0]
  const own = new Array<number>(LOCALES.length + 1).fill(0)
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    const owner = OWNERS[code]
    if (owner) own[owner] = (own[owner] ?? 0) + 1
    if (code >= 0x400 && code <= 0x52f) cyrillic++
    else if (owner || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin++
  }
  return { cyrillic, latin, own }
}
