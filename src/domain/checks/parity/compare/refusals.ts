import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import { LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import type { Claims } from './outliers.ts'

/** Leaves out that somebody refuses where every language says so: it must not stand for a denial that one of them lost. */
export function dropSharedRefusals(claims: Claims): Claims {
  const said = LOCALES.flatMap((locale) => (claims[locale] ? [[locale, claims[locale]] as const] : []))
  const isShared = said.every(([locale, own]) => own.some((claim) => isRefusal(claim, locale)))
  if (!isShared) return claims
  return Object.fromEntries(
    said.map(([locale, own]) => [locale, own.filter((claim) => !isRefusal(claim, locale))]),
  )
}

function isRefusal({ text, sure }: Claim, locale: Locale): boolean {
  return !sure && LINGUISTICS[locale].negation.refusal.test(text)
}
