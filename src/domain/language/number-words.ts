import { fileByFirstLetter } from '../first-letters.ts'
import { type Locale, mapLocales } from '../locale.ts'
import { memoize } from '../memoize.ts'
import type { Numerals } from './linguistics.ts'
import { LINGUISTICS } from './linguistics-of.ts'
import { visitPlainWords } from './plain-words.ts'

/** A number that is written in words. */
export interface SpelledNumber {
  value: number
  start: number
  end: number
  /** True for "third" and «третий». */
  ordinal: boolean
}

/** One word of a number. */
export interface Numeral {
  value: number
  ordinal: boolean
}

const WORDS = 20_000

const READERS = mapLocales((locale) => {
  const list = (numerals: Numerals, ordinal: boolean) =>
    Object.entries(numerals).map(([value, forms]) => ({ numeral: { value: Number(value), ordinal }, forms }))
  const { numerals, ordinals } = LINGUISTICS[locale]
  const known = fileByFirstLetter(
    [...list(numerals, false), ...list(ordinals, true)],
    ({ forms }) => forms,
    (mine) => mine.map(({ numeral, forms }) => ({ numeral, pattern: new RegExp(`^(?:${forms})$`, 'u') })),
  )
  return memoize((word: string): Numeral | null => {
    const found = known(word[0] ?? '').find(({ pattern }) => pattern.test(word))
    return found?.numeral ?? null
  }, WORDS)
})

/** The value of a single word in small letters; null for any that is no numeral. */
export function readNumeral(word: string, locale: Locale): Numeral | null {
  return READERS[locale](word)
}

/** A word of a text that is a numeral. */
export interface NumeralWord {
  numeral: Numeral
  start: number
  end: number
}

/** Finds the numbers that a text spells out, `он бес`, `двадцати пяти`, `three hundred`. */
export function findSpelledNumbers(text: string, locale: Locale): SpelledNumber[] {
  const words: NumeralWord[] = []
  visitPlainWords(text, (start, end) => {
    const numeral = readNumeral(text.slice(start, end).toLowerCase(), locale)
    if (numeral) words.push({ numeral, start, end })
  })
  return joinNumerals(text, words, locale)
}

/** Puts numerals together that make one number. */
export function joinNumerals(text: string, words: readonly NumeralWord[], locale: Locale): SpelledNumber[] {
  const found: SpelledNumber[] = []
  /** The number being read: what was added last limits what may follow. */
  let open: (SpelledNumber & { total: number; last: number }) | null = null
  const close = () => {
    if (open) found.push(toSpelled(open))
    open = null
  }
  for (const { numeral, start, end } of words) {
    const { value, ordinal } = numeral
    if (open && !isJoined(text.slice(open.end, start), open.last, value, locale)) close()
    if (value === 0.5) {
      // Half of what comes behind it is no number.
      if (open) {
        open.value += value
        open.end = end
      }
      continue
    }
    if (open && isMultiplied(open, value)) {
      open.value *= value
      if (value >= 1000) [open.total, open.value] = [open.total + open.value, 0]
    } else if (open && value < open.last && open.last >= 10 && !(open.last < 20 && open.last > 10)) {
      open.value += value
    } else {
      close()
      const big = value >= 1000
      open = { value: big ? 0 : value, total: big ? value : 0, last: value, start, end, ordinal }
    }
    if (open) [open.last, open.end, open.ordinal] = [value, end, ordinal]
  }
  close()
  return found
}

function toSpelled({ total, value, start, end, ordinal }: SpelledNumber & { total: number }): SpelledNumber {
  return { value: total + value, start, end, ordinal }
}

function isMultiplied(open: SpelledNumber, value: number): boolean {
  return value >= 100 && (value === 100 || value % 1000 === 0) && open.value < value && open.value > 0
}

/** Words of one number stand beside each other, or little words join them. */
function isJoined(between: string, last: number, value: number, locale: Locale): boolean {
  if (/^[ \u00a0\u202f\n‑-]$/.test(between)) return true
  const { parts, half } = LINGUISTICS[locale].counting.joining
  return (value < 1 ? half : last >= 100 ? parts : []).includes(between.trim())
}
