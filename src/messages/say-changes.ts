import type { Locale } from '../domain/locale.ts'
import type { ChangeSay } from '../domain/say.ts'
import type { Catalogue } from './catalogue.ts'
import { createSay } from './say.ts'

/** What says the words of changes, from the messages of one language alone: for pages that compare in the browser. */
export function createChangeSay(locale: Locale, changes: Catalogue['changes']): ChangeSay {
  // That the catalogue has every key of the domain is proved beside `sayDomainIn`.
  return createSay(locale, { changes }) as unknown as ChangeSay
}
