import { type ByLocale, mapLocales } from '../locale.ts'
import { WRITING } from './writing-of.ts'

/** The languages' own names, as a language switch shows them. */
export const LANGUAGE_NAMES: ByLocale<string> = mapLocales((locale) => WRITING[locale].name)

/** The same names as they stand within a sentence. */
export const LANGUAGES_IN_TEXT: ByLocale<string> = mapLocales((locale) => WRITING[locale].nameInText)

/** Time zones by what people call them. */
export const ZONE_NAMES: Readonly<Record<string, ByLocale<string>>> = {
  'Asia/Almaty': { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
}
