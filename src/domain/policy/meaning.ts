import type { ByLocale } from '../locale.ts'
import type { Policy, Version } from './policy.ts'

/**
 * What a version means to who reads the policy for the first time: its own words, or else those of the
 * latest earlier version that has some. The summary of version 1 is such words already.
 */
export function findMeaning(policy: Policy, version: Version): ByLocale<string[]> {
  const own = policy.versions.findLast(
    (other) => other.number <= version.number && (other.file.meaning || other.number === 1),
  )
  return own?.file.meaning ?? own?.file.summary ?? version.file.summary
}
