import { isConsent } from '../../domain/policy/consent.ts'
import type { Terms } from '../../domain/policy/terms.ts'

/** How a policy is introduced to readers: must it be accepted, may consent be given, is it to be known. */
export function getPolicyKind(terms: Pick<Terms, 'kind' | 'required'>) {
  if (isConsent(terms)) return 'consent'
  return terms.required ? 'required' : 'information'
}
