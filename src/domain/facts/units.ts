import { DAY_KINDS, FACTORS, type Factor, UNITS, type Unit } from '../language/counting.ts'
import { unitePatterns } from '../language/linguistics-of.ts'
import { SPACE, spreadSpaces } from './wording.ts'

/** Signs and codes that are the same everywhere, in small letters. */
const SIGNS: Readonly<Partial<Record<Unit, string>>> = {
  '%': '%',
  KZT: '₸|kzt',
  RUB: '₽|rub(?!l|e)',
  USD: String.raw`(?:us)?\$|usd`,
  EUR: '€|eur(?!o)',
  GBP: '£|gbp',
  CNY: 'cny',
  JPY: '¥|jpy',
  CHF: 'chf',
  TRY: '₺',
  AED: 'aed',
  INR: '₹|inr',
  KGS: 'kgs',
  UZS: 'uzs',
  UAH: '₴|uah',
  BYN: 'byn',
}
export const CURRENCIES: ReadonlySet<string> = new Set([
  ...[
    'MCI',
    'KZT',
    'RUB',
    'USD',
    'EUR',
    'GBP',
    'CNY',
    'JPY',
    'CHF',
    'TRY',
    'AED',
    'INR',
    'KGS',
    'UZS',
    'UAH',
    'BYN',
  ],
])
/** What lasts; days may be of some kind. */
const LASTING = /(?:^| )(?:second|minute|hour|day|week|month|quarter|year)$/

/** What a number with its unit is. */
export function getAmountKind(unit: string | null): 'number' | 'percentage' | 'money' | 'period' {
  if (unit === '%') return 'percentage'
  if (unit === null || !(CURRENCIES.has(unit) || LASTING.test(unit))) return 'number'
  return CURRENCIES.has(unit) ? 'money' : 'period'
}

type Table<T> = readonly (readonly [T, RegExp])[]

const SHORT_FORMS = unitePatterns(({ counting }) => counting.shortForms)
const BETWEEN = String.raw`(?:${SPACE}|[-‑])?`

/** What a figure counts by the beginning of the word beside it; a word of any language counts. */
const UNIT_WORDS: Table<Unit> = UNITS.map((unit) => {
  const words = unitePatterns(({ counting }) => counting.units[unit])
  const sign = SIGNS[unit]
  return [unit, buildNext(words, sign)]
})
const DAY_KIND_WORDS: Table<string> = DAY_KINDS.map((kind) => [
  kind,
  buildNext(unitePatterns(({ counting }) => counting.dayKinds[kind])),
])
const FACTOR_WORDS: Table<number> = Object.entries(FACTORS).map(([name, factor]) => [
  factor,
  buildNext(unitePatterns(({ counting }) => counting.factors[name as Factor])),
])
/** Any of a table: most figures count nothing, which one look tells. */
const ANY_UNIT = uniteTable(UNIT_WORDS)
const ANY_DAY_KIND = uniteTable(DAY_KIND_WORDS)
const ANY_FACTOR = uniteTable(FACTOR_WORDS)
/** `$2m`, which is metres without its sign. */
const SHORT_FACTORS: Table<number> = [
  [1_000, /k(?!\p{L})/uy],
  [1_000_000, /(?:m|mn|mm)(?!\p{L})/uy],
  [1_000_000_000, /b(?!\p{L})/uy],
]
/** The same in words or figures once more: 10 (он) күн, ten (10) days. */
const AGAIN = /\)?(?:[ \u00a0\u202f]?\([^()\n]{1,80}\))?/uy

/** What follows a figure: by how much it is multiplied, and what it counts. */
export interface Counted {
  factor: number
  unit: string | null
  /** Where the words that say so end. */
  end: number
}

/**
 * Reads the words behind a figure, in a text of small letters.
 *
 * @param isMoney tells that a currency stands before the figure
 */
export function parseUnit(lower: string, from: number, isMoney = false): Counted {
  let end = from
  const next = <T>(table: Table<T>, any?: RegExp): T | null => {
    AGAIN.lastIndex = end
    const again = AGAIN.exec(lower)?.[0].length ?? 0
    if (any) {
      any.lastIndex = end + again
      if (!any.test(lower)) return null
    }
    for (const [value, words] of table) {
      words.lastIndex = end + again
      const found = words.exec(lower)
      if (!found) continue
      end += again + found[0].length
      return value
    }
    return null
  }
  const factor = (isMoney ? next(SHORT_FACTORS) : null) ?? next(FACTOR_WORDS, ANY_FACTOR) ?? 1
  const counted = end
  const dayKind = next(DAY_KIND_WORDS, ANY_DAY_KIND)
  const unit = next(UNIT_WORDS, ANY_UNIT)
  if (unit === null) return { factor, unit, end: counted }
  return { factor, unit: dayKind === null ? unit : `${dayKind} ${unit}`, end }
}

const CURRENCY_BEFORE =
  /(?<![\p{L}\d])((?:us)?\$|[₸₽€£¥₹₴₺]|kzt|rub|usd|eur|gbp|cny|jpy|chf|aed|inr|kgs|uzs|uah|byn)[ \u00a0\u202f]?$/u

const DAY_KIND_BEFORE = new RegExp(
  `(${unitePatterns(({ counting }) => Object.values(counting.dayKinds).flat())})\\p{L}*${SPACE}$`,
  'u',
)

/** Which days are meant, where that stands before the figure: «күнтізбелік 10 күн»; null when it does not. */
export function findDayKindBefore(before: string): { kind: string; length: number } | null {
  const [whole = '', word = ''] = DAY_KIND_BEFORE.exec(before) ?? []
  if (word === '') return null
  const kind = DAY_KIND_WORDS.find(([, words]) => {
    words.lastIndex = 0
    return words.test(word)
  })?.[0]
  return kind === undefined ? null : { kind, length: whole.length }
}

/** The currency that stands before a figure, `$20`, `KZT 500`; null when there is none. */
export function findCurrencyBefore(before: string): { unit: string; length: number } | null {
  const [whole = '', sign = ''] = CURRENCY_BEFORE.exec(before) ?? []
  if (sign === '') return null
  const unit = UNIT_WORDS.find(([, words]) => {
    words.lastIndex = 0
    return words.test(sign)
  })?.[0]
  return unit === undefined ? null : { unit, length: whole.length }
}

/** A word goes on with its ending, a sign does not: «млн₸». */
function buildNext(beginnings: string, sign = '$^'): RegExp {
  const word = String.raw`(?:${spreadSpaces(beginnings)})\p{L}*(?:(?<=[^\p{L}](?:${SHORT_FORMS}))\.)?`
  return new RegExp(`${BETWEEN}(?:${word}|(?:${sign}))`, 'uy')
}

function uniteTable<T>(table: Table<T>): RegExp {
  return new RegExp(table.map(([, words]) => words.source).join('|'), 'uy')
}
