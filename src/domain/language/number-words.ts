import { type Locale, mapLocales } from '../locale.ts'
import { memoize } from '../memoize.ts'
import { LINGUISTICS } from './linguistics-of.ts'

/** A number that is written in words. */
export interface SpelledNumber {
  value: number
  start: number
  end: number
}

const PATTERNS = mapLocales((locale) =>
  Object.entries(LINGUISTICS[locale].numerals).map(([value, forms]): [value: number, forms: RegExp] => [
    Number(value),
    new RegExp(`^(?:${forms})$`, 'iu'),
  ]),
)

/** The value of a single numeral, asked for as `kk он`; null for any other word. */
const findNumeralValue = memoize((asked: string): number | null => {
  const [locale, word = ''] = asked.split(' ')
  return PATTERNS[locale as Locale].find(([, forms]) => forms.test(word))?.[0] ?? null
}, 20_000)

const WORD = /\p{L}+/gu

/** Finds the numbers that a text spells out, `он бес`, `двадцати пяти`, `three hundred`. */
export function findSpelledNumbers(text: string, locale: Locale): SpelledNumber[] {
  const found: SpelledNumber[] = []
  /** The number being read: what was added last limits what may follow. */
  let open: (SpelledNumber & { total: number; last: number }) | null = null
  const close = () => {
    if (open) found.push({ value: open.total + open.value, start: open.start, end: open.end })
    open = null
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const value = findNumeralValue(`${locale} ${word.toLowerCase()}`)
    if (value === null) continue
    const end = index + word.length
    if (open && !/^[ \u00a0-]$/.test(text.slice(open.end, index))) close()
    if (open && (value === 100 || value === 1000) && open.value < value && open.value > 0) {
      open.value *= value
      if (value === 1000) [open.total, open.value] = [open.total + open.value, 0]
      ;[open.last, open.end] = [value, end]
    } else if (open && value < open.last && open.last >= 10 && !(open.last < 20 && open.last > 10)) {
      open.value += value
      ;[open.last, open.end] = [value, end]
    } else {
      close()
      open = { value, total: 0, last: value, start: index, end }
    }
  }
  close()
  return found
}
