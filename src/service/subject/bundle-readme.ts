import { LOCALES } from '../../domain/locale.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'

/** What a person reads first in their bundle, Kazakh first. */
export const BUNDLE_README = LOCALES.map((locale) =>
  createSay(locale, { service: CATALOGUES[locale].service })('service.bundle'),
).join('\n\n')
