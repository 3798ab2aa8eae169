import type { Locale } from '../../domain/locale.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import type { ServiceCalls } from './service-calls.ts'

/** What every part of the page for staff works with. */
export interface AdminContext {
  calls: ServiceCalls
  locale: Locale
  say: AreaSay<'admin'>
  /** Policies that are published, with their titles. */
  policies: Manifest['policies']
  /** Ends when the person signs out: nothing that lasts longer may hold on to the desk, and to its token. */
  signal: AbortSignal
  /** Tells what went wrong, in words. */
  fail(error: unknown): void
}

/** Policies as choices, those that everybody has to answer first. */
export function listPolicyChoices({ policies, locale }: Pick<AdminContext, 'policies' | 'locale'>) {
  const inOrder = policies.toSorted((one, other) => Number(other.required) - Number(one.required))
  return inOrder.map(({ id, title }) => [id, title[locale]] as const)
}
