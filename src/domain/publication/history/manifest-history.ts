import { type Manifest, serializeSealedFacts } from '../manifest.ts'
import type { KnownVersion } from './known-version.ts'

/** What a service keeps of a version that it has seen: the facts as the manifest had them. */
export interface SeenFacts {
  policy: string
  version: number
  /** See `serializeSealedFacts`. */
  facts: string
}

/** The versions of a manifest, to be held against what a service has seen. */
export function listManifestVersions({ policies }: Pick<Manifest, 'policies'>): KnownVersion[] {
  return policies.flatMap(({ id, versions }) =>
    versions.map((version) =>
      describeSeenVersion({ policy: id, version: version.number, facts: serializeSealedFacts(version) }),
    ),
  )
}

/** A version that was seen: the digest of the version stands last in its facts, its moment third. */
export function describeSeenVersion({ policy, version, facts }: SeenFacts): KnownVersion {
  const values: unknown[] = JSON.parse(facts)
  return {
    policy,
    number: version,
    seal: { publishedAt: String(values[2]), digest: String(values.at(-1)) },
    parts: { facts },
  }
}
