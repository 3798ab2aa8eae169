import { unitePatterns } from '../language/linguistics-of.ts'
import { findSpelledNumbers, joinNumerals, type SpelledNumber } from '../language/number-words.ts'
import type { Locale } from '../locale.ts'
import { compilePattern, findAll } from '../patterns.ts'
import type { Amount } from './amount.ts'
import { findBare, findCompounds } from './bare-units.ts'
import { NUMBER, normalizeNumber } from './numbers.ts'
import { CURRENCIES, findCurrencyBefore, findDayKindBefore, parseUnit } from './units.ts'
import { SPACE } from './wording.ts'
import { listTellingWords } from './words/telling-words.ts'

/** What makes an ordinal or a case of figures: `5-го`, `1st`. */
const FIGURE_ENDING = compilePattern(
  `[-‑]?(?:${unitePatterns(({ counting }) => counting.figureEndings)})(?:[-‑]?\\p{L}+)?`,
  'uy',
)
/** Where a number of a range takes its unit from the next one: `10–15 дней`, "5 to 10 days", «от 5 до 10 дней». */
const RANGE = compilePattern(
  `^(?:${SPACE}?[-–—‑]${SPACE}?|${SPACE}(?:${unitePatterns(({ counting }) => counting.ranges)})${SPACE})$`,
  'u',
)
const FIGURE_BEHIND = /^[ \u00a0]?\((\d+)/u
/** A figure in brackets that the words before it say as well. */
const BRACKET_BEFORE = /\p{L}+(?:[ \u00a0-]\p{L}+){0,5}[ \u00a0]?\($/u

/** Finds what a text counts; dates, references and codes have to be blanked out before. */
export function findAmounts(lower: string, locale: Locale | null): Amount[] {
  const figures = /\d/.test(lower) ? findFigures(lower, locale) : []
  if (locale === null) return figures
  const bare = findBare(lower, locale, 'fixed')
  // «Две трети» are no third.
  const fixed = bare.filter(
    (one) => !bare.some((other) => measure(other) > measure(one) && overlaps(one, [other])),
  )
  const words = [...findWords(lower, locale), ...findCompounds(lower, locale)]
  // «Төрт жылдық мерзім» is no «жылдық мерзім».
  const isCounted = (one: Amount) =>
    [...figures, ...words].some(
      ({ start, end, unit }) => unit !== null && start < one.start && end > one.start,
    )
  const said = [...figures, ...fixed.filter((one) => !isCounted(one))]
  const counted = [...said, ...words.filter((word) => !overlaps(word, said))]
  const implied = findBare(lower, locale, 'implied')
  const amounts = [...counted, ...implied.filter((one) => !overlaps(one, counted))]
  return shareUnits(
    amounts.map((amount) => readDayKind(amount, lower)).toSorted((a, b) => a.start - b.start),
    lower,
  )
}

/** «Күнтізбелік 10 күн» is «10 күнтізбелік күн». */
function readDayKind(amount: Amount, lower: string): Amount {
  if (amount.unit !== 'day') return amount
  const before = findDayKindBefore(lower.slice(Math.max(0, amount.start - 30), amount.start))
  return before ? { ...amount, unit: `${before.kind} day`, start: amount.start - before.length } : amount
}

function findFigures(lower: string, locale: Locale | null): Amount[] {
  let last = 0
  return findAll(NUMBER, lower).map(({ 0: found, index }) => {
    // A sign between two numbers belongs to the first: 15 ₸ 15.
    const currency = findCurrencyBefore(lower.slice(Math.max(last, index - 5), index))
    const to = index + found.length
    let { factor, unit, end } = parseUnit(lower, to, currency !== null)
    FIGURE_ENDING.lastIndex = to
    const ending = unit === null && factor === 1 ? (FIGURE_ENDING.exec(lower)?.[0] ?? '') : ''
    // «1-го числа месяца» is a day of it, and no month.
    if (ending.includes(' ')) end = to + ending.length
    else if (ending !== '') ({ factor, unit, end } = parseUnit(lower, to + ending.length))
    const before = unit === null || !CURRENCIES.has(unit) ? currency : null
    const inWords = before ? 0 : measureWordsBefore(lower.slice(Math.max(last, index - 80), index), locale)
    const start = index - (before?.length ?? inWords)
    // The bracket closes with the figure in it.
    if (inWords > 0 && lower[end] === ')') end++
    last = end
    const number = normalizeNumber(found, locale, unit === '%')
    return {
      number: multiply(number, factor),
      unit: before?.unit ?? unit,
      start,
      end,
      sure: true,
      written: 'figures',
      ordinal: ending !== '',
    }
  })
}

/** How many characters before a figure in brackets say the same in words: `ten (`. */
function measureWordsBefore(before: string, locale: Locale | null): number {
  if (!before.endsWith('(')) return 0
  const [words] = BRACKET_BEFORE.exec(before) ?? []
  const number = words && locale ? findSpelledNumbers(words, locale).at(-1) : undefined
  return words && number && /^[ \u00a0]?\($/.test(words.slice(number.end)) ? words.length - number.start : 0
}

function findWords(lower: string, locale: Locale): Amount[] {
  let read = 0
  const words = listTellingWords(lower, locale).flatMap(({ said: { numeral }, start, end }) =>
    numeral ? { numeral, start, end } : [],
  )
  return joinNumerals(lower, words, locale)
    .filter((number) => !isRepeated(number, lower))
    .flatMap(({ value, start, end, ordinal }) => {
      // «Төртінші тоқсанда»: the quarter is no ninety.
      if (start < read) return []
      const { factor, unit, end: to } = parseUnit(lower, end)
      read = to
      // Ten per cent (10%).
      if (FIGURE_BEHIND.exec(lower.slice(to, to + 20))?.[1] === String(value)) return []
      const sure = !ordinal && value > 1 && unit !== null
      return {
        number: multiply(String(value), factor),
        unit,
        start,
        end: to,
        sure,
        written: 'words',
        ordinal,
      }
    })
}

/** A number in words that the same in figures follows or precedes: ten (10) days, 10 (ten) days. */
function isRepeated({ start, end }: SpelledNumber, lower: string): boolean {
  return (
    /\d[ \u00a0]?\($/.test(lower.slice(Math.max(0, start - 3), start)) ||
    /^[ \u00a0]?\(\d/.test(lower.slice(end, end + 3))
  )
}

function shareUnits(amounts: readonly Amount[], lower: string): Amount[] {
  return amounts.map((amount, index) => {
    const next = amounts[index + 1]
    if (amount.unit !== null || !next || next.unit === null || amount.ordinal) return amount
    return RANGE.test(lower.slice(amount.end, next.start))
      ? { ...amount, unit: next.unit, sure: next.sure }
      : amount
  })
}

function measure({ start, end }: Amount): number {
  return end - start
}

function overlaps({ start, end }: Amount, others: readonly Amount[]): boolean {
  return others.some((other) => start < other.end && other.start < end)
}

function multiply(number: string, factor: number): string {
  return factor === 1 ? number : String(Number((Number(number) * factor).toFixed(6)))
}
