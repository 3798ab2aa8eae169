import { WRITING } from '../../domain/language/writing-of.ts'
import { type ByLocale, mapLocales } from '../../domain/locale.ts'

/** The languages' own names, as the language switch shows them. */
export const LANGUAGE_NAMES: ByLocale<string> = mapLocales((locale) => WRITING[locale].name)

/** The same names as they stand within a sentence. */
export const LANGUAGES_IN_TEXT: ByLocale<string> = mapLocales((locale) => WRITING[locale].nameInText)
