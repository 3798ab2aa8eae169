import type { Term } from '../../domain/acceptance/term.ts'
import { pickCurrent } from '../../domain/policy/current-terms.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import type { Manifest, ManifestPolicy, ManifestVersion } from '../../domain/publication/manifest.ts'
import type { SeenVersion } from '../../store/store.ts'

/** A published policy, and what its versions bind to and when. */
export interface CatalogPolicy extends ManifestPolicy {
  terms: Term[]
}

/** Everything published, by policy id. */
export type Catalog = ReadonlyMap<string, CatalogPolicy>

/** Builds the catalog of a manifest whose versions have all been seen. */
export function buildCatalog(manifest: Manifest, seen: readonly SeenVersion[]): Catalog {
  return new Map(
    manifest.policies.map((policy) => {
      const terms = policy.versions
        .toSorted((a, b) => a.number - b.number)
        .map((version) => toTerm(version, getFirstSight(seen, policy.id, version.number)))
      return [policy.id, { ...policy, terms }]
    }),
  )
}

/**
 * What binds under a policy at a moment, where nothing is asked about one of its versions; a version counts from when it
 * binds here, not from the date in its file.
 */
export function getTerms(policy: CatalogPolicy, now: Date): Terms {
  const { number } = pickCurrent(policy.terms, now)
  const version = findVersion(policy, number)
  if (version === undefined) throw new Error(`${policy.id}@${number} is not in the manifest`)
  return version.terms
}

/** The version of a policy with a number; undefined when it is not published. */
export function findVersion(policy: ManifestPolicy, number: number): ManifestVersion | undefined {
  return policy.versions.find((version) => version.number === number)
}

// Nobody can be bound by what was not there to be read, whatever date the file carries.
function toTerm(version: ManifestVersion, seenAt: string): Term {
  const { number, asks, publishedAt, effectiveAt, acceptBy, replaces, ends } = version
  const binding = findLater(effectiveAt, seenAt)
  return {
    number,
    asks,
    publishedAt: findLater(publishedAt, seenAt),
    effectiveAt: binding,
    acceptBy: findLater(acceptBy, binding),
    replaces,
    ends,
  }
}

function getFirstSight(seen: readonly SeenVersion[], policy: string, version: number): string {
  const sight = seen.find((one) => one.policy === policy && one.version === version)
  if (sight === undefined) throw new Error(`${policy}@${version} has not been recorded as seen`)
  return sight.at
}

function findLater(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other
}
