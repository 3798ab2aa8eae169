import { findEarliest, resolveTerm } from '../../domain/acceptance/term.ts'
import {
  findEnd,
  findInForce,
  findPredecessor,
  findReplacement,
  listAnnounced,
  listLiving,
} from '../../domain/policy/life.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'

/** Where a version stands at a moment; a draft stands nowhere yet. */
export type Standing = 'in-force' | 'superseded' | 'replaced' | 'announced' | 'draft'

/** The version in force at a moment; null before the first takes effect. */
export function findCurrentVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  return findInForce(listTerms(policy), now)?.version ?? null
}

/** The version that took the place of one before it took effect; null for one that takes effect, or did. */
export function findReplacing(policy: SitePolicy, version: SiteVersion): SiteVersion | null {
  if (version.draft) return null
  return findReplacement(listTerms(policy), resolveTerm(version))?.version ?? null
}

/** When the policy ended, or is announced to end; null while it goes on. */
export function findPolicyEnd(policy: SitePolicy, now: Date): string | null {
  return findEnd(listTerms(policy), now)
}

/** The published versions, with what decides which of them holds when. */
function listTerms(policy: SitePolicy) {
  return listPublished(policy).map((version) => ({ ...resolveTerm(version), version }))
}

/** Tells whether a version is in force, was, will be, never will be, or is only a draft. */
export function computeStanding(policy: SitePolicy, version: SiteVersion, now: Date): Standing {
  if (version.draft) return 'draft'
  if (findReplacing(policy, version)) return 'replaced'
  if (Date.parse(version.file.effectiveAt) > now.getTime()) return 'announced'
  return findCurrentVersion(policy, now)?.number === version.number ? 'in-force' : 'superseded'
}

/** Tells whether a version comes before the one in force: its text stays, what is told beside it is not stored. */
export function isPast(policy: SitePolicy, { number }: Pick<SiteVersion, 'number'>, now: Date): boolean {
  return number < (findCurrentVersion(policy, now)?.number ?? 1)
}

/** The next version to take effect; null when none is announced. */
export function findNextVersion(policy: SitePolicy, now: Date): SiteVersion | null {
  return listAnnounced(listTerms(policy), now)[0]?.version ?? null
}

/** The first draft; there is one in a preview only. */
export function findDraft(policy: SitePolicy): SiteVersion | null {
  return policy.versions.find((version) => version.draft) ?? null
}

/** The versions that are published. */
export function listPublished(policy: SitePolicy): SiteVersion[] {
  return policy.versions.filter((version) => !version.draft)
}

/** The version whose place this one takes; null for the first. */
export function findPreviousVersion(policy: SitePolicy, version: SiteVersion): SiteVersion | null {
  return findPredecessor(policy.versions, version) ?? null
}

/** When a superseded version ceased to hold: when the one after it took effect. */
export function findLastMoment(policy: SitePolicy, version: SiteVersion): string | null {
  const after = listLiving(listTerms(policy)).filter(({ number }) => number > version.number)
  return findEarliest(after.map(({ effectiveAt }) => effectiveAt))
}
