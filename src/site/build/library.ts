import type { Finding } from '../../domain/checks/finding.ts'
import { computeDigest } from '../../domain/encoding/digest.ts'
import { mapLocales } from '../../domain/locale.ts'
import { getCurrentTerms } from '../../domain/policy/current-terms.ts'
import { isPublished, type Policy, type PublishedVersion, type Version } from '../../domain/policy/policy.ts'
import { collectFindings } from '../../library/findings-in.ts'
import { loadLibrary } from '../../library/read-library.ts'
import { readUnfinished } from '../../library/read-unfinished.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'

/** A version that has pages; a draft has them only in a preview. */
export interface SiteVersion extends PublishedVersion {
  draft: boolean
  /** Of a draft that leaves its effect to the publication; the moment of the preview stands in for it. */
  undated: boolean
}

/** A policy with at least one version that has pages. */
export interface SitePolicy extends Policy {
  versions: SiteVersion[]
}

/** What the site shows of a policies folder. */
export interface SiteLibrary {
  policies: SitePolicy[]
  /** Only in a preview: what there is to fix, which keeps nothing from being shown. */
  findings?: Finding[]
}

/** Reads the policies that have pages: published versions, and in a preview drafts, finished or not. */
export function readPolicies(directory: string, drafts: boolean, now: Date): SiteLibrary {
  if (!drafts)
    return { policies: listPoliciesWithPages(loadLibrary(directory, sayDomainIn('en')), drafts, now) }
  return {
    policies: listPoliciesWithPages(readUnfinished(directory), drafts, now),
    findings: collectFindings(directory),
  }
}

/** Keeps what has pages, required policies first; without `drafts`, nothing unpublished is left. */
export function listPoliciesWithPages(policies: readonly Policy[], drafts: boolean, now: Date): SitePolicy[] {
  const rank = (policy: Policy) => Number(getCurrentTerms(policy, now).required)
  return policies
    .toSorted((a, b) => rank(b) - rank(a))
    .map((policy) => ({
      ...policy,
      versions: policy.versions.flatMap((version): SiteVersion[] =>
        isPublished(version)
          ? [{ ...version, draft: false, undated: false }]
          : drafts
            ? [previewDraft(version, now)]
            : [],
      ),
    }))
    .filter((policy) => policy.versions.length > 0)
}

function previewDraft(version: Version, now: Date): SiteVersion {
  const { publishedAt = now.toISOString(), effectiveAt = publishedAt } = version.file
  const digests = { ...mapLocales((locale) => computeDigest(version.texts[locale])), version: '' }
  const undated = version.file.effectiveAt === undefined
  return { ...version, file: { ...version.file, publishedAt, effectiveAt, digests }, draft: true, undated }
}
