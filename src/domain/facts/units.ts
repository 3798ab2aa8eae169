import { fileByFirstLetter } from '../first-letters.ts'
import { DAY_KINDS, FACTORS, type Factor, UNITS, type Unit } from '../language/counting.ts'
import { unitePatterns } from '../language/linguistics-of.ts'
import { compilePattern } from '../patterns.ts'
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
  cent: '¢',
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
    'cent',
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

/** What a word or sign beside a figure says, by how it begins; a word goes on with its ending, a sign does not: «млн₸». */
interface Row<T> {
  value: T
  pattern: RegExp
}

const SHORT_FORMS = unitePatterns(({ counting }) => counting.shortForms)
const BETWEEN = ['-', '‑', ' ', '\u00a0', '\u2009', '\u202f', '\n']
const ENDING = compilePattern(String.raw`\p{L}*(?:(?<=[^\p{L}](?:${SHORT_FORMS}))\.)?`, 'uy')

/** What a figure counts by the beginning of the word beside it; a word of any language counts. */
const UNIT_WORDS = buildTable(
  UNITS.map((unit) => [unit, unitePatterns(({ counting }) => counting.units[unit]), SIGNS[unit]]),
)
const DAY_KIND_WORDS = buildTable(
  DAY_KINDS.map((kind) => [kind, unitePatterns(({ counting }) => counting.dayKinds[kind])]),
)
const FACTOR_WORDS = buildTable(
  Object.entries(FACTORS).map(([name, factor]) => [
    factor,
    unitePatterns(({ counting }) => counting.factors[name as Factor]),
  ]),
)
/** `$2m`, which is metres without its sign. */
const SHORT_FACTORS: readonly Row<number>[] = [
  { value: 1_000, pattern: /(?<sign>k)(?!\p{L})/uy },
  { value: 1_000_000, pattern: /(?<sign>m|mn|mm)(?!\p{L})/uy },
  { value: 1_000_000_000, pattern: /(?<sign>b)(?!\p{L})/uy },
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
  const next = <T>(pick: (letter: string) => readonly Row<T>[]): T | null => {
    const at = end + measureAgain(lower, end)
    const isApart = BETWEEN.includes(lower[at] ?? '')
    const found = findRow(pick(lower[isApart ? at + 1 : at] ?? ''), lower, at)
    if (!found) return null
    end = found.end
    return found.value
  }
  const factor = (isMoney ? next(() => SHORT_FACTORS) : null) ?? next(FACTOR_WORDS) ?? 1
  const counted = end
  const dayKind = next(DAY_KIND_WORDS)
  const unit = next(UNIT_WORDS)
  if (unit === null) return { factor, unit, end: counted }
  return { factor, unit: dayKind === null ? unit : `${dayKind} ${unit}`, end }
}

const CURRENCY_BEFORE =
  /(?<![\p{L}\d])((?:us)?\$|[₸₽€£¥₹₴₺]|kzt|rub|usd|eur|gbp|cny|jpy|chf|aed|inr|kgs|uzs|uah|byn)[ \u00a0\u202f]?$/u

const DAY_KIND_BEFORE = compilePattern(
  `(${unitePatterns(({ counting }) => Object.values(counting.dayKinds).flat())})\\p{L}*${SPACE}$`,
  'u',
)

/** Which days are meant, where that stands before the figure: «күнтізбелік 10 күн»; null when it does not. */
export function findDayKindBefore(before: string): { kind: string; length: number } | null {
  const [whole = '', word = ''] = DAY_KIND_BEFORE.exec(before) ?? []
  if (word === '') return null
  const kind = findRow(DAY_KIND_WORDS(word[0] ?? ''), word, 0)
  return kind && { kind: kind.value, length: whole.length }
}

/** The currency that stands before a figure, `$20`, `KZT 500`; null when there is none. */
export function findCurrencyBefore(before: string): { unit: string; length: number } | null {
  const [whole = '', sign = ''] = CURRENCY_BEFORE.exec(before) ?? []
  if (sign === '') return null
  const unit = findRow(UNIT_WORDS(sign[0] ?? ''), sign, 0)
  return unit && { unit: unit.value, length: whole.length }
}

function measureAgain(lower: string, at: number): number {
  const isBracket = (sign: string | undefined) => sign === '(' || sign === ')'
  if (!isBracket(lower[at]) && lower[at + 1] !== '(') return 0
  AGAIN.lastIndex = at
  return AGAIN.exec(lower)?.[0].length ?? 0
}

/** What the first row says that stands here, and where that ends. */
function findRow<T>(rows: readonly Row<T>[], lower: string, at: number): { value: T; end: number } | null {
  for (const { value, pattern } of rows) {
    pattern.lastIndex = at
    const found = pattern.exec(lower)
    if (!found) continue
    const end = at + found[0].length
    if (found.groups?.sign !== undefined) return { value, end }
    ENDING.lastIndex = end
    return { value, end: end + (ENDING.exec(lower)?.[0].length ?? 0) }
  }
  return null
}

/** Endings are read apart: patterns that each hold all letters take long to compile. */
function buildTable<T>(rows: readonly (readonly [value: T, words: string, sign?: string | undefined])[]) {
  return fileByFirstLetter(
    rows,
    ([, words, sign]) => (sign === undefined ? words : `${words}|${sign}`),
    (mine) =>
      mine.map(([value, words, sign]): Row<T> => {
        const choices = spreadSpaces(words) + (sign === undefined ? '' : `|(?<sign>${sign})`)
        return { value, pattern: compilePattern(`[${BETWEEN.join('')}]?(?:${choices})`, 'uy') }
      }),
  )
}
