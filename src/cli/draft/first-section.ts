import { type ByLocale, mapLocales } from '../../domain/locale.ts'
import { sayIn } from '../say.ts'

/** The title of the section with which every text begins; it stands in the texts themselves, whoever asked for them. */
export function nameFirstSection(): ByLocale<string> {
  return mapLocales((locale) => sayIn(locale)('new.section'))
}
