import type { VersionState } from '../../domain/log/version-states.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import { isAllowed, judgeHistory } from '../../domain/publication/history/judge-history.ts'
import {
  describeSeenVersion,
  listManifestVersions,
} from '../../domain/publication/history/manifest-history.ts'
import {
  type Manifest,
  type ManifestPolicy,
  type ManifestVersion,
  serializeBinding,
  serializeSealedFacts,
} from '../../domain/publication/manifest.ts'
import type { VersionSight } from '../../store/store.ts'

/** A version that is known and that the site does not have as it is known. */
export interface Loss extends VersionSight {
  how: 'dropped' | 'altered'
}

/** What a manifest that was found is held against. */
export interface Standing {
  /** The manifest in use so far; null for none. */
  kept: Manifest | null
  /** What the log says of all versions. */
  states: readonly VersionState[]
  /** Tells whether a product asks for a policy. */
  isAskedFor(policy: string): boolean
}

/** What is to be done about a manifest that was found. */
export interface TakeOver {
  /** What is to be in use: the one that was found, but for policies that would lose what may not be lost. */
  manifest: Manifest
  /** Policies that are gone from the site though a product asks for them. */
  missed: string[]
  /** Versions that nobody has answered and that are gone from the site: they are taken back first. */
  retract: VersionSight[]
  /** Versions that have come, or come back. */
  publish: VersionSight[]
}

/**
 * Lists what a site that was found has lost. A version that this site never had is not lost: another process that
 * shares the database has seen it first, and this one is only behind.
 */
export function listLosses({ kept, states }: Standing, found: Manifest): Loss[] {
  const [before, after] = [indexFacts(kept), indexFacts(found)]
  const known = states.filter(({ isKnown }) => isKnown)
  const deeds = judgeHistory(known.map(describeSeenVersion), listManifestVersions(found), 'any')
  const changed = deeds.filter((deed) => !isAllowed(deed))
  const rebound = listRebound(kept, found)
  return known.flatMap(({ policy, version, facts }): Loss[] => {
    const name = formatVersionName(policy, version)
    const isChanged = changed.some((deed) => deed.policy === policy && deed.number === version)
    if (!isChanged && !rebound.has(name)) return []
    if (after.has(name)) return [{ policy, version, facts, how: 'altered' }]
    return before.get(name) === facts ? [{ policy, version, facts, how: 'dropped' }] : []
  })
}

/** Versions that a manifest gives other terms than the one in use, under the same digests. */
function listRebound(kept: Manifest | null, found: Manifest): Set<string> {
  const [before, after] = [indexVersions(kept, serializeBinding), indexVersions(found, serializeBinding)]
  return new Set([...before.keys()].filter((name) => after.has(name) && after.get(name) !== before.get(name)))
}

/**
 * Plans how a manifest is taken over: policy by policy, so that a mistake in one stands in the way of no other.
 *
 * @param answered those of the losses that people have answered
 */
export function planTakeOver(
  { kept, states, isAskedFor }: Standing,
  found: Manifest,
  losses: readonly Loss[],
  answered: readonly Loss[],
): TakeOver {
  const before = indexFacts(kept)
  const rebound = listRebound(kept, found)
  const isThere = (id: string) => found.policies.some((policy) => policy.id === id)
  const isLost = ({ id }: ManifestPolicy, among: readonly Loss[]) =>
    among.some(
      ({ policy, version, facts }) =>
        policy === id && before.get(formatVersionName(policy, version)) === facts,
    )
  const [wasAnswered, isMissed] = [
    (policy: ManifestPolicy) => isLost(policy, answered),
    (policy: ManifestPolicy) => !isThere(policy.id) && isAskedFor(policy.id) && isLost(policy, losses),
  ]
  const heldBack = (kept?.policies ?? []).filter((policy) => wasAnswered(policy) || isMissed(policy))
  const isHeldBack = (id: string) => heldBack.some((policy) => policy.id === id)
  const retract = losses.filter((loss) => !answered.includes(loss) && !isHeldBack(loss.policy))
  const taken = found.policies.filter(({ id }) => !isHeldBack(id))
  const publish = taken.flatMap(listSights).filter((sight) => {
    const state = states.find((one) => isSame(one, sight))
    if (state === undefined) return true
    if (state.isKnown) return retract.some((loss) => isSame(loss, sight))
    // Taken back while the site had it, it stays so until the site has been without it.
    if (state.facts !== sight.facts) return true
    const name = formatVersionName(sight.policy, sight.version)
    return kept !== null && (before.get(name) !== sight.facts || rebound.has(name))
  })
  const policies = [
    ...found.policies.map((policy) => heldBack.find(({ id }) => id === policy.id) ?? policy),
    ...heldBack.filter(({ id }) => !isThere(id)),
  ]
  const missed = heldBack.filter((policy) => !wasAnswered(policy)).map(({ id }) => id)
  return { manifest: { ...found, policies }, missed, retract, publish }
}

/** The versions of a policy by the facts that may never change. */
export function listSights({ id, versions }: ManifestPolicy): VersionSight[] {
  return versions.map((version) => ({
    policy: id,
    version: version.number,
    facts: serializeSealedFacts(version),
  }))
}

function indexFacts(manifest: Manifest | null): Map<string, string> {
  return indexVersions(manifest, serializeSealedFacts)
}

function indexVersions(
  manifest: Manifest | null,
  serialize: (version: ManifestVersion) => string,
): Map<string, string> {
  return new Map(
    (manifest?.policies ?? []).flatMap(({ id, versions }) =>
      versions.map((version) => [formatVersionName(id, version.number), serialize(version)]),
    ),
  )
}

type Named = Pick<VersionSight, 'policy' | 'version'>

const isSame = (one: Named, other: Named) => one.policy === other.policy && one.version === other.version
