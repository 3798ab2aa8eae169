import { WRITING } from '../../language/writing-of.ts'
import { type ByLocale, LOCALES, type Locale, mapLocales } from '../../locale.ts'
import type { Values } from '../phrase.ts'
import type { Claim, Outlier } from './claim.ts'

const NOTHING: ByLocale<string> = { kk: 'жоқ', ru: 'нет', en: 'nothing' }

/**
 * What stands here and what elsewhere, for a finding to quote.
 *
 * @param name of the place where a language is written
 */
export function quoteOutlier({ here, there }: Outlier, name = (locale: Locale) => `${locale}.md`): Values {
  const texts = (claims: readonly Claim[], locale: Locale) =>
    claims.length === 0
      ? NOTHING[locale]
      : [...new Set(claims.map(({ text, name }) => name?.[locale] ?? quoteText(text, locale)))].join(', ')
  return {
    here: mapLocales((locale) => texts(here, locale)),
    there: mapLocales((locale) =>
      LOCALES.flatMap((other) => {
        const claims = there[other]
        return claims ? [`${name(other)}: ${texts(claims, locale)}`] : []
      }).join('; '),
    ),
  }
}

function quoteText(text: string, locale: Locale): string {
  const [open, close] = WRITING[locale].quotes
  return `${open}${text}${close}`
}
