import type { SubjectRequirement } from '../service/contract.ts'

/** A language that the service speaks. */
export type Locale = keyof SubjectRequirement['title']

/** The three languages by their own names, in the order of the switch. */
export const LANGUAGES: Record<Locale, string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

/** The language tags, Kazakh first. */
export const LOCALES = Object.keys(LANGUAGES) as Locale[]

/** The language of an element: the nearest `lang` around it that is one of the three, else Kazakh. */
export function languageOf(element: Element | null): Locale {
  const around = element?.closest('[lang]')
  if (!around) return 'kk'
  return supported(around.getAttribute('lang')) ?? languageOf(around.parentElement)
}

/** The language that a tag such as `ru-KZ` means; null when it is none of the three. */
export function supported(tag: string | null): Locale | null {
  const primary = tag?.toLowerCase().split('-')[0]
  return LOCALES.find((locale) => locale === primary) ?? null
}
