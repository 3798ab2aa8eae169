import type { Amount } from '../../facts/amount.ts'
import { findAmounts } from '../../facts/amounts.ts'
import { findDates } from '../../facts/dates.ts'
import { blankOutAddresses, findCodes } from '../../facts/masks.ts'
import { NUMBER, normalizeNumber } from '../../facts/numbers.ts'
import { blankOut, lowerInPlace } from '../../facts/wording.ts'
import { findSpelledNumbers, type SpelledNumber } from '../../language/number-words.ts'
import type { Locale } from '../../locale.ts'
import { findMentions } from '../../text/mention.ts'

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

/** A figure and the same in words behind it: 15 (он бес). */
const IN_WORDS = /^[ \u00a0]?\(([\p{L} \u00a0-]+)\)/u

/** Finds the numbers of a text: dates, references, names with figures, and everything that is counted. */
export function findFigures(text: string, locale: Locale): Figure[] {
  const figures: Figure[] = []
  let rest = blankOutAddresses(lowerInPlace(text))
  const take = (found: readonly Pick<Figure, 'kind' | 'value' | 'start' | 'end'>[]) => {
    figures.push(
      ...found.map((one) => ({ ...one, unit: null, text: text.slice(one.start, one.end), sure: true })),
    )
    rest = blankOut(rest, found)
  }
  if (/\d/.test(rest)) {
    take(findCodes(rest).map((code) => ({ ...code, kind: 'code' })))
    take(
      findDates(rest, text, locale).map((one) => ({ ...one, kind: one.kind === 'date' ? 'date' : 'number' })),
    )
    take(
      findMentions(rest).map(({ number, start, end }) => ({ kind: 'reference', value: number, start, end })),
    )
  }
  const counted = findAmounts(rest, locale)
    .filter(({ written }) => written !== 'unit')
    .map((amount) => toFigure(amount, text))
  return [...figures, ...counted].sort((a, b) => a.start - b.start)
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

function toFigure({ number, unit, start, end, sure }: Amount, text: string): Figure {
  const figure = normalizeCount(number, unit)
  return { kind: 'number', ...figure, text: text.slice(start, end), start, end, sure: sure && figure.sure }
}

/** A week is seven days, and 24 hours may be a day without any figure. */
function normalizeCount(value: string, unit: string | null): Pick<Figure, 'value' | 'unit' | 'sure'> {
  if (unit === 'week') return { value: String(Number(value) * 7), unit: 'day', sure: true }
  return { value, unit, sure: !(value === '24' && unit === 'hour') }
}
