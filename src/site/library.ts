import { digestOf } from '../domain/digest.ts'
import { byLocale } from '../domain/locale.ts'
import { isPublished, type Policy, type PublishedVersion, type Version } from '../domain/policy.ts'
import { loadLibrary } from '../library/read-library.ts'

/** A version that has pages; a draft has them only in `astro dev`, dressed as if it were published now. */
export interface SiteVersion extends PublishedVersion {
  draft: boolean
}

/** A policy with at least one version that has pages. */
export interface SitePolicy extends Policy {
  versions: SiteVersion[]
}

/** Reads the policies that have pages: published versions, and drafts when they are to be previewed. */
export function readPolicies(directory: string, drafts: boolean, now: Date): SitePolicy[] {
  return withPages(loadLibrary(directory), drafts, now)
}

/** Keeps what has pages, required policies first; without `drafts`, nothing unpublished is left. */
export function withPages(policies: readonly Policy[], drafts: boolean, now: Date): SitePolicy[] {
  return policies
    .map((policy) => ({
      ...policy,
      versions: policy.versions.flatMap((version): SiteVersion[] =>
        isPublished(version) ? [{ ...version, draft: false }] : drafts ? [preview(version, now)] : [],
      ),
    }))
    .filter((policy) => policy.versions.length > 0)
    .sort((a, b) => Number(b.required) - Number(a.required))
}

function preview(version: Version, now: Date): SiteVersion {
  const { publishedAt = now.toISOString(), effectiveAt = publishedAt } = version.file
  const digests = { ...byLocale((locale) => digestOf(version.texts[locale])), version: '' }
  return { ...version, file: { ...version.file, publishedAt, effectiveAt, digests }, draft: true }
}
