import type { VersionState } from '../../domain/log/version-states.ts'
import {
  type Manifest,
  type ManifestPolicy,
  serializeSealedFacts,
} from '../../domain/publication/manifest.ts'
import type { VersionSight } from '../../store/store.ts'

/** A version that is known and that the site does not have as it is known. */
export interface Loss extends VersionSight {
  how: 'dropped' | 'altered'
}

/** What is to be done about a manifest that was found. */
export interface TakeOver {
  /** What is to be in use: the one that was found, but for policies that lost what was answered. */
  manifest: Manifest
  /** Versions that nobody has answered and that are gone from the site: they are taken back first. */
  retract: VersionSight[]
  /** Versions that have come, or come back. */
  publish: VersionSight[]
}

/**
 * Lists what a site that was found has lost. A version that this site never had is not lost: another process that
 * shares the database has seen it first, and this one is only behind.
 *
 * @param kept the manifest in use so far; null for none
 * @param states what the log says of all versions
 */
export function listLosses(
  kept: Manifest | null,
  found: Manifest,
  states: readonly VersionState[],
): Loss[] {
  const [before, after] = [indexFacts(kept), indexFacts(found)]
  return states.flatMap(({ policy, version, facts, isKnown }): Loss[] => {
    const name = formatName(policy, version)
    const now = after.get(name)
    if (!isKnown || now === facts) return []
    if (now !== undefined) return [{ policy, version, facts, how: 'altered' }]
    return before.get(name) === facts ? [{ policy, version, facts, how: 'dropped' }] : []
  })
}

/**
 * Plans how a manifest is taken over: policy by policy, so that a mistake in one stands in the way of no other.
 *
 * @param answered those of the losses that people have answered
 */
export function planTakeOver(
  kept: Manifest | null,
  found: Manifest,
  states: readonly VersionState[],
  losses: readonly Loss[],
  answered: readonly Loss[],
): TakeOver {
  const before = indexFacts(kept)
  const heldBack = (kept?.policies ?? []).filter(({ id }) =>
    answered.some(
      ({ policy, version, facts }) => policy === id && before.get(formatName(policy, version)) === facts,
    ),
  )
  const isHeldBack = (id: string) => heldBack.some((policy) => policy.id === id)
  const taken = found.policies.filter(({ id }) => !isHeldBack(id))
  const retract = losses.filter((loss) => !answered.includes(loss) && !isHeldBack(loss.policy))
  const publish = taken.flatMap(listSights).filter((sight) => {
    const state = states.find((one) => one.policy === sight.policy && one.version === sight.version)
    if (state === undefined) return true
    if (state.isKnown) return retract.some((loss) => isSame(loss, sight))
    // Taken back while the site had it, it stays so until the site has been without it.
    if (state.facts !== sight.facts) return true
    return kept !== null && before.get(formatName(sight.policy, sight.version)) !== sight.facts
  })
  const policies = [
    ...found.policies.map((policy) => heldBack.find(({ id }) => id === policy.id) ?? policy),
    ...heldBack.filter(({ id }) => !found.policies.some((policy) => policy.id === id)),
  ]
  return { manifest: { ...found, policies }, retract, publish }
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
  const sights = (manifest?.policies ?? []).flatMap(listSights)
  return new Map(sights.map(({ policy, version, facts }) => [formatName(policy, version), facts]))
}

const formatName = (policy: string, version: number) => `${policy}@${version}`

const isSame = (one: VersionSight, other: VersionSight) =>
  one.policy === other.policy && one.version === other.version
