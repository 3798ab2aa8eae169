import { z } from 'zod'
import { isPublished, type Policy } from '../../policy/policy.ts'
import type { KnownVersion } from './known-version.ts'

/**
 * What history asks of a manifest: no more, so that one of any form, older or newer, can be held against what is
 * built now.
 */
const PastManifestSchema = z.object({
  policies: z.array(
    z.object({
      id: z.string(),
      versions: z.array(
        z.object({
          number: z.int(),
          publishedAt: z.string(),
          digests: z.record(z.string(), z.string()).refine((digests) => 'version' in digests),
        }),
      ),
    }),
  ),
})

interface Published {
  number: number
  publishedAt: string
  digests: Readonly<Record<string, string>>
}

/** The versions of a manifest that was built earlier; null where it is none. */
export function readPastManifest(value: unknown): KnownVersion[] | null {
  const { data } = PastManifestSchema.safeParse(value)
  return data
    ? data.policies.flatMap(({ id, versions }) => versions.map((version) => describePublished(id, version)))
    : null
}

/** The published versions of policies, as {@link readPastManifest} knows them. */
export function listPublishedVersions(policies: readonly Policy[]): KnownVersion[] {
  return policies.flatMap(({ id, versions }) =>
    versions
      .filter(isPublished)
      .map(({ number, file: { publishedAt, digests } }) =>
        describePublished(id, { number, publishedAt, digests }),
      ),
  )
}

/** What a seal covers, by the digests of its files; that of the version covers `version.yaml`. */
function describePublished(policy: string, { number, publishedAt, digests }: Published): KnownVersion {
  const { version = '', ...texts } = digests
  const parts = Object.entries(texts).map(([locale, digest]) => [`${locale}.md`, digest])
  return {
    policy,
    number,
    seal: { publishedAt, digest: version },
    parts: { ...Object.fromEntries(parts), 'version.yaml': version },
  }
}
