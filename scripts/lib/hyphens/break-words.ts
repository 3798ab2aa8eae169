import type { Locale } from '../../../src/domain/locale.ts'
import { findBreaks } from './find-breaks.ts'

/** The characters that stand directly before and behind a text, nothing where a line or a block does. */
export interface Neighbours {
  before: string
  after: string
}

/** Where a word may be parted: a style sheet shows a hyphen there at the end of a line. */
const BREAK = '<i></i>'
/** A number and what belongs to it, as `8-бөлімінде`, `10 күн`, `№ 5`; a reference as `&amp;`; anything without a space. */
const TOKEN =
  /(?<![\p{L}\p{N}.,/-])(?<number>(?:№ ?)?\d(?:[\d.,]*\d)?[ -])(?<word>[\p{L}\p{M}]+)(?![\p{L}\p{M}\p{N}@_/\\-])|(?<sign>№ \d+)|&#?\w+;|(?<run>[\p{L}\p{M}\p{N}@_/\\.:#%+=-]+)/gu
/** Words, joined by hyphens or alone; what has a digit, a stop or a sign within is an address, a file, a number. */
const WORDS = /^(?<words>[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*)(?<end>[.:-]*)$/u
const TOUCHES = /[\p{L}\p{M}\p{N}]/u
/** What stays on one line has to fit on it, also at twice its size. */
const LONGEST = 14

/** A text of a page with the places at which words may be parted, and numbers that keep what belongs to them. */
export function breakWords(text: string, locale: Locale, around: Neighbours): string {
  return text.replace(TOKEN, (token, ...rest) => {
    const groups = rest.pop() as Record<'number' | 'word' | 'sign' | 'run', string | undefined>
    const at = rest.at(-2) as number
    const isCut =
      (at === 0 && TOUCHES.test(around.before)) ||
      (at + token.length === text.length && TOUCHES.test(around.after))
    if (isCut) return token
    if (groups.sign) return keep(token)
    if (groups.number && groups.word) return keepNumber(groups.number, groups.word, locale)
    return groups.run ? partRun(groups.run, locale) : token
  })
}

/** What a number stays with is the word behind it, or as much of it as a line surely holds. */
function keepNumber(number: string, word: string, locale: Locale): string {
  const breaks = findBreaks(word, locale)
  const first = number.length + word.length > LONGEST ? (breaks[0] ?? word.length) : word.length
  const rest = breaks.filter((at) => at > first)
  const tail = word.length > first ? BREAK + part(word, rest, first) : ''
  return keep(number + word.slice(0, first)) + tail
}

function keep(text: string): string {
  return `<span class="together">${text}</span>`
}

function partRun(run: string, locale: Locale): string {
  const { words, end = '' } = WORDS.exec(run)?.groups ?? {}
  if (words === undefined) return run
  return (
    words
      .split('-')
      .map((word) => part(word, findBreaks(word, locale)))
      .join('-') + end
  )
}

function part(word: string, breaks: readonly number[], from = 0): string {
  const ends = [...breaks, word.length]
  return ends.map((end, index) => word.slice(ends[index - 1] ?? from, end)).join(BREAK)
}
