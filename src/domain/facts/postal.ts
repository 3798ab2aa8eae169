import { LINGUISTICS } from '../language/linguistics-of.ts'
import type { Postal } from '../language/references.ts'
import { type Locale, mapLocales } from '../locale.ts'
import { compilePattern, findAll } from '../patterns.ts'
import { parseUnit } from './units.ts'
import { blankOut, spreadSpaces } from './wording.ts'

const NUMBER = String.raw`\d+(?:[/-]\d+)?\p{L}?(?![\p{L}\d])`
/** A word with a capital letter: a street has a name. */
const NAME = String.raw`\p{Lu}[\p{L}\p{N}.'’-]*`
/** A code stands beside a comma or behind two capital letters, and counts nothing. */
const CODE =
  /(?<![\d.,]|№ ?)\b\d{5,6}(?:-\d{4})?(?=,|;|\.?$|\.\s|\s[A-Z]{2,3}\b)|\b[A-Z]{2} \d{5}(?:-\d{4})?(?!\d)/gu
/** A code of Britain says by itself what it is. */
const BRITISH = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/gu
/** An address is no longer than this. */
const FAR = 80

const PATTERNS = mapLocales((locale) => {
  const { postal } = LINGUISTICS[locale]
  return { any: buildNames(postal), whole: buildPattern(postal) }
})

/** Blanks out where a house stands: its street, its number, its code, which count nothing. */
export function blankOutPostal(lower: string, text: string, locale: Locale | null): string {
  if (locale === null) return lower
  const find = (pattern: RegExp) =>
    findAll(pattern, text).map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
  // «На улице Абая 10 дней».
  const { any, whole } = PATTERNS[locale]
  const places = any.test(text) ? find(whole).filter(({ end }) => parseUnit(lower, end).unit === null) : []
  const british = /[A-Z]\d/.test(text) ? find(BRITISH) : []
  if (places.length === 0) return blankOut(lower, british)
  const codes = find(CODE).filter((code) =>
    places.some((place) => place.start - code.end < FAR && code.start - place.end < FAR),
  )
  return blankOut(lower, [...places, ...codes, ...british])
}

/** A text without any of these has no address of a house in it; to look for this first is ten times cheaper. */
function buildNames({ streets, before, behind }: Postal): RegExp {
  const names = [allowCapital([...streets, ...before]), ...(behind.length > 0 ? [nameBehind(behind)] : [])]
  return new RegExp(spreadSpaces(names.join('|')), 'u')
}

/** «12-үй»: few words hold one behind a hyphen, many do anywhere. */
function nameBehind(names: Postal['behind']): string {
  return `[-‑](?:${names.join('|')})`
}

function buildPattern({ numberFirst, streets, before, behind }: Postal): RegExp {
  const street = `(?:${allowCapital(streets)})`
  const choices = numberFirst
    ? [String.raw`(?<![\p{L}\d.,$€£])${NUMBER}(?: ${NAME}){0,3} (?=\p{Lu})${street}(?!\p{L})`]
    : [
        String.raw`(?<!\p{L})${street}\p{L}* ?(?:${NAME} ?){0,3},? ?${NUMBER}`,
        String.raw`(?<!\p{L})${street}\p{L}* ${NAME}(?: \p{L}+){1,3}, ${NUMBER}`,
        // «Улица 8 Марта, 5».
        String.raw`(?<!\p{L})${street}\p{L}* \d+(?:-\p{L}+)? ${NAME}, ${NUMBER}`,
      ]
  if (before.length > 0)
    choices.push(String.raw`(?<=[,;] |^)(?:${allowCapital(before)}) ?${NUMBER}(?! \p{L})`)
  if (behind.length > 0) choices.push(String.raw`(?<![\d.,-])\d+(?:/\d+)?\p{L}?${nameBehind(behind)}\p{L}*`)
  return compilePattern(spreadSpaces(choices.join('|')), 'gu')
}

/** Words that may begin with a capital letter. */
function allowCapital(words: readonly string[]): string {
  return words
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|')
}
