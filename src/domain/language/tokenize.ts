import { LOCALES } from '../locale.ts'
import { findSegmentEnds } from '../segments.ts'
import { LEADING_MONTHS, MONTHS, YEAR_FIRST, YEAR_LAST } from './date-words.ts'
import { LINGUISTICS } from './linguistics-of.ts'
import { ADDRESS } from './web-address.ts'

const SHORT_NAMES = LOCALES.flatMap((locale) => LINGUISTICS[locale].references.short.any)
const ABBREVIATIONS = LOCALES.flatMap((locale) => LINGUISTICS[locale].references.abbreviations)
const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]'
/** `1 000,5`, `1.5`, `18:00`, `01/01/2021` */
const VALUE = String.raw`(?:\d{1,3}(?:${SPACE}\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:\/]\d+)*)`
/** What is glued to a figure is part of it: `2m`, `1.5x`, `10–15`, `$10–$15`, `10-күн`, `10 %`. */
const FIGURE = String.raw`${VALUE}(?:[-–‑—][$€£¥₸₽]?${VALUE})*\p{L}*(?:[-‑]\p{L}+)*(?:${SPACE}?[%‰₸$€₽£¥])?`

/**
 * Units that a reader takes in as one and that a change must never cut; the segmenter alone would split
 * `12.05.2026` from its month, `№ 94-V` at the hyphen, `1 000 000` at the spaces. Each list is tried where
 * a segment looks as if such a unit began.
 */
const UNITS = {
  digit: [
    String.raw`\d{4}-\d{2}-\d{1,2}(?!\d)(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[-+]\d{2}:?\d{2})?)?`,
    String.raw`\d{4}${SPACE}(?:${YEAR_FIRST.inTexts})${SPACE}\d{1,2}${SPACE}(?:${MONTHS})\p{L}*`,
    String.raw`\d{1,2}${SPACE}(?:${MONTHS})\p{L}*(?:${SPACE}\d{4}(?:${SPACE}(?:${YEAR_LAST.typed}))?)?`,
    FIGURE,
  ],
  sign: [String.raw`№${SPACE}?[\p{L}\p{N}]+(?:[-–\/][\p{L}\p{N}]+)*`, `[§$€£¥₸₽]${SPACE}?${FIGURE}`],
  name: [ADDRESS.url, ADDRESS.email, ADDRESS.site, String.raw`[\p{L}\p{M}\p{N}]+(?:[-‑][\p{L}\p{M}\p{N}]+)+`],
  short: [
    String.raw`(?:${SHORT_NAMES.join('|')})\.${SPACE}?\d+(?:\.\d+)*`,
    ABBREVIATIONS.map(([first, second]) => String.raw`${first}\.${SPACE}?${second}\.`).join('|'),
  ],
  month: [String.raw`(?:${LEADING_MONTHS.join('|')})${SPACE}\d{1,2},?${SPACE}\d{4}`],
}

type UnitKind = keyof typeof UNITS
const PATTERNS = Object.fromEntries(
  Object.entries(UNITS).map(([kind, list]) => [kind, list.map((source) => new RegExp(source, 'uy'))]),
) as Record<UnitKind, RegExp[]>

const SHORT = new Set([...SHORT_NAMES, ...ABBREVIATIONS.map(([first = '']) => first)])
const LONGEST_SHORT = Math.max(...[...SHORT].map(({ length }) => length))
const LEADING = new Set(LEADING_MONTHS)
/** What may follow a word inside a name: a hyphen, an address, the colon of `https://`. */
const JOINERS = new Set(['-', '‑', '@', ':', '/', '.', '_', '+'])
const SIGNS = new Set(['№', '§', '$', '€', '£', '¥', '₸', '₽'])

/** Splits a text into words, units, punctuation and spaces; joined again they are the text. */
export function tokenize(text: string, locale: string): string[] {
  const tokens: string[] = []
  let index = 0
  let end = 0
  for (const next of findSegmentEnds(text, locale)) {
    // A unit that ended inside this segment leaves its rest.
    if (end > index) {
      if (next > end) {
        tokens.push(text.slice(end, next))
        end = next
      }
    } else {
      const segment = text.slice(index, next)
      const length = mayBegin(segment, text, next) ? measureUnit(segment, text, index, next) : 0
      end = Math.max(next, index + length)
      if (end > next) tokens.push(text.slice(index, end))
      else pushSegment(segment, tokens)
    }
    index = next
  }
  return tokens
}

/** Tells whether a token holds a letter or a digit. */
export function isWord(token: string): boolean {
  const first = token.charCodeAt(0)
  if (first < 128) return isAsciiWord(first) || (token.length > 1 && /[\p{L}\p{N}]/u.test(token))
  // Cyrillic letters, but for the signs among them; a pattern takes ten times as long.
  if (first >= 0x400 && first <= 0x52f && (first <= 0x481 || first >= 0x48a)) return true
  return /[\p{L}\p{N}]/u.test(token)
}

/** Tells whether a token ends a sentence or one of its main parts. */
export function isSentenceEnd(token: string): boolean {
  return token === '.' || token === ';' || token === ':' || token === '!' || token === '?'
}

/** Most segments are a space, a stop or a word before a space: no unit begins there, and that is soon seen. */
function mayBegin(segment: string, text: string, next: number): boolean {
  const first = segment.charCodeAt(0)
  if (segment.length === 1 && first < 128 && !isAsciiWord(first)) return segment === '$'
  const following = text[next]
  if (following !== ' ' && following !== ',' && following !== undefined) return true
  return segment.length <= LONGEST_SHORT || (first < 97 && isAsciiWord(first)) || segment.includes('.')
}

/** Length of the unit that begins here, 0 for none. */
function measureUnit(segment: string, text: string, index: number, next: number): number {
  const first = segment.charCodeAt(0)
  let longest = 0
  const attempt = (kind: UnitKind) => {
    for (const pattern of PATTERNS[kind]) {
      pattern.lastIndex = index
      const match = pattern.exec(text)
      if (match && match[0].length > longest) longest = match[0].length
    }
  }
  if (first >= 48 && first <= 57) attempt('digit')
  if (segment.length === 1 && SIGNS.has(segment)) attempt('sign')
  const dotted = segment.includes('.')
  if (dotted || SHORT.has(segment)) attempt('short')
  if (dotted || (isJoinerAt(text, next) && isWord(segment))) attempt('name')
  if (LEADING.has(segment)) attempt('month')
  return longest
}

/** Tells whether the text goes on without a space after a character that joins words into a name. */
function isJoinerAt(text: string, at: number): boolean {
  const [joiner, following] = [text[at], text[at + 1]]
  return joiner !== undefined && JOINERS.has(joiner) && following !== undefined && following.trim() !== ''
}

/** A missing space after a full stop makes the segmenter take two words for one: `слово.Слово`. */
function pushSegment(segment: string, tokens: string[]): void {
  const dot = segment.indexOf('.')
  if (dot > 1 && /\p{L}\p{L}\.\p{Lu}/u.test(segment)) tokens.push(...segment.split(/(\.)/))
  else tokens.push(segment)
}

function isAsciiWord(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
