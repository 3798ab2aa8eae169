import { listChangePairs } from '../../domain/acceptance/term.ts'
import type { SitePolicy } from '../build/library.ts'
import { findCurrentVersion } from '../policy/version-status.ts'

/** The pairs of versions whose changes have a page. */
export function listPairs(policy: SitePolicy, now: Date): [from: number, to: number][] {
  const numbers = policy.versions.map((version) => version.number)
  return listChangePairs(numbers, findCurrentVersion(policy, now)?.number ?? 1)
}
