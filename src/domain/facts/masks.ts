import { unitePatterns } from '../language/linguistics-of.ts'
import { uniteNames } from '../language/reference-names.ts'
import type { References } from '../language/references.ts'
import { ADDRESS } from '../language/web-address.ts'
import { compilePattern, findAll } from '../patterns.ts'
import { blankOut, blankOutAll, SPACE } from './wording.ts'

const ADDRESSES = new RegExp(Object.values(ADDRESS).join('|'), 'giu')
/** Every address has one of these, and none has what may stand around it. */
const SIGN_OF_ADDRESS = /@|:\/\/|\.[a-z]{2}/g
const AROUND_ADDRESS = /[\s<>«»"|]/
/** Names with a figure in them: 5Qbe, SHA-256, IPv4. */
const CODE = compilePattern(
  String.raw`(?<![\p{L}\p{N}$€£₸₽¥])(?:[A-Za-z]+-\d+|(?=\d*[A-Za-z])(?=[A-Za-z]*\d)[A-Za-z\d]+)(?![A-Za-z\d])`,
  'gu',
)
const LIKE_CODE = /[A-Za-z]-?\d|\d[A-Za-z]/
/** A figure with its unit or its ending, which is no name: 5th, 10am, 20kzt. */
const COUNTED =
  /^(?:\d+(?:st|nd|rd|th|k|m|mn|mln|b|bn|bln|am|pm|days?|hrs?|hours?|months?|years?|kzt|usd|eur|rub|gbp|jpy|chf|[kmgt]b|km|cm|mm|kg|mph|mbps)|(?:kzt|usd|eur|rub|gbp|jpy|chf)\d+)$/i
const PHONE = /\+\d[\d \u00a0()-]{8,}\d/gu
const NUMBERED = compilePattern(
  String.raw`(?:№|(?<!\p{L})no\.)[ \u00a0\u202f]?\p{L}{0,4}\d[\p{L}\d]*(?:[-–/][\p{L}\d]+)*`,
  'gu',
)

const NUMBER = String.raw`\d+(?:\.\d+)*`
/** A number with letters and parts of its own: D.4, B(6), 5(a), 2). */
const LABEL = String.raw`(?:\p{L}\.?)?${NUMBER}(?:\)|(?:\((?:\p{L}{1,4}|\d{1,2})\))+)?|\p{L}(?:\((?:\p{L}{1,4}|\d{1,2})\))+`
/** Where a name follows, «8.3, 2)», it has no letters. */
const FIGURES = String.raw`${NUMBER}\)?`
/** What may be said of one number of a list: "3 (second and third paragraphs)". */
const ASIDE = String.raw`(?:${SPACE}\([^()\d]{1,50}\))?`
const listNumbers = (order: 'number-first' | 'name-first') => {
  const joiners = uniteNames(order, ({ and, or, through }) => [...and, ...or, ...through])
  const next = `${ASIDE}(?:,?${SPACE}(?:${joiners})${SPACE}|,${SPACE}|${SPACE}?[–—-]${SPACE}?)`
  const label = order === 'number-first' ? FIGURES : `(?:${LABEL})`
  return `${label}(?:${next}${label})*`
}
/** What only tells the parts of a sentence apart: "(1) … or (2) …", «1) …; 2) …». */
const ENUMERATOR = compilePattern(
  String.raw`(?<=(?:^|[:;,])${SPACE}?|[;,]?${SPACE}(?:${unitePatterns(({ references }) => [...references.and, ...references.or])})${SPACE})\(?\d{1,2}\)(?=${SPACE}\p{L})`,
  'gu',
)
const listNames = ({ clauses, versions }: References) => [...clauses, ...versions]
const REFERENCE = compilePattern(
  [
    String.raw`(?<![\d.,])${listNumbers('number-first')}\.?[-‑]?${SPACE}?(?:${uniteNames('number-first', listNames)})\p{L}*`,
    String.raw`(?:${uniteNames('name-first', listNames)})\p{L}*${SPACE}${listNumbers('name-first')}(?![\d%])`,
    String.raw`(?<!\p{L})(?:${unitePatterns(({ references }) => references.short.clauses)})\.${SPACE}?${listNumbers('name-first')}`,
  ].join('|'),
  'giu',
)

/** A text without any of these has no number of a clause in it; to look for this first is ten times cheaper. */
const REFERENCE_NAME = new RegExp(
  [
    String.raw`\d\)?\.?[-‑]?${SPACE}?(?:${uniteNames('number-first', listNames)})`,
    uniteNames('name-first', listNames),
    String.raw`(?:${unitePatterns(({ references }) => references.short.clauses)})\.`,
  ].join('|'),
  'iu',
)
const CLOSED = /\d\)/

/** Parts of other documents by their numbers, «ст. 8», `8-бап`; what is named says nothing beside its number. */
const PART = compilePattern(
  [
    String.raw`(?<![\d.,])${NUMBER}[-‑](?:${uniteNames('number-first', ({ parts }) => parts)})\p{L}*`,
    String.raw`(?<!\p{L})(?:${uniteNames('name-first', ({ parts }) => parts)})\p{L}*${SPACE}${NUMBER}(?![\d%])`,
    String.raw`(?<!\p{L})(?:${unitePatterns(({ references }) => references.short.ofLaws)})\.${SPACE}?${NUMBER}`,
  ].join('|'),
  'gu',
)
const PART_NAME = new RegExp(
  [
    String.raw`\d[-‑](?:${uniteNames('number-first', ({ parts }) => parts)})`,
    uniteNames('name-first', ({ parts }) => parts),
    String.raw`(?:${unitePatterns(({ references }) => references.short.ofLaws)})\.`,
  ].join('|'),
  'u',
)
const PART_NUMBER = new RegExp(NUMBER, 'u')

/** A name with a figure in it. */
export interface Code {
  value: string
  start: number
  end: number
}

/** Blanks out web and e-mail addresses, whose figures count nothing. */
export function blankOutAddresses(text: string): string {
  const found: { start: number; end: number }[] = []
  const isAround = (at: number) => AROUND_ADDRESS.test(text[at] as string)
  let read = 0
  for (const { index: at } of findAll(SIGN_OF_ADDRESS, text)) {
    if (at < read) continue
    let [start, end] = [at, at]
    while (start > 0 && !isAround(start - 1)) start--
    while (end < text.length && !isAround(end)) end++
    for (const { 0: address, index } of findAll(ADDRESSES, text.slice(start, end)))
      found.push({ start: start + index, end: start + index + address.length })
    read = end
  }
  return blankOut(text, found)
}

/** Blanks out numbers of clauses and versions of the same text: what they say is the clause. */
export function blankOutReferences(text: string): string {
  const rest = REFERENCE_NAME.test(text) ? blankOutAll(text, REFERENCE) : text
  return CLOSED.test(rest) ? blankOutAll(rest, ENUMERATOR) : rest
}

/** Finds names with a figure in them. */
export function findCodes(text: string): Code[] {
  if (!LIKE_CODE.test(text)) return []
  return findAll(CODE, text).flatMap(({ 0: found, index }) =>
    COUNTED.test(found) ? [] : { value: found.toUpperCase(), start: index, end: index + found.length },
  )
}

/** Finds numbers that are names: of telephones, of laws and of their articles. */
export function findNamingNumbers(text: string): Code[] {
  const find = (pattern: RegExp, read: (found: string) => string) =>
    findAll(pattern, text).map(({ 0: found, index }) => ({
      value: read(found),
      start: index,
      end: index + found.length,
    }))
  const close = (found: string) => found.toUpperCase().replace(/[ \u00a0\u202f()]/g, '')
  return [
    ...(text.includes('+') ? find(PHONE, close) : []),
    ...(/№|no\./.test(text) ? find(NUMBERED, close) : []),
    ...(PART_NAME.test(text) ? find(PART, (found) => found.match(PART_NUMBER)?.[0] ?? found) : []),
  ]
}
