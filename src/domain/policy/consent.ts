import type { Terms } from './terms.ts'

/** Tells whether something is a consent: given and withdrawn for a purpose, rather than accepted. */
export function isConsent({ kind }: Pick<Terms, 'kind'>): boolean {
  return kind === 'consent'
}
