import type { Policy } from '../../domain/policy/policy.ts'

/** How a policy is introduced to readers: must it be accepted, may consent be given, is it to be known. */
export function getPolicyKind({ kind, required }: Pick<Policy, 'kind' | 'required'>) {
  if (kind === 'consent') return 'consent'
  return required ? 'required' : 'information'
}
