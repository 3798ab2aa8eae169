import type { Unit } from '../../language/counting.ts'
import { LINGUISTICS } from '../../language/linguistics-of.ts'
import { type Numeral, readNumeral } from '../../language/number-words.ts'
import { visitPlainWords } from '../../language/plain-words.ts'
import { type Locale, mapLocales } from '../../locale.ts'
import { memoize } from '../../memoize.ts'
import { findBareRows } from './bare-rows.ts'
import { findMeaningRows, type MeaningRow } from './meaning-rows.ts'

/** All that a word can say or begin, whatever stands around it. */
export interface Said {
  numeral: Numeral | null
  /** A number and a unit in one word: «десятидневный». */
  compound: { number: string; unit: Unit | null } | null
  /** Rows of the tables that can begin with it. */
  rows: readonly MeaningRow[]
  fixed: ReturnType<typeof findBareRows>
  implied: ReturnType<typeof findBareRows>
  /** Whether it denies by an ending. */
  denies: boolean
}

export interface TellingWord {
  said: Said
  start: number
  end: number
}

/** Words of all texts that are remembered; the same few thousand come again and again. */
const WORDS = 20_000
/** Several readers ask for the words of a text, one after the other. */
const TEXTS = 4

const READERS = mapLocales((locale) => {
  const lookUp = memoize((word: string) => readWord(word, locale), WORDS)
  return memoize((lower: string): readonly TellingWord[] => {
    const words: TellingWord[] = []
    visitPlainWords(lower, (start, end) => {
      const said = lookUp(lower.slice(start, end))
      if (said) words.push({ said, start, end })
    })
    return words
  }, TEXTS)
})

/** The words of a text in small letters that say something or may begin what does; most do not. */
export function listTellingWords(lower: string, locale: Locale): readonly TellingWord[] {
  return READERS[locale](lower)
}

function readWord(word: string, locale: Locale): Said | null {
  const said: Said = {
    numeral: readNumeral(word, locale),
    compound: readCompound(word, locale),
    rows: findMeaningRows(word, locale),
    fixed: findBareRows(word, 'fixed', locale),
    implied: findBareRows(word, 'implied', locale),
    denies: LINGUISTICS[locale].negation.deniesInside?.(word) ?? false,
  }
  const { numeral, compound, rows, fixed, implied, denies } = said
  return numeral || compound || rows.length > 0 || fixed || implied || denies ? said : null
}

/** No number with a unit is shorter. */
const SHORTEST = 9

function readCompound(word: string, locale: Locale): Said['compound'] {
  const { compounds } = LINGUISTICS[locale].counting
  if (!compounds || word.length < SHORTEST) return null
  const { number = '', unit = '' } = compounds.word.exec(word)?.groups ?? {}
  const counted = compounds.units[unit]
  const value = counted === undefined ? undefined : readNumeral(number, locale)?.value
  return counted === undefined || value === undefined ? null : { number: String(value), unit: counted }
}
