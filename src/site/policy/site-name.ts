import type { View } from '../build/page-context.ts'
import { getTermsOn } from './site-terms.ts'

/** Whose policies these are: by the configuration, or by the names of those who publish them. */
export function nameSite(view: Pick<View, 'policies' | 'now' | 'locale' | 'settings'>): {
  name: string
  short: string
} {
  const { locale, settings } = view
  const { name, shortName } = settings.looks
  const full = name?.[locale] ?? nameOperators(view)
  return { name: full, short: shortName?.[locale] ?? full }
}

/** The names of those who publish the policies, each once. */
export function nameOperators({ policies, now, locale }: Pick<View, 'policies' | 'now' | 'locale'>): string {
  return [...new Set(policies.map((policy) => getTermsOn(policy, now).operator.name[locale]))].join(', ')
}
