import type { ByLocale } from '../../domain/locale.ts'

/** The languages' own names, as the language switch shows them. */
export const LANGUAGE_NAMES: ByLocale<string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }

/** The same names as they stand within a sentence. */
export const LANGUAGES_IN_TEXT: ByLocale<string> = { kk: 'қазақша', ru: 'русский', en: 'English' }
