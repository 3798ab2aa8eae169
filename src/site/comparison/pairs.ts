import { changePairs } from '../../domain/acceptance/term.ts'
import type { SitePolicy } from '../build/library.ts'
import { currentVersion } from '../policy/standing.ts'

/** The pairs of versions whose changes have a page. */
export function pairsOf(policy: SitePolicy, now: Date): [from: number, to: number][] {
  const numbers = policy.versions.map((version) => version.number)
  return changePairs(numbers, currentVersion(policy, now)?.number ?? 1)
}
