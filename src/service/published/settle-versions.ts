import { deriveVersionStates } from '../../domain/log/version-states.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import type { AcceptanceStore, SigningKeys, VersionSight } from '../../store/store.ts'
import { type Loss, listLosses, listSights, planTakeOver } from './take-over.ts'
import { type Warning, warnOfLoss, warnOfMissed } from './warnings.ts'

/** What became of a manifest that was found. */
export interface Settled {
  /** The one that is to be in use. */
  manifest: Manifest
  /** What was logged. */
  done: ['publish' | 'retract', VersionSight][]
  /** Versions that people have answered and that the site has lost. */
  losses: Loss[]
  warnings: Warning[]
  /** False when somebody answered a version while it was about to be taken back. */
  isDone: boolean
}

/** What settling needs. */
export interface SettleTools {
  store: Pick<AcceptanceStore, 'listVersions' | 'recordVersions' | 'retractVersion' | 'countReactions'>
  /** Names of the keys that sign now. */
  keys: () => SigningKeys
  newId: () => string
  /** Tells whether a product asks for a policy. */
  isAskedFor: (policy: string) => boolean
}

/** Logs what has come and gone with a manifest, so far as people's answers allow it. */
export async function settleVersions(
  kept: Manifest | null,
  found: Manifest,
  { store, keys, newId, isAskedFor }: SettleTools,
  at: string,
): Promise<Settled> {
  const standing = { kept, states: deriveVersionStates(await store.listVersions()), isAskedFor }
  const losses = listLosses(standing, found)
  const reactions = await Promise.all(losses.map((loss) => store.countReactions(loss)))
  const answered = losses.filter((_, place) => (reactions[place]?.acts ?? 0) > 0)
  const plan = planTakeOver(standing, found, losses, answered)
  const settled: Settled = {
    manifest: plan.manifest,
    done: [],
    losses: answered,
    warnings: [
      ...losses.flatMap((loss, place) => {
        const own = reactions[place]
        if (own === undefined || !answered.includes(loss)) return []
        return [warnOfLoss(loss, own, isIn(plan.manifest, loss))]
      }),
      ...plan.missed.map(warnOfMissed),
    ],
    isDone: true,
  }
  for (const sight of plan.retract) {
    const outcome = await store.retractVersion({ ...sight, id: newId(), evenIfAnswered: false }, at, keys())
    if (outcome.kind === 'answered') return { ...settled, isDone: false }
    if (outcome.kind === 'retracted') settled.done.push(['retract', sight])
  }
  const fresh = plan.publish.map((sight) => ({ ...sight, id: newId() }))
  if (fresh.length > 0) await store.recordVersions(fresh, at, keys())
  for (const sight of plan.publish) settled.done.push(['publish', sight])
  return settled
}

/** Tells whether a manifest has a version as it is known. */
function isIn({ policies }: Manifest, { policy, version, facts }: VersionSight): boolean {
  const sights = policies.flatMap(listSights)
  return sights.some((one) => one.policy === policy && one.version === version && one.facts === facts)
}
