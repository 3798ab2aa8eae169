import { inForce } from '../domain/policy.ts'
import type { SitePolicy, SiteVersion } from './library.ts'

/** Where a version stands at a moment. */
export type Standing = 'in-force' | 'superseded' | 'announced'

/** The version in force at a moment; null before the first takes effect. */
export function currentVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  const effective = policy.versions.map((version) => ({
    number: version.number,
    effectiveAt: version.file.effectiveAt,
    version,
  }))
  return inForce(effective, now)?.version ?? null
}

/** Tells whether a version is in force, was, or will be. */
export function standingOf(policy: SitePolicy, version: SiteVersion, now: Date): Standing {
  if (Date.parse(version.file.effectiveAt) > now.getTime()) return 'announced'
  return currentVersion(policy, now)?.number === version.number ? 'in-force' : 'superseded'
}

/** The next version to take effect; null when none is announced. */
export function nextVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  return policy.versions.find((version) => standingOf(policy, version, now) === 'announced') ?? null
}

/** The version before this one; null for the first. */
export function previousVersion(policy: SitePolicy, version: SiteVersion): SiteVersion | null {
  return policy.versions.findLast((other) => other.number < version.number) ?? null
}

/** When a superseded version ceased to hold: when the one after it took effect. */
export function endOf(policy: SitePolicy, version: SiteVersion): string | null {
  return policy.versions.find((other) => other.number > version.number)?.file.effectiveAt ?? null
}
