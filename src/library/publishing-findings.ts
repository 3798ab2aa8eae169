import { checkVersion } from '../domain/checks/check-version.ts'
import { type Finding, isError } from '../domain/checks/finding.ts'
import type { Glossary } from '../domain/policy/glossary.ts'
import { isSealed, type Policy, type Version } from '../domain/policy/policy.ts'

/** Rules that ask of a draft what nobody could mend any more once it is sealed. */
export const OF_DRAFTS: ReadonlySet<Finding['rule']> = new Set<Finding['rule']>(['summary', 'numbering'])

/**
 * What a publication would have refused of versions that bear their seal already: a seal that was written by hand
 * passed no rule.
 *
 * @param isMeant which of the sealed versions are asked
 */
export function collectPublishingFindings(
  policies: readonly Policy[],
  glossary: Glossary,
  isMeant: (policy: string, number: number) => boolean,
): Finding[] {
  return policies.flatMap((policy) =>
    policy.versions
      .filter((version) => isSealed(version) && isMeant(policy.id, version.number))
      .flatMap((version) => [
        ...checkVersion(policy, version, { publishing: true, glossary }).filter(isError),
        ...checkAsDraft(policy, version, glossary),
      ]),
  )
}

function checkAsDraft(policy: Policy, version: Version, glossary: Glossary): Finding[] {
  const { publishedAt, digests, ...file } = version.file
  const draft = { ...version, file }
  const versions = policy.versions.map((other) => (other === version ? draft : other))
  return checkVersion({ ...policy, versions }, draft, { glossary })
    .filter((finding) => isError(finding) && OF_DRAFTS.has(finding.rule))
    .map(({ fix, ...finding }) => finding)
}
