import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { computeStanding, type Standing } from './version-status.ts'

const NAMES = {
  'in-force': 'version.inForce',
  superseded: 'version.supersededShort',
  replaced: 'version.replacedShort',
  announced: 'version.announcedShort',
  draft: 'version.draft',
} as const satisfies Record<Standing, string>

const ENDED = 'version.endsShort' as const

/** The key of the words for where a version stands: one that ends its policy is in force only to say so. */
export function getStandingName(policy: SitePolicy, version: SiteVersion, now: Date) {
  const standing = computeStanding(policy, version, now)
  return version.file.ends && standing === 'in-force' ? ENDED : NAMES[standing]
}
