import type { SubjectRequirement } from '../service/contract/subject-contract.ts'

/**
 * A language that the service speaks.
 *
 * @example
 * const locale: Locale = 'kk'
 */
export type Locale = keyof SubjectRequirement['title']

/**
 * The three languages by their own names, in the order of the switch.
 *
 * @example
 * LANGUAGES.kk // 'Қазақша'
 */
export const LANGUAGES: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

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
