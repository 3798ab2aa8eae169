import { findFacts } from '../../diff/facts.ts'
import { AMBIGUOUS_MONTHS, findMonthWithin } from '../../language/date-words.ts'
import { unitePatterns } from '../../language/linguistics-of.ts'
import { findSpelledNumbers, type SpelledNumber } from '../../language/number-words.ts'
import { ADDRESS, LOOKS_LIKE_ADDRESS } from '../../language/web-address.ts'
import { WRITING } from '../../language/writing-of.ts'
import type { Locale } from '../../locale.ts'
import { findMentions } from '../../text/mention.ts'
import { findCurrencyBefore, parseUnit } from './units.ts'

/** A number in a text, in a form that all languages share. */
export interface Figure {
  kind: 'date' | 'reference' | 'code' | 'number'
  /** `2026-11-22`, `8.2`, `SHA-256`, `15000`. */
  value: string
  /** What it counts, `calendar day`, `KZT`; null when the words beside it do not tell. */
  unit: string | null
  text: string
  start: number
  end: number
  /** False for a number in words that may be no more than a way of speaking. */
  sure: boolean
}

const ADDRESSES = new RegExp(Object.values(ADDRESS).join('|'), 'giu')
/** Names with a figure in them: 5Qbe, SHA-256, IPv4. */
const CODE = /(?<![\p{L}\p{N}])(?:[A-Za-z]+-\d+|(?=\d*[A-Za-z])(?=[A-Za-z]*\d)[A-Za-z\d]+)(?![A-Za-z\d])/gu
/** In small letters these say something else: "5 may". */
const NO_MONTH = new RegExp(`(?<!\\p{L})(?:${AMBIGUOUS_MONTHS.join('|').toLowerCase()})(?!\\p{L})`, 'u')
const ORDINAL = new RegExp(String.raw`^\d+(?:${unitePatterns(({ counting }) => counting.ordinalEndings)})$`)
const NUMBER = /(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+)(?:[.,:/]\d+)*/gu
/** A figure and the same in words behind it: 15 (он бес). */
const IN_WORDS = /^[ \u00a0]?\(([\p{L} \u00a0-]+)\)/u

/** Finds the numbers of a text: dates, references, names with figures, and everything that is counted. */
export function findFigures(text: string, locale: Locale): Figure[] {
  const figures: Figure[] = []
  let rest = LOOKS_LIKE_ADDRESS.test(text) ? text.replace(ADDRESSES, blankOut) : text
  const take = (kind: Figure['kind'], start: number, end: number, value: string) => {
    figures.push({ kind, value, unit: null, text: text.slice(start, end), start, end, sure: true })
    rest = rest.slice(0, start) + blankOut(text.slice(start, end)) + rest.slice(end)
  }
  if (/\d/.test(rest)) {
    for (const { 0: code, index } of rest.matchAll(CODE))
      if (!ORDINAL.test(code)) take('code', index, index + code.length, code.toUpperCase())
    for (const { kind, start, end } of findFacts(rest, locale))
      if (kind === 'date' && !NO_MONTH.test(text.slice(start, end)))
        take('date', start, end, normalizeDate(text.slice(start, end)))
    for (const { start, end, number } of findMentions(rest)) take('reference', start, end, number)
    figures.push(...findCountedFigures(rest, text, locale))
  }
  const spelled = findSpelledNumbers(text, locale).filter(
    (number) => !figures.some(({ start, end }) => number.start < end && start < number.end),
  )
  figures.push(
    ...spelled.filter((number) => !isRepeated(number, text)).map((number) => toSpelledFigure(number, text)),
  )
  return figures.sort((a, b) => a.start - b.start)
}

/** Figures whose words in brackets say another number: 10 (он бес). */
export function findContradictions(text: string, locale: Locale): (SpelledNumber & { figure: string })[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: figure, index }) => {
    const after = index + figure.length
    const [whole = '', words = ''] = IN_WORDS.exec(text.slice(after)) ?? []
    const [number, ...more] = findSpelledNumbers(words, locale)
    if (!number || more.length > 0 || number.end - number.start !== words.trim().length) return []
    const start = after + whole.indexOf('(') + 1 + number.start
    const end = start + number.end - number.start
    return String(number.value) === normalizeNumber(figure, locale) ? [] : [{ ...number, start, end, figure }]
  })
}

function findCountedFigures(rest: string, text: string, locale: Locale): Figure[] {
  let last = 0
  return [...rest.matchAll(NUMBER)].map(({ 0: found, index }) => {
    // A sign between two numbers belongs to the first: 15 ₸ 15.
    const [before, after] = [rest.slice(Math.max(last, index - 5), index), rest.slice(index + found.length)]
    const { factor, unit, length } = parseUnit(after.slice(0, 80))
    const currency = unit === null ? findCurrencyBefore(before) : null
    const start = index - (currency?.length ?? measureWordsBefore(text.slice(0, index), locale))
    const end = index + found.length + length
    last = end
    const number = normalizeNumber(found, locale)
    const value = factor === 1 ? number : String(Math.round(Number(number) * factor))
    const place = { text: text.slice(start, end), start, end }
    return { kind: 'number', ...normalizeCount(value, unit ?? currency?.unit ?? null), ...place }
  })
}

/** How many characters before a figure in brackets say the same in words: `ten (`. */
function measureWordsBefore(before: string, locale: Locale): number {
  const [words] = /\p{L}+(?:[ \u00a0-]\p{L}+){0,3}[ \u00a0]\($/u.exec(before) ?? []
  const number = words && findSpelledNumbers(words, locale).at(-1)
  return number && number.end + 2 === words.length ? words.length - number.start : 0
}

/** What is counted in words is meant as a number; a bare word may be no more than a way of speaking. */
function toSpelledFigure({ value, start, end }: SpelledNumber, text: string): Figure {
  const { unit, length } = parseUnit(text.slice(end, end + 80))
  const to = end + (unit === null ? 0 : length)
  const figure = normalizeCount(String(value), unit)
  const sure = unit !== null && value > 1 && figure.sure
  return { kind: 'number', ...figure, text: text.slice(start, to), start, end: to, sure }
}

/** A week is seven days, and 24 hours may be a day without any figure. */
function normalizeCount(value: string, unit: string | null): Pick<Figure, 'value' | 'unit' | 'sure'> {
  if (unit === 'week') return { value: String(Number(value) * 7), unit: 'day', sure: true }
  return { value, unit, sure: !(value === '24' && unit === 'hour') }
}

/** A number in words that the same in figures follows or precedes: ten (10) days, 10 (ten) days. */
function isRepeated({ start, end }: SpelledNumber, text: string): boolean {
  return /\d[ \u00a0]?\($/.test(text.slice(0, start)) || /^[ \u00a0]\(\d/.test(text.slice(end))
}

/** `15 000`, `15,000` and `15000` are one number; a comma before other digits is the decimal one. */
function normalizeNumber(number: string, locale: Locale): string {
  const closed = number.replace(/[ \u00a0\u202f]/g, '')
  if (WRITING[locale].groupMark === ',') return closed.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
  return /^\d+,\d+$/.test(closed) ? closed.replace(',', '.') : closed
}

/** A date as `2026-11-22`, whatever its language; `11-22` without a year. */
function normalizeDate(text: string): string {
  const month = findMonthWithin(text)
  const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => digits)
  const year = numbers.find((digits) => digits.length === 4)
  const [first = '', second = ''] = numbers.filter((digits) => digits.length < 4)
  const [day, named] =
    month !== undefined ? [first, month] : text.startsWith(year ?? '-') ? [second, first] : [first, second]
  return [year, named, day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-')
}

function blankOut(found: string): string {
  return '\n'.repeat(found.length)
}
