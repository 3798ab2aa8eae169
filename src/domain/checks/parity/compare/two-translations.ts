import { LOCALES, type Locale } from '../../../locale.ts'
import { splitSentences } from '../read/sentences.ts'
import type { Wording } from './wording.ts'

/** A sentence that is translated in two ways. */
export interface TwoTranslations {
  /** The same wherever the same two stand for the same sentence. */
  key: string
  locale: Locale
  /** As the authentic text has it. */
  sentence: string
  /** As the clauses come. */
  translations: readonly [Translation, Translation]
}

/** A translation of a sentence. */
export interface Translation {
  /** By its place in the list. */
  clause: number
  text: string
  /** Its offset in the clause. */
  start: number
}

/** A shorter sentence is a heading or an answer that may well be said otherwise elsewhere. */
const LEAST_WORDS = 4

/**
 * Finds sentences that the authentic text has more than once and a translation says in another way each time; each
 * other way once.
 */
export function findTwoTranslations(clauses: readonly Wording[], authentic: Locale): TwoTranslations[] {
  const first = new Map<string, Translation>()
  const found = new Map<string, TwoTranslations>()
  for (const { locale, sentence, ...translation } of listTranslations(clauses, authentic)) {
    const asked = `${locale} ${normalize(sentence)}`
    const before = first.get(asked)
    if (!before) {
      first.set(asked, translation)
      continue
    }
    const ways = [before.text, translation.text].map(normalize).toSorted()
    const key = JSON.stringify([asked, ...ways])
    if (ways[0] !== ways[1] && !found.has(key))
      found.set(key, { key, locale, sentence, translations: [before, translation] })
  }
  return [...found.values()]
}

/** Sentence by sentence, where a language cuts a clause as the authentic text does. */
function listTranslations(
  clauses: readonly Wording[],
  authentic: Locale,
): (Translation & Pick<TwoTranslations, 'locale' | 'sentence'>)[] {
  return clauses.flatMap((wording, clause) => {
    const sentences = splitSentences(wording[authentic] ?? '')
    return LOCALES.flatMap((locale) => {
      const translated = splitSentences(wording[locale] ?? '')
      if (locale === authentic || translated.length !== sentences.length) return []
      return translated.flatMap(({ text, start }, index) => {
        const sentence = sentences[index]?.text ?? ''
        return isWhole(sentence) ? [{ locale, sentence, clause, text, start }] : []
      })
    })
  })
}

/** What a list follows ends otherwise in each language: «құқылы» stands in the items, «вправе:» before them. */
function isWhole(sentence: string): boolean {
  return sentence.split(/\s+/).length >= LEAST_WORDS && !sentence.endsWith(':')
}

/** Stops, spaces and capitals make no other translation, nor does the number of a clause. */
function normalize(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
