import { LOCALES, type Locale } from '../../locale.ts'
import type { Message } from '../../message.ts'
import { createPart, joinParts } from '../parts.ts'
import type { Claim, Outlier } from './claim.ts'

/**
 * What stands here and what elsewhere, for a finding to quote.
 *
 * @param name of the place where a language is written
 */
export function quoteOutlier(
  { here, there }: Outlier,
  name = (locale: Locale) => `${locale}.md`,
): { here: Message; there: Message } {
  const elsewhere = LOCALES.flatMap((locale) => {
    const claims = there[locale]
    if (!claims) return []
    return [createPart('findings.parts.text', { name: name(locale), words: quoteClaims(claims) })]
  })
  return { here: quoteClaims(here), there: joinParts('findings.parts.texts', elsewhere) }
}

/** Each thing once, by its name or in the words of the text. */
function quoteClaims(claims: readonly Claim[]): Message {
  const quoted = claims.map(({ text, name }) => name ?? createPart('findings.parts.quote', { text }))
  const once = new Map(quoted.map((part) => [JSON.stringify(part), part]))
  return joinParts('findings.parts.list', [...once.values()])
}
