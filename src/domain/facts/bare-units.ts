import type { Locale } from '../locale.ts'
import type { Amount } from './amount.ts'
import type { BareKind } from './words/bare-rows.ts'
import { listTellingWords } from './words/telling-words.ts'

/** Units that say their number themselves, «полгода», or are one where no number stands, «в течение месяца». */
export function findBare(lower: string, locale: Locale, which: BareKind): Amount[] {
  const found: Amount[] = []
  for (const { said, start } of listTellingWords(lower, locale)) {
    const table = said[which]
    if (!table) continue
    table.any.lastIndex = start
    if (!table.any.test(lower)) continue
    for (const { pattern, number, unit } of table.rows) {
      pattern.lastIndex = start
      const end = start + (pattern.exec(lower)?.[0].length ?? 0)
      if (end > start)
        found.push({ number, unit, start, end, sure: number !== '1', written: 'unit', ordinal: false })
    }
  }
  return found
}

/** Numbers and units in one word: «десятидневный». */
export function findCompounds(lower: string, locale: Locale): Amount[] {
  return listTellingWords(lower, locale).flatMap(({ said: { compound }, start, end }): Amount[] => {
    if (!compound) return []
    const { number, unit } = compound
    return [{ number, unit, start, end, sure: unit !== null, written: 'words', ordinal: false }]
  })
}
