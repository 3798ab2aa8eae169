import { WRITING } from '../language/writing-of.ts'
import type { Locale } from '../locale.ts'

/** A number in figures: groups of three may stand apart, by any space. */
export const NUMBER = /(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(?:[.,:/]\d+)*/gu

const SPACES = /[ \u00a0\u2009\u202f]/g
const ZEROS = /(\.\d*?)0+$/

/**
 * The value of a number in figures: `15 000`, `15,000`, `15.000` and `15000` are one.
 *
 * One comma or point before exactly three figures can mean either. It parts thousands where the number has more
 * than one of them or the language parts so; otherwise a comma does unless a share is counted, and a point does
 * unless the language writes decimals with it and the figures are no round number.
 */
export function normalizeNumber(written: string, locale: Locale | null, isShare = false): string {
  const closed = written.replace(SPACES, '')
  if (!/[.,]/.test(closed)) return /^\d+$/.test(closed) ? closed.replace(/^0+(?=\d)/, '') : closed
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(closed) && isGrouped(closed, ',', locale, isShare))
    return trimDecimal(closed.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(closed) && isGrouped(closed, '.', locale, isShare))
    return trimDecimal(closed.replaceAll('.', '').replace(',', '.'))
  return /^\d+[.,]\d+$/.test(closed) ? trimDecimal(closed.replace(',', '.')) : closed
}

function isGrouped(number: string, mark: ',' | '.', locale: Locale | null, isShare: boolean): boolean {
  if (number.startsWith('0')) return false
  if (number.split(mark).length > 2) return true
  const english = locale === null || WRITING[locale].groupMark === ','
  if (english) return mark === ',' || /\.000$/.test(number)
  return !isShare
}

function trimDecimal(number: string): string {
  return number.includes('.') ? number.replace(ZEROS, '$1').replace(/\.$/, '') : number
}
