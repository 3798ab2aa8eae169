import { pickCurrent } from '../policy/current-terms.ts'
import type { Terms } from '../policy/terms.ts'
import type { ManifestPolicy } from './manifest.ts'

/** What binds under a published policy at a moment, where it is named as a whole. */
export function getPublishedTerms({ versions }: Pick<ManifestPolicy, 'versions'>, now: Date): Terms {
  return pickCurrent(versions, now).terms
}
