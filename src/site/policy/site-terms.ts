import { getCurrentTerms } from '../../domain/policy/current-terms.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import type { SitePolicy } from '../build/library.ts'
import { listPublished } from './version-status.ts'

/** What binds under a policy at the moment of a page; a draft speaks for it only where nothing is published. */
export function getTermsOn(policy: SitePolicy, now: Date): Terms {
  const published = listPublished(policy)
  return getCurrentTerms(published.length > 0 ? { versions: published } : policy, now)
}
