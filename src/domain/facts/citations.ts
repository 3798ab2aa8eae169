import { unitePatterns } from '../language/linguistics-of.ts'
import { compilePattern, findAll } from '../patterns.ts'
import { SPACE } from './wording.ts'

interface Stretch {
  start: number
  end: number
}

const ACTS = unitePatterns(({ references }) => references.acts.names)
const DATED = unitePatterns(({ references }) => references.acts.dated)
/** No name of an act is longer than this. */
const FAR = 160

/** What stands before the date of an act: "Law on Consumer Protection of", «Закон Республики Казахстан от». */
const ACT_BEFORE = compilePattern(
  String.raw`(?<!\p{L})(?:${ACTS})\p{L}*(?:${SPACE}[^.,;:]*)?${SPACE}(?:${DATED})${SPACE}$`,
  'u',
)
/** What stands behind the date or the number of an act: «21 мамырдағы Қазақстан Республикасының Заңы». */
const ACT_BEHIND = compilePattern(
  String.raw`^${SPACE}(?:[«"“][^«»"“”]{1,100}[»"”]${SPACE})?(?:(?:№|no\.)${SPACE}?\S+${SPACE})?(?:\p{L}+${SPACE}){0,3}(?:${ACTS})\p{L}*`,
  'u',
)
const NUMBER_BEHIND = new RegExp(String.raw`^${SPACE}\(?(?:№|no\.)`, 'u')
/** The year of an act behind its name: "Data Protection Act 2018". */
const YEAR = compilePattern(String.raw`(?:19|20)\d\d(?!\d)(?<=(?<!\p{L})(?:${ACTS})${SPACE}\d{4})`, 'gu')

/**
 * Tells of a date whether it only says which act is meant. Beside the name of the act it says nothing new; where
 * another date stands in its place, another act is meant.
 */
export function isDateOfAct(lower: string, { start, end }: Stretch): boolean {
  const behind = lower.slice(end, end + FAR)
  return (
    NUMBER_BEHIND.test(behind) ||
    ACT_BEFORE.test(lower.slice(Math.max(0, start - FAR), start)) ||
    (/\p{L}[ғг][ыі]$/u.test(lower.slice(start, end)) && ACT_BEHIND.test(behind))
  )
}

/** Tells of a number with its sign whether it is that of an act: a date stands before it, or the act on either side. */
export function isNumberOfAct(lower: string, { start, end }: Stretch, dates: readonly Stretch[]): boolean {
  // «№ 94-V», and not "Article 33".
  if (!/^(?:№|no\.)/.test(lower.slice(start, end))) return false
  return (
    dates.some((date) => date.end < start && /^[ \u00a0\u202f(]+$/.test(lower.slice(date.end, start))) ||
    ACT_BEHIND.test(lower.slice(end, end + FAR))
  )
}

/** Finds the years of acts that have one behind their name. */
export function findYearsOfActs(lower: string): Stretch[] {
  return findAll(YEAR, lower).map(({ 0: year, index }) => ({ start: index, end: index + year.length }))
}
