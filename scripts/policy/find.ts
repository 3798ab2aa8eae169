import { KelisimError } from '../../src/domain/error.ts'
import { type Policy, type Version, versionName } from '../../src/domain/policy.ts'

/** The policy with an id, or an error that lists those there are. */
export function policyNamed(policies: readonly Policy[], id: string): Policy {
  const policy = policies.find((candidate) => candidate.id === id)
  if (policy) return policy
  throw new KelisimError(
    'policy-unknown',
    `There is no policy ${JSON.stringify(id)}.`,
    `Choose one of: ${policies.map((candidate) => candidate.id).join(', ')}.`,
  )
}

/** The version with a number; without one, the last. */
export function versionNumbered(policy: Policy, number: string | undefined): Version {
  const version =
    number === undefined ? policy.versions.at(-1) : policy.versions.find((v) => String(v.number) === number)
  if (version) return version
  throw new KelisimError(
    'version-unknown',
    `There is no ${versionName(policy.id, Number(number ?? 0))}.`,
    `Choose one of: ${policy.versions.map((candidate) => candidate.number).join(', ')}.`,
  )
}
