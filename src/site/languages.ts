import type { ByLocale } from '../domain/locale.ts'

/** The languages' own names, as the language switch shows them. */
export const LANGUAGE_NAMES: ByLocale<string> = { kk: 'Қазақша', ru: 'Русский', en: 'English' }
