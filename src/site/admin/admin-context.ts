import type { Locale } from '../../domain/locale.ts'
import type { Manifest, ManifestVersion } from '../../domain/publication/manifest.ts'
import { getPublishedTerms } from '../../domain/publication/manifest-terms.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import type { ServiceCalls } from './service-calls.ts'

/** A published policy by its title. */
export interface NamedPolicy {
  id: string
  title: string
  required: boolean
  versions: readonly ManifestVersion[]
}

/** Names what is published, by the terms that bind at a moment. */
export function namePolicies({ policies }: Manifest, locale: Locale, now: Date): NamedPolicy[] {
  return policies.map((policy) => {
    const { title, required } = getPublishedTerms(policy, now)
    return { id: policy.id, title: title[locale], required, versions: policy.versions }
  })
}

/** What every part of the page for staff works with. */
export interface AdminContext {
  calls: ServiceCalls
  locale: Locale
  say: AreaSay<'admin'>
  /** Policies that are published, with their titles. */
  policies: NamedPolicy[]
  /** Ends when the person signs out: nothing that lasts longer may hold on to the desk, and to its token. */
  signal: AbortSignal
  /** Tells what went wrong, in words. */
  fail(error: unknown): void
}

/** Policies as choices, those that everybody has to answer first. */
export function listPolicyChoices({ policies }: Pick<AdminContext, 'policies'>) {
  const inOrder = policies.toSorted((one, other) => Number(other.required) - Number(one.required))
  return inOrder.map(({ id, title }) => [id, title] as const)
}
