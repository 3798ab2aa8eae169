import { fileByFirstLetter } from '../../first-letters.ts'
import type { Unit } from '../../language/counting.ts'
import { LINGUISTICS } from '../../language/linguistics-of.ts'
import { type Locale, mapLocales } from '../../locale.ts'
import { compilePattern } from '../../patterns.ts'
import { buildPhrase } from '../wording.ts'

/** What counts without a number of its own. */
export interface BareRow {
  pattern: RegExp
  number: string
  unit: Unit | null
}

/** A unit that says its number itself, «полгода», or that is one where no number stands, «в течение месяца». */
export type BareKind = 'fixed' | 'implied'

type Source = readonly [words: string, number: string, unit: Unit | null, head: string | null]

interface Table {
  /** How words begin with which any of it can begin. */
  head: RegExp
  any: RegExp
  rows: readonly BareRow[]
}

const TABLES = mapLocales((locale): Readonly<Record<BareKind, (letter: string) => Table | null>> => {
  const { fixed, implied, units } = LINGUISTICS[locale].counting
  const names: Unit[] = ['hour', 'day', 'week', 'month', 'quarter', 'year']
  return {
    fixed: buildTable(fixed.map(([words, number, unit]) => [words, number, unit, findHead(words)])),
    implied: buildTable(
      names.map((unit): Source => {
        const begin = units[unit].join('|')
        return [`${implied.before}(?:${begin})\\p{L}*${implied.behind}`, '1', unit, begin]
      }),
    ),
  }
})

/** The rows of a kind that can begin with a word; null for most words. */
export function findBareRows(word: string, kind: BareKind, locale: Locale): Omit<Table, 'head'> | null {
  const table = TABLES[locale][kind](word[0] ?? '')
  return table?.head.test(word) ? table : null
}

function buildTable(sources: readonly Source[]): (letter: string) => Table | null {
  return fileByFirstLetter(
    sources,
    ([words]) => words,
    (mine): Table | null =>
      mine.length === 0
        ? null
        : {
            head: compilePattern(`^(?:${mine.map(([, , , head]) => head ?? '').join('|')})`, 'u'),
            any: buildPhrase(mine.map(([words]) => words).join('|'), 'uy'),
            rows: mine.map(([words, number, unit]) => ({ pattern: buildPhrase(words, 'uy'), number, unit })),
          },
  )
}

/** What stands in a pattern before any space or hyphen; null where a choice of it begins with one of several words. */
function findHead(words: string): string | null {
  const heads = splitChoices(words).map((choice) => choice.slice(0, findApart(choice)))
  return heads.includes('') ? null : heads.join('|')
}

/** Where a pattern has a space or a hyphen, or a group that holds one; its length where it has none. */
function findApart(choice: string): number {
  let [depth, opened] = [0, 0]
  for (let at = 0; at < choice.length; at++) {
    const sign = choice[at]
    if (sign === '\\') at++
    else if (sign === '(' && depth++ === 0) opened = at
    else if (sign === ')') depth--
    else if (sign === ' ' || sign === '-') return depth > 0 ? opened : at
  }
  return choice.length
}

function splitChoices(words: string): string[] {
  const choices: string[] = []
  let [depth, from] = [0, 0]
  for (let at = 0; at < words.length; at++) {
    const sign = words[at]
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (sign === '|' && depth === 0) {
      choices.push(words.slice(from, at))
      from = at + 1
    }
  }
  return [...choices, words.slice(from)]
}
