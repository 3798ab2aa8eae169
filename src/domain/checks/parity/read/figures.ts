import { findAmounts } from '../../../facts/amounts.ts'
import { completeRanges } from '../../../facts/date-ranges.ts'
import { type DateFound, findDates } from '../../../facts/dates.ts'
import { blankOutAddresses, findCodes } from '../../../facts/masks.ts'
import { NUMBER, normalizeNumber } from '../../../facts/numbers.ts'
import { findRomans } from '../../../facts/roman.ts'
import { blankOut, lowerInPlace } from '../../../facts/wording.ts'
import { findSpelledNumbers, type SpelledNumber } from '../../../language/number-words.ts'
import type { Locale } from '../../../locale.ts'
import { findMentions } from '../../../text/mention.ts'
import { removeMarks } from '../../../text/remove-marks.ts'
import { readAmount } from './amount-figure.ts'
import type { Figure } from './figure.ts'
import { findFrequencies } from './frequencies.ts'
import { findNames } from './names.ts'
import { markOccasions } from './occasions.ts'

/** A figure and the same in words behind it: 15 (он бес). */
const IN_WORDS = /^[ \u00a0]?\(([\p{L} \u00a0-]+)\)/u

/** The letter of a point of a law: (f), f). */
const LETTER = /(?<![\p{L}\p{N}])\(?([a-z])\)/gu

/**
 * Finds the numbers of a text: dates, references, names with figures, everything that is counted, how often
 * something is done, and which way bounds point. Emphasis and links part no number from its unit.
 */
export function findFigures(text: string, locale: Locale): Figure[] {
  const { words, locate } = removeMarks(text)
  return readWords(words, locale).map(locate)
}

function readWords(text: string, locale: Locale): Figure[] {
  const figures: Figure[] = []
  const take = (found: readonly (Pick<Figure, 'kind' | 'value' | 'start' | 'end'> & Partial<Figure>)[]) => {
    figures.push(
      ...found.map((one) => ({
        unit: null,
        text: text.slice(one.start, one.end),
        sure: true,
        group: null,
        ...one,
      })),
    )
    rest = blankOut(rest, found)
  }
  const lower = lowerInPlace(text)
  let rest = blankOutAddresses(lower)
  if (/\d/.test(rest)) {
    take(findNames(blankOutAddresses(text)).map((name) => ({ ...name, kind: 'code' })))
    take(findCodes(rest).map((code) => ({ ...code, kind: 'code' })))
    take(completeRanges(findDates(rest, text, locale), rest).map(readDate))
    take(
      findMentions(rest).map(({ number, start, end }) => ({ kind: 'reference', value: number, start, end })),
    )
  }
  const unsure = { kind: 'number', sure: false } as const
  take(
    findRomans(text).map(({ value, ...at }) => ({ ...at, ...unsure, value: String(value), group: 'roman' })),
  )
  const amounts = findAmounts(rest, locale)
  figures.push(...amounts.map((amount) => readAmount(amount, text, rest)))
  take(
    [...rest.matchAll(LETTER)].map(({ 0: found, 1: letter = '', index }) => {
      return { ...unsure, value: `(${letter})`, start: index, end: index + found.length, group: 'letter' }
    }),
  )
  const all = addLimits(figures, findFrequencies(text, locale))
  return markOccasions(all, lower, locale).sort((a, b) => a.start - b.start)
}

/** «Тоқсан сайын» is every quarter and not ninety; "every six months" is six months already. */
function addLimits(figures: readonly Figure[], limits: readonly Figure[]): Figure[] {
  const overlaps = (one: Figure, other: Figure) => one.start < other.end && other.start < one.end
  const isWeak = ({ sure, value, unit }: Figure) => !sure && (unit === null || value === '1')
  const words = figures.filter(isWeak)
  const others = figures.filter((figure) => !isWeak(figure))
  const added = limits.filter((limit) => !others.some((figure) => overlaps(figure, limit)))
  return [...others, ...words.filter((word) => !added.some((limit) => overlaps(word, limit))), ...added]
}

/** A full hour counts as its number: «до 22 часов» is "until 10 p.m.". */
function readDate({
  kind,
  value,
  start,
  end,
}: DateFound): Pick<Figure, 'kind' | 'value' | 'unit' | 'start' | 'end'> {
  if (kind === 'date') return { kind, value, unit: null, start, end }
  const [hour = '', minute] = value.split(':')
  const full = minute === '00'
  return {
    kind: 'number',
    value: full ? String(Number(hour)) : value,
    unit: full ? 'hour' : null,
    start,
    end,
  }
}

/** Figures whose words in brackets say another number: 10 (он бес). */
export function findContradictions(source: string, locale: Locale): (SpelledNumber & { figure: string })[] {
  const { words: text, locate } = removeMarks(source)
  return [...text.matchAll(NUMBER)].flatMap(({ 0: figure, index }) => {
    const after = index + figure.length
    const [whole = '', words = ''] = IN_WORDS.exec(text.slice(after)) ?? []
    const [number, ...more] = findSpelledNumbers(words, locale)
    if (!number || more.length > 0 || number.end - number.start !== words.trim().length) return []
    const start = after + whole.indexOf('(') + 1 + number.start
    const end = start + number.end - number.start
    return String(number.value) === normalizeNumber(figure, locale)
      ? []
      : [locate({ ...number, start, end, figure })]
  })
}
