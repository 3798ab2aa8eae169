import type { ByLocale, Locale } from '../domain/locale.ts'
import { mapLocales } from '../domain/locale.ts'
import type { DomainMessages, DomainSay } from '../domain/say.ts'
import { CATALOGUES } from './catalogue.ts'
import { createSay } from './say.ts'
import type { KeyOf, ValuesOf } from './translation.ts'

/** The areas that the domain speaks of. */
type DomainAreas = Pick<(typeof CATALOGUES)['kk'], 'changes' | 'findings'>

/** Keys of the domain that no catalogue has, or that take a value there which the domain does not hand in. */
type Unsaid = {
  [Key in keyof DomainMessages]: Key extends KeyOf<DomainAreas>
    ? Required<DomainMessages[Key]> extends ValuesOf<DomainAreas, Key>
      ? never
      : Key
    : Key
}[keyof DomainMessages]
type RequireNone<Keys extends never> = Keys
/** Does not compile while a key is unsaid, and names it. */
export type DomainIsSaid = RequireNone<Unsaid>

const SAYS: ByLocale<DomainSay> = mapLocales((locale) => {
  const { changes, findings } = CATALOGUES[locale]
  return createSay<DomainAreas>(locale, { changes, findings }) as unknown as DomainSay
})

/** What says the domain's messages in a language. */
export function sayDomainIn(locale: Locale): DomainSay {
  return SAYS[locale]
}
