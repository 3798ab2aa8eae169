import type { Locale } from '../../domain/locale.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import type { Manifest, ManifestVersion } from '../../domain/publication/manifest.ts'
import { getPublishedTerms } from '../../domain/publication/manifest-terms.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import type { ServiceCalls } from './service-calls.ts'

/** A published policy by its title. */
export interface NamedPolicy {
  id: string
  title: string
  /** Whether it is given, and not accepted. */
  consent: boolean
  required: boolean
  versions: readonly ManifestVersion[]
}

/** Names what is published, by the terms that bind at a moment. */
export function namePolicies({ policies }: Manifest, locale: Locale, now: Date): NamedPolicy[] {
  return policies.map((policy) => {
    const terms = getPublishedTerms(policy, now)
    const { title, required } = terms
    return {
      id: policy.id,
      title: title[locale],
      consent: isConsent(terms),
      required,
      versions: policy.versions,
    }
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

/** The name of an act in messages: a policy is accepted, a consent is given. */
export function nameAct<Act extends string>(act: Act, consent: boolean): Act | 'consent' {
  return act === 'accept' && consent ? 'consent' : act
}

/** Policies as choices, those that everybody has to answer first. */
export function listPolicyChoices({ policies }: Pick<AdminContext, 'policies'>) {
  const inOrder = policies.toSorted((one, other) => Number(other.required) - Number(one.required))
  return inOrder.map(({ id, title }) => [id, title] as const)
}
