import { MONTHS } from './date.ts'
import { LOCALES } from './locale.ts'

const MONTH = LOCALES.flatMap((locale) => MONTHS[locale]).join('|')

/**
 * Units that a reader takes in as one and that a change must never cut: the segmenter alone would
 * split `12.05.2026` from its year, `№ 94-V` at the hyphen, `1 000 000` at the spaces.
 */
const UNITS = [
  String.raw`(?:https?:\/\/|www\.)[^\s<>«»"|]*[^\s<>«»"|.,;:!?)\]]`,
  String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  String.raw`[\p{L}\p{N}-]+(?:\.[a-z]{2,})+(?:\/[^\s<>«»"|]*[^\s<>«»"|.,;:!?)\]])?`,
  String.raw`\d{4}[ \u00a0]жылғы[ \u00a0]\d{1,2}[ \u00a0](?:${MONTH})\p{L}*`,
  String.raw`\d{1,2}[ \u00a0](?:${MONTH})\p{L}*(?:[ \u00a0]\d{4}(?:[ \u00a0](?:года|г\.))?)?`,
  String.raw`(?:${MONTH})[ \u00a0]\d{1,2},?[ \u00a0]\d{4}`,
  String.raw`№[ \u00a0]?[\p{L}\p{N}]+(?:[-–\/][\p{L}\p{N}]+)*`,
  String.raw`(?:ст|п|пп|подп|гл|абз)\.[ \u00a0]?\d+(?:\.\d+)*`,
  String.raw`(?<!\p{L})[тд]\.[ \u00a0]?[бдепс]\.`,
  String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?:[ \u00a0]?[%₸$€₽])?`,
  String.raw`\d+(?:[.,:\/]\d+)*(?:[-‑]\p{L}+)*(?:[ \u00a0]?[%₸$€₽])?`,
  String.raw`[\p{L}\p{M}]+(?:[-‑’'][\p{L}\p{M}\p{N}]+)+`,
].join('|')

const segmenters = new Map<string, Intl.Segmenter>()

/** Splits a text into words, units, punctuation and spaces; joined again they are the text. */
export function words(text: string, locale: string): string[] {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' })
  segmenters.set(locale, segmenter)
  const tokens: string[] = []
  const plain = (from: number, to: number) => {
    if (from >= to) return
    for (const { segment } of segmenter.segment(text.slice(from, to))) tokens.push(...unglued(segment))
  }
  let done = 0
  for (const match of text.matchAll(new RegExp(UNITS, 'gu'))) {
    plain(done, match.index)
    tokens.push(match[0])
    done = match.index + match[0].length
  }
  plain(done, text.length)
  return tokens
}

/** A missing space after a full stop makes the segmenter take two words for one: `слово.Слово`. */
function unglued(segment: string): string[] {
  return segment.length > 2 && segment.includes('.') ? segment.split(/(\.)/).filter(Boolean) : [segment]
}

/** Tells whether a token holds a letter or a digit. */
export function isWord(token: string): boolean {
  return /[\p{L}\p{N}]/u.test(token)
}
