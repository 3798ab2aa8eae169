import type { ByLocale } from '../../domain/locale.ts'

/** The languages' names as they stand within a sentence. */
export const LANGUAGES_IN_TEXT: ByLocale<string> = { kk: 'қазақша', ru: 'русский', en: 'English' }
