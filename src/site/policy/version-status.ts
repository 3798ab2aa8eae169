import { findInForce } from '../../domain/policy/policy.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'

/** Where a version stands at a moment; a draft stands nowhere yet. */
export type Standing = 'in-force' | 'superseded' | 'announced' | 'draft'

/** The version in force at a moment; null before the first takes effect. */
export function findCurrentVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  const effective = listPublished(policy).map((version) => ({
    number: version.number,
    effectiveAt: version.file.effectiveAt,
    version,
  }))
  return findInForce(effective, now)?.version ?? null
}

/** Tells whether a version is in force, was, will be, or is only a draft. */
export function computeStanding(policy: SitePolicy, version: SiteVersion, now: Date): Standing {
  if (version.draft) return 'draft'
  if (Date.parse(version.file.effectiveAt) > now.getTime()) return 'announced'
  return findCurrentVersion(policy, now)?.number === version.number ? 'in-force' : 'superseded'
}

/** The next version to take effect; null when none is announced. */
export function findNextVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  return policy.versions.find((version) => computeStanding(policy, version, now) === 'announced') ?? null
}

/** The first draft; there is one in a preview only. */
export function findDraft(policy: SitePolicy): SiteVersion | null {
  return policy.versions.find((version) => version.draft) ?? null
}

/** The versions that are published. */
export function listPublished(policy: SitePolicy): SiteVersion[] {
  return policy.versions.filter((version) => !version.draft)
}

/** The version before this one; null for the first. */
export function findPreviousVersion(policy: SitePolicy, version: SiteVersion): SiteVersion | null {
  return policy.versions.findLast((other) => other.number < version.number) ?? null
}

/** When a superseded version ceased to hold: when the one after it took effect. */
export function findEnd(policy: SitePolicy, version: SiteVersion): string | null {
  return listPublished(policy).find((other) => other.number > version.number)?.file.effectiveAt ?? null
}
