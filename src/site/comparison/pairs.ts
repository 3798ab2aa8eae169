import { listChangePairs } from '../../domain/acceptance/term.ts'
import type { SitePolicy } from '../build/library.ts'
import { findCurrentVersion } from '../policy/version-status.ts'

/** The pairs of versions whose changes have a page. */
export function listPairs(policy: SitePolicy, now: Date): [from: number, to: number][] {
  return listChangePairs(policy.versions, findCurrentVersion(policy, now)?.number ?? 1)
}
