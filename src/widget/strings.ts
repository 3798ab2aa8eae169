import type { Locale } from './language.ts'
import { KEYS, TEXTS } from './messages/messages.ts'

/** The words of the interface in one language. */
export type Strings = Record<(typeof KEYS)[number], string>

/** A product's own words in place of some of ours. */
export type OwnTexts = Partial<Record<Locale, Partial<Strings>>>

/** The words of a language; the product's own go before. */
export function getStrings(locale: Locale, own: OwnTexts = {}): Strings {
  const words = KEYS.map((key, index) => [key, TEXTS[locale][index]])
  return { ...Object.fromEntries(words), ...own[locale] }
}
