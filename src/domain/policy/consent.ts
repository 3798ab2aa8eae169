import type { PolicyFile } from './policy.ts'

/** Tells whether a policy is a consent: given and withdrawn for a purpose, rather than accepted. */
export function isConsent({ kind }: Pick<PolicyFile, 'kind'>): boolean {
  return kind === 'consent'
}
