import { isConsent } from '../../domain/policy/consent.ts'
import type { Policy } from '../../domain/policy/policy.ts'

/** How a policy is introduced to readers: must it be accepted, may consent be given, is it to be known. */
export function getPolicyKind(policy: Pick<Policy, 'kind' | 'required'>) {
  if (isConsent(policy)) return 'consent'
  return policy.required ? 'required' : 'information'
}
