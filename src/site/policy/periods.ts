import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { findCurrentVersion, listPublished } from './version-status.ts'

/** When a version is in force: from a moment, until the next one takes its place; null while none is known to. */
export interface Period {
  version: SiteVersion
  from: string
  until: string | null
}

/** The periods of a policy, oldest first; a version that was overtaken before its effect has none. */
export function listPeriods(policy: SitePolicy): Period[] {
  const moments = listPublished(policy).map(({ file }) => Date.parse(file.effectiveAt))
  const starts = [...new Set(moments)]
    .sort((a, b) => a - b)
    .flatMap((moment) => findCurrentVersion(policy, new Date(moment)) ?? [])
  return starts.map((version, index) => ({
    version,
    from: version.file.effectiveAt,
    until: starts[index + 1]?.file.effectiveAt ?? null,
  }))
}
