import { type Locale, mapLocales } from '../../domain/locale.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay, type Say } from '../../messages/say.ts'

const SAYS = mapLocales((locale) => createSay(locale, CATALOGUES[locale].site))

/** What says the site's messages. */
export type SiteSay = Say<(typeof CATALOGUES)['kk']['site']>

/** The site's messages in a language; a missing key or value does not compile. */
export function sayIn(locale: Locale): SiteSay {
  return SAYS[locale]
}
