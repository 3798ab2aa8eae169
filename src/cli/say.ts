import { type Locale, mapLocales } from '../domain/locale.ts'
import { CATALOGUES } from '../messages/catalogue.ts'
import { createSay, type Say } from '../messages/say.ts'
import type { KeyOf } from '../messages/translation.ts'

type Texts = (typeof CATALOGUES)['kk']['cli']

/** What says the messages of the editors' commands. */
export type CliSay = Say<Texts>

/** The names of these messages: `publish.about`. */
export type CliKey = KeyOf<Texts>

const SAYS = mapLocales((locale) => createSay(locale, CATALOGUES[locale].cli))

/** The commands' messages in a language; a missing key or value does not compile. */
export function sayIn(locale: Locale): CliSay {
  return SAYS[locale]
}
