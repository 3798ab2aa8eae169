import { stemKazakh } from '../../domain/language/kk/stem.ts'
import type { ByLocale, Locale } from '../../domain/locale.ts'

/** What the forms of a word share; the word is in small letters. */
export type Stem = (word: string) => string

/** Where the stems of a language are fetched from, so that a page loads those of its own alone. */
const LOADERS: ByLocale<() => Promise<Stem>> = {
  kk: async () => stemKazakh,
  ru: async () => (await import('@orama/stemmers/russian')).stemmer,
  en: async () => (await import('@orama/stemmers/english')).stemmer,
}

export async function loadStem(locale: Locale): Promise<Stem> {
  const stem = await LOADERS[locale]()
  // A number has no forms: 8.2 is not found by 8.20.
  return (word) => (/\d/.test(word) ? word : stem(word))
}
