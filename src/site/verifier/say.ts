import { type ByLocale, type Locale, mapLocales } from '../../domain/locale.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { verifier as en } from '../../messages/en/verifier.ts'
import { verifier as kk } from '../../messages/kk/verifier.ts'
import { verifier as ru } from '../../messages/ru/verifier.ts'
import { createSay } from '../../messages/say.ts'
import type { AreaSay } from '../i18n/load-messages.ts'

/** The page that works from a file carries every language. */
const MESSAGES = { kk, ru, en } satisfies ByLocale<object> as ByLocale<unknown> as ByLocale<
  Catalogue['verifier']
>

const SAYS = mapLocales((locale) => createSay(locale, { verifier: MESSAGES[locale] }))

/** The messages of the page that works from a file, in a language. */
export function sayIn(locale: Locale): AreaSay<'verifier'> {
  return SAYS[locale]
}
