import type { Locale } from '../../domain/locale.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'

/** What people call that which a receipt names by its ids. */
export interface PublishedNames {
  /** The terms of a version; null where it is not known here, as on the page that works from a file. */
  findTerms(policy: string, version: number): Terms | null
}

export const NO_NAMES: PublishedNames = { findTerms: () => null }

/** The names of what is published now. */
export function createNames({ policies }: Pick<Manifest, 'policies'>): PublishedNames {
  return {
    findTerms(policy, version) {
      const versions = policies.find(({ id }) => id === policy)?.versions
      return versions?.find(({ number }) => number === version)?.terms ?? null
    },
  }
}

/** What was done to a document: a policy is accepted, a consent is given; of what is not known either. */
export function nameDeed(act: string, terms: Terms | null): 'accepted' | 'consented' | 'withdrawn' | null {
  if (terms === null) return null
  if (act === 'accept') return isConsent(terms) ? 'consented' : 'accepted'
  return act === 'withdraw' && !isConsent(terms) ? 'withdrawn' : null
}

/** Choices by their titles, else by their ids. */
export function nameChoices(choices: readonly string[], terms: Terms | null, locale: Locale): string {
  return choices.map((id) => terms?.choices?.find((one) => one.id === id)?.title[locale] ?? id).join(', ')
}
