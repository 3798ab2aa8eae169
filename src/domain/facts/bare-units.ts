import { fileByFirstLetter } from '../first-letters.ts'
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

/** What counts so, and what any of it looks like. */
interface Table {
  any: RegExp
  all: readonly Bare[]
}

const BARE = mapLocales((locale): Readonly<Record<'fixed' | 'implied', (letter: string) => Table | null>> => {
  const { fixed, implied, units } = LINGUISTICS[locale].counting
  const names: Unit[] = ['hour', 'day', 'week', 'month', 'quarter', 'year']
  return {
    fixed: buildTable(fixed),
    implied: buildTable(
      names.map(
        (unit): Row => [`${implied.before}(?:${units[unit].join('|')})\\p{L}*${implied.behind}`, '1', unit],
      ),
    ),
  }
})

type Row = readonly [words: string, number: string, unit: Unit | null]

function buildTable(rows: readonly Row[]) {
  return fileByFirstLetter(
    rows,
    ([words]) => words,
    (mine): Table | null =>
      mine.length === 0
        ? null
        : {
            any: buildPhrase(mine.map(([words]) => words).join('|'), 'uy'),
            all: mine.map(([words, number, unit]) => ({ pattern: buildPhrase(words, 'uy'), number, unit })),
          },
  )
}

/** Units that say their number themselves, «полгода», or are one where no number stands, «в течение месяца». */
export function findBare(lower: string, locale: Locale, which: 'fixed' | 'implied'): Amount[] {
  const pick = BARE[locale][which]
  const found: Amount[] = []
  visitPlainWords(lower, (start) => {
    const table = pick(lower[start] ?? '')
    if (!table) return
    table.any.lastIndex = start
    if (!table.any.test(lower)) return
    for (const { pattern, number, unit } of table.all) {
      pattern.lastIndex = start
      const end = start + (pattern.exec(lower)?.[0].length ?? 0)
      if (end > start)
        found.push({ number, unit, start, end, sure: number !== '1', written: 'unit', ordinal: false })
    }
  })
  return found
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
    const value = counted === undefined ? undefined : readNumeral(number, locale)?.value
    if (counted !== undefined && value !== undefined)
      found.push({
        number: String(value),
        unit: counted,
        start,
        end,
        sure: counted !== null,
        written: 'words',
        ordinal: false,
      })
  })
  return found
}
