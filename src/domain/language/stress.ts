import { LOCALES } from '../locale.ts'
import { LINGUISTICS } from './linguistics-of.ts'

/** Where two forms of one word part: lengths of the stem in the old and in the new word, in UTF-16 units. */
export interface Stress {
  stem: [before: number, after: number]
}

const WORD = /^\p{L}[\p{L}\p{M}]*(?:[-‑’'][\p{L}\p{M}]+)*$/u
const LETTER = /\P{M}\p{M}*/gu
const LEAST_LETTERS = 4
const LEAST_SHARE = 0.6
/** A language may soften the last consonant of a stem before a vowel: құқық, құқығы. */
const SOFTENED = new Set(LOCALES.flatMap((locale) => LINGUISTICS[locale].letters.softened))

/**
 * Finds the stem that two forms of a word have in common, so that only the tails need stressing:
 * `тұлға|ларға`, `тұлға|ға`. A stem has at least four letters and is at least 60 % of the shorter word;
 * its last consonant may be softened. Knows no grammar, and asks for no language.
 *
 * @returns null when they are not two forms of one word
 */
export function findStress(before: string, after: string): Stress | null {
  if (before === after || !WORD.test(before) || !WORD.test(after)) return null
  const [old, now] = [splitLetters(before), splitLetters(after)]
  const shorter = Math.min(old.length, now.length)
  let stem = 0
  while (stem < shorter && composeLetter(old[stem]) === composeLetter(now[stem])) stem++
  if (stem < shorter && isSoftened(old[stem], now[stem])) stem++
  if (stem < LEAST_LETTERS || stem < LEAST_SHARE * shorter) return null
  return { stem: [old.slice(0, stem).join('').length, now.slice(0, stem).join('').length] }
}

/** A letter keeps the marks that combine with it. */
function splitLetters(word: string): string[] {
  return word.match(LETTER) ?? []
}

function composeLetter(letter = ''): string {
  return letter.normalize('NFC')
}

function isSoftened(a = '', b = ''): boolean {
  return SOFTENED.has(a + b) || SOFTENED.has(b + a)
}
