import { LANGUAGES } from './messages/languages.ts'

export { LANGUAGES }

/**
 * A language that the service speaks.
 *
 * @example
 * const locale: Locale = 'kk'
 */
export type Locale = keyof typeof LANGUAGES

/**
 * The language tags, Kazakh first. They stand here by themselves: the loader has no use for the names.
 *
 * @example
 * LOCALES.map((locale) => LANGUAGES[locale])
 */
export const LOCALES: readonly Locale[] = ['kk', 'ru', 'en']

/** The language of an element: the nearest `lang` around it that is one of the three, else Kazakh. */
export function detectLanguage(element: Element | null): Locale {
  const around = element?.closest<HTMLElement>('[lang]')
  if (!around) return 'kk'
  return findLocale(around.lang) ?? detectLanguage(around.parentElement)
}

/** The language of a tag such as `ru-KZ`, when it is one of the three. */
export function findLocale(tag: string | null): Locale | undefined {
  return LOCALES.find((locale) => locale === tag?.slice(0, 2).toLowerCase())
}
