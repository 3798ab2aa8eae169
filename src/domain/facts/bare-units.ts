import type { Unit } from '../language/counting.ts'
import { LINGUISTICS } from '../language/linguistics-of.ts'
import { readNumeral } from '../language/number-words.ts'
import { visitPlainWords } from '../language/plain-words.ts'
import { type Locale, mapLocales } from '../locale.ts'
import type { Amount } from './amount.ts'
import { buildPhrase } from './wording.ts'

/** What counts without a number of its own. */
interface Bare {
  pattern: RegExp
  number: string
  unit: Unit | null
}

const BARE = mapLocales((locale): Readonly<Record<'fixed' | 'implied', readonly Bare[]>> => {
  const { fixed, implied, units } = LINGUISTICS[locale].counting
  const names: Unit[] = ['hour', 'day', 'week', 'month', 'quarter', 'year']
  return {
    fixed: fixed.map(([words, number, unit]) => ({ pattern: buildPhrase(words), number, unit })),
    implied: names.map((unit) => ({
      pattern: buildPhrase(`${implied.before}(?:${units[unit].join('|')})\\p{L}*${implied.behind}`),
      number: '1',
      unit,
    })),
  }
})

/** Units that say their number themselves, «полгода», or are one where no number stands, «в течение месяца». */
export function findBare(lower: string, locale: Locale, which: 'fixed' | 'implied'): Amount[] {
  return BARE[locale][which].flatMap(({ pattern, number, unit }) =>
    [...lower.matchAll(pattern)].map(({ 0: found, index }) => ({
      number,
      unit,
      start: index,
      end: index + found.length,
      sure: number !== '1',
      written: 'unit' as const,
      ordinal: false,
    })),
  )
}

/** Numbers and units in one word: «десятидневный». */
export function findCompounds(lower: string, locale: Locale): Amount[] {
  const { compounds } = LINGUISTICS[locale].counting
  if (!compounds) return []
  const found: Amount[] = []
  visitPlainWords(lower, (start, end) => {
    if (end - start < 9) return
    const { number = '', unit = '' } = compounds.word.exec(lower.slice(start, end))?.groups ?? {}
    const counted = compounds.units[unit]
    const value = counted ? readNumeral(number, locale)?.value : undefined
    if (counted && value !== undefined)
      found.push({
        number: String(value),
        unit: counted,
        start,
        end,
        sure: true,
        written: 'words',
        ordinal: false,
      })
  })
  return found
}
