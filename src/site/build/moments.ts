import type { SitePolicy } from './library.ts'

/**
 * The moments after `now` at which what pages say changes: a published version takes effect. For each,
 * the build renders those pages once more, so that a server can show the version in force without a rebuild.
 */
export function listBoundaries(policies: readonly SitePolicy[], now: Date): Date[] {
  const times = policies
    .flatMap((policy) => policy.versions)
    .filter((version) => !version.draft)
    .map((version) => Date.parse(version.file.effectiveAt))
    .filter((time) => time > now.getTime())
  return [...new Set(times)].sort((a, b) => a - b).map((time) => new Date(time))
}

/** Tells whether pages of a policy change at a moment. */
export function isBoundary({ versions }: SitePolicy, moment: Date): boolean {
  return versions.some(({ draft, file }) => !draft && Date.parse(file.effectiveAt) === moment.getTime())
}

/** A moment as a folder name in UTC that sorts by time: `20261203T190000Z`. */
export function formatMomentFolder(moment: Date): string {
  return `${moment.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}
