import type { PastAct } from '../../domain/acceptance/act.ts'
import { dropCorrected } from '../../domain/acceptance/corrections.ts'
import type { Term } from '../../domain/acceptance/term.ts'
import { isAheadOfClock } from '../../domain/log/moment.ts'
import { type Annulled, findAnnulled, type VersionState } from '../../domain/log/version-states.ts'
import { pickCurrent } from '../../domain/policy/current-terms.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import {
  type Manifest,
  type ManifestPolicy,
  type ManifestVersion,
  parseSealedFacts,
  serializeSealedFacts,
} from '../../domain/publication/manifest.ts'

/** A published policy, and what its versions bind to and when. */
export interface CatalogPolicy extends ManifestPolicy {
  terms: Term[]
  /** Where acts about this policy count no more. */
  annulled: Annulled[]
}

/** Everything published, by policy id. */
export type Catalog = ReadonlyMap<string, CatalogPolicy>

/**
 * Builds the catalog of a manifest: of each policy the versions that are known as they stand in it.
 *
 * @param now a version that was seen later than that was seen under a wrong clock
 */
export function buildCatalog(
  manifest: Manifest,
  states: readonly VersionState[],
  annulled: readonly Annulled[],
  now: Date,
): Catalog {
  const policies = manifest.policies.flatMap((policy): [string, CatalogPolicy][] => {
    const known = policy.versions
      .toSorted((a, b) => a.number - b.number)
      .flatMap((version) => {
        const state = findState(states, policy.id, version)
        return state === null ? [] : [{ version, term: toTerm(version, state.at, now) }]
      })
    if (known.length === 0) return []
    const versions = known.map(({ version }) => version)
    const isThere = (number: number) => versions.some((version) => version.number === number)
    const changes = policy.changes.filter(({ from, to }) => isThere(from) && isThere(to))
    const own = annulled.filter((one) => one.policy === policy.id)
    const terms = known.map(({ term }) => term)
    return [[policy.id, { ...policy, versions, changes, terms, annulled: own }]]
  })
  return new Map(policies)
}

/**
 * A person's acts for a policy that count: not what was entered by mistake, nor those about versions that were taken
 * back. What ended an acceptance or
 * a consent has ended it all the same: nobody's no becomes a yes because a version went.
 */
export function selectCounting<T extends PastAct & { policy: string; index: number }>(
  policy: CatalogPolicy,
  acts: readonly T[],
): readonly T[] {
  const { annulled } = policy
  // First: a correction stands behind what it corrects, whichever of the two the version takes along.
  const standing = dropCorrected(acts)
  if (annulled.length === 0) return standing
  return standing.flatMap((act) => {
    const gone = findAnnulled(annulled, act)
    if (gone === undefined || act.act === 'withdraw') return act
    if (act.act !== 'decline' || !isConsent(policy)) return []
    // One that was said early ended nothing yet, and now never does.
    return hasBound(gone) ? { ...act, endsAll: true } : []
  })
}

/** Where a no ended a consent like a withdrawal, and says no more: its version bound, and was taken back since. */
export function listEnding(policy: CatalogPolicy): Annulled[] {
  return isConsent(policy) ? policy.annulled.filter(hasBound) : []
}

/** Tells whether a version took effect before it was taken back. */
function hasBound({ facts, until }: Annulled): boolean {
  const { effectiveAt } = parseSealedFacts(facts)
  return Date.parse(effectiveAt) <= Date.parse(until)
}

/** Tells whether a policy is a consent, which its versions never change. */
export function isConsent({ versions }: ManifestPolicy): boolean {
  return versions.some(({ terms }) => terms.kind === 'consent')
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

/**
 * A policy by the dates of its own versions, whenever this service first saw them: they are those that people went by
 * where it was not asked, on paper and in earlier systems.
 */
export function followOwnDates(policy: CatalogPolicy, now: Date): CatalogPolicy {
  return { ...policy, terms: policy.versions.map((version) => toTerm(version, version.publishedAt, now)) }
}

// Nobody can be bound by what was not there to be read, whatever date the file carries.
function toTerm(version: ManifestVersion, seen: string, now: Date): Term {
  const { number, asks, publishedAt, effectiveAt, acceptBy, replaces, ends, terms } = version
  // Seen under a clock that was wrong: by it the version would not bind for years.
  const seenAt = isAheadOfClock(seen, now) ? publishedAt : seen
  const binding = findLater(effectiveAt, seenAt)
  return {
    number,
    asks,
    publishedAt: findLater(publishedAt, seenAt),
    effectiveAt: binding,
    acceptBy: findLater(acceptBy, binding),
    replaces,
    ends,
    offers: terms.choices?.map(({ id }) => id),
  }
}

/** What the log says of a version, if it is known by the facts that it has here. */
function findState(
  states: readonly VersionState[],
  policy: string,
  version: ManifestVersion,
): VersionState | null {
  const state = states.find((one) => one.policy === policy && one.version === version.number)
  return state?.isKnown && state.facts === serializeSealedFacts(version) ? state : null
}

function findLater(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other
}
