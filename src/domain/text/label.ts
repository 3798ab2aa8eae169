import { findLetterPosition, parseRoman, ROMAN_DIGITS } from '../language/list-letters.ts'
import { uniteNames } from '../language/reference-names.ts'
import { PRINTED_PARTS, type PrintedPart } from '../language/references.ts'

/** One way to understand a printed label; `(i)` may be a letter or a Roman number. */
export interface Reading {
  /** What kind of numbering it belongs to; labels of one numbering follow each other. */
  series: PrintedPart | 'sign' | 'number' | 'letter' | 'roman'
  /** The form in which it is printed, `#.`, `#)`, `(#)`: of lists side by side each has its own. */
  form: string
  /** Its numbers, `[8, 2]`, or the position of its letter. */
  parts: readonly number[]
  /** The number as it is printed; empty for a letter. */
  number: string
}

/** What looks like a label at the beginning of a text. Whether it is one, its neighbours tell. */
export interface Label {
  /** As it is printed, without the space behind it. */
  text: string
  /** How much of the source it takes, the space behind it included. */
  length: number
  /** Whether a stop, a bracket or a sign makes it more than a number at the beginning of a sentence. */
  stopped: boolean
  readings: readonly Reading[]
}

const NUMBER = String.raw`\d{1,3}(?:\\?\.\d{1,3})*`
const name = (part: PrintedPart, order: 'number-first' | 'name-first') =>
  uniteNames(order, ({ printed }) => printed[part])
const NAMED = PRINTED_PARTS.map((part) => ({
  part,
  pattern: new RegExp(
    `^(?:(?<first>${NUMBER})[-‑](?:${name(part, 'number-first')})` +
      String.raw`|(?:${name(part, 'name-first')})[ \u00a0]+(?:№[ \u00a0]?)?(?<last>${NUMBER}|[${ROMAN_DIGITS}]{1,6}))` +
      String.raw`(?<stop>\\?[.:])?(?=\s|$)`,
    'iu',
  ),
}))
/** How all of them begin: most texts begin otherwise, and are not held against each by itself. */
const LIKE_NAMED = new RegExp(
  `^(?:${NUMBER}[-‑](?:${PRINTED_PARTS.map((part) => name(part, 'number-first')).join('|')})` +
    String.raw`|(?:${PRINTED_PARTS.map((part) => name(part, 'name-first')).join('|')})[ \u00a0])`,
  'iu',
)
const SIGN = new RegExp(String.raw`^§[ \u00a0]?(?<number>${NUMBER})\.?(?=\s|$)`, 'u')
const PLAIN = new RegExp(String.raw`^(?<number>${NUMBER})(?<stop>\\?[.)])?(?=\s|$)`, 'u')
const BRACKETED = /^(?<open>\\?\()?(?<core>\d{1,3}|\p{L}|[ivxl]{1,6})\\?\)(?=\s|$)/iu
/** Signs of `\(xxviii\)`. */
const LONGEST_BRACKETED = 10
const ROMAN = new RegExp(String.raw`^(?<core>[${ROMAN_DIGITS}]{1,7})\\?\.(?=\s|$)`, 'u')

/** Reads what looks like a label at the beginning of a source; null when nothing does. */
export function parseLabel(source: string): Label | null {
  for (const { part, pattern } of LIKE_NAMED.test(source) ? NAMED : []) {
    const { 0: text, groups } = pattern.exec(source) ?? {}
    if (text === undefined) continue
    const number = groups?.first ?? groups?.last ?? ''
    const roman = parseRoman(number)
    const stopped = groups?.stop !== undefined
    if (roman === null) return fromNumber(source, text, number, part, '', stopped)
    return createLabel(source, text, stopped, [
      { series: part, form: '', parts: [roman], number: String(roman) },
    ])
  }
  const sign = source.startsWith('§') ? SIGN.exec(source) : null
  if (sign) return fromNumber(source, sign[0], sign.groups?.number, 'sign', '§', true)
  const bracketed = source.lastIndexOf(')', LONGEST_BRACKETED) > 0 ? BRACKETED.exec(source) : null
  if (bracketed) return parseBracketed(source, bracketed)
  const plain = PLAIN.exec(source)
  if (plain) {
    const stop = plain.groups?.stop?.at(-1)
    return fromNumber(source, plain[0], plain.groups?.number, 'number', `#${stop ?? '.'}`, stop !== undefined)
  }
  const roman = ROMAN.exec(source)
  const value = roman && parseRoman(roman.groups?.core ?? '')
  return roman && value
    ? createLabel(source, roman[0], true, [{ series: 'roman', form: '#.', parts: [value], number: '' }])
    : null
}

function parseBracketed(source: string, { 0: text, groups }: RegExpExecArray): Label | null {
  const core = groups?.core ?? ''
  const form = groups?.open === undefined ? '#)' : '(#)'
  if (/\d/.test(core)) return fromNumber(source, text, core, 'number', form, true)
  const readings: Reading[] = []
  const letter = findLetterPosition(core)
  const roman = parseRoman(core)
  if (letter !== null) readings.push({ series: 'letter', form, parts: [letter], number: '' })
  if (roman !== null) readings.push({ series: 'roman', form, parts: [roman], number: '' })
  return readings.length > 0 ? createLabel(source, text, true, readings) : null
}

function fromNumber(
  source: string,
  text: string,
  written: string | undefined,
  series: Reading['series'],
  form: string,
  stopped: boolean,
): Label | null {
  const number = (written ?? '').replaceAll('\\', '')
  const parts = number.split('.')
  // No clause bears the number 0, or that of a sum, `10.000`; `1.01.` is a clause written oddly.
  if (parts.some((part) => /^0(?:$|\d\d)/.test(part)) || (!stopped && /\b0/.test(number))) return null
  return createLabel(source, text, stopped, [{ series, form, parts: parts.map(Number), number }])
}

function createLabel(source: string, text: string, stopped: boolean, readings: readonly Reading[]): Label {
  const space = /^\s*/.exec(source.slice(text.length))?.[0].length ?? 0
  return { text: text.replaceAll('\\', ''), length: text.length + space, stopped, readings }
}
