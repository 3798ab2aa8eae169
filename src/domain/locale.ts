/** The languages, Kazakh first: the order in which they are shown and checked. */
export const LOCALES = ['kk', 'ru', 'en'] as const

/**
 * A BCP 47 language tag that Kelisim publishes in.
 *
 * @example
 * const locale: Locale = 'kk'
 */
export type Locale = (typeof LOCALES)[number]

/** One value for each language; none may be missing. */
export type ByLocale<T> = Record<Locale, T>

/** The language at the shortest address. */
export const DEFAULT_LOCALE: Locale = 'kk'

/** Tells whether a string is one of the language tags. */
export function isLocale(tag: unknown): tag is Locale {
  return LOCALES.includes(tag as Locale)
}

/** Builds a value for each language. */
export function mapLocales<T>(make: (locale: Locale) => T): ByLocale<T> {
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as ByLocale<T>
}

/** The first language of an `Accept-Language` header that is one of ours. */
export function parseAcceptLanguage(header: string | null | undefined): Locale | undefined {
  return (header ?? '')
    .split(',')
    .map((tag) => tag.trim().slice(0, 2).toLowerCase())
    .find(isLocale)
}
