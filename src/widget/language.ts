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
 * The language tags, Kazakh first.
 *
 * @example
 * LOCALES.map((locale) => LANGUAGES[locale])
 */
export const LOCALES = Object.keys(LANGUAGES) as Locale[]

/** The language of an element: the nearest `lang` around it that is one of the three, else Kazakh. */
export function detectLanguage(element: Element | null): Locale {
  const around = element?.closest<HTMLElement>('[lang]')
  if (!around) return 'kk'
  const [primary] = around.lang.toLowerCase().split('-')
  return LOCALES.find((locale) => locale === primary) ?? detectLanguage(around.parentElement)
}
