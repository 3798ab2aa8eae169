import { inForce } from '../../domain/policy/policy.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'

/** Where a version stands at a moment; a draft stands nowhere yet. */
export type Standing = 'in-force' | 'superseded' | 'announced' | 'draft'

/** The version in force at a moment; null before the first takes effect. */
export function currentVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  const effective = published(policy).map((version) => ({
    number: version.number,
    effectiveAt: version.file.effectiveAt,
    version,
  }))
  return inForce(effective, now)?.version ?? null
}

/** Tells whether a version is in force, was, will be, or is only a draft. */
export function standingOf(policy: SitePolicy, version: SiteVersion, now: Date): Standing {
  if (version.draft) return 'draft'
  if (Date.parse(version.file.effectiveAt) > now.getTime()) return 'announced'
  return currentVersion(policy, now)?.number === version.number ? 'in-force' : 'superseded'
}

/** The next version to take effect; null when none is announced. */
export function nextVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  return policy.versions.find((version) => standingOf(policy, version, now) === 'announced') ?? null
}

/** The first draft; there is one in a preview only. */
export function draftOf(policy: SitePolicy): SiteVersion | null {
  return policy.versions.find((version) => version.draft) ?? null
}

/** The versions that are published. */
export function published(policy: SitePolicy): SiteVersion[] {
  return policy.versions.filter((version) => !version.draft)
}

/** The version before this one; null for the first. */
export function previousVersion(policy: SitePolicy, version: SiteVersion): SiteVersion | null {
  return policy.versions.findLast((other) => other.number < version.number) ?? null
}

/** When a superseded version ceased to hold: when the one after it took effect. */
export function endOf(policy: SitePolicy, version: SiteVersion): string | null {
  return published(policy).find((other) => other.number > version.number)?.file.effectiveAt ?? null
}
