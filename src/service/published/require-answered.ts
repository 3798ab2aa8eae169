import { KelisimError } from '../../domain/error.ts'
import { deriveVersionStates } from '../../domain/log/version-states.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import type { AcceptanceStore } from '../../store/store.ts'
import { sayToOperator as say } from './say.ts'
import { listSights } from './take-over.ts'

/**
 * Refuses to begin with a site that has lost what people answered, where no earlier one is kept that has it: people
 * would be asked about older words than those that they accepted.
 *
 * @throws KelisimError `manifest-lost` that names the version, and the way out
 */
export async function requireAnswered(
  found: Manifest,
  store: Pick<AcceptanceStore, 'listVersions' | 'countReactions'>,
): Promise<void> {
  const there = found.policies.flatMap(listSights)
  for (const { policy, version, facts, isKnown } of deriveVersionStates(await store.listVersions())) {
    const isThere = there.some(
      (one) => one.policy === policy && one.version === version && one.facts === facts,
    )
    if (!isKnown || isThere) continue
    const { acts, people } = await store.countReactions({ policy, version, facts })
    if (acts === 0) continue
    const name = formatVersionName(policy, version)
    throw new KelisimError(
      'manifest-lost',
      say('service.manifest.lost', { version: name, people }),
      say('service.manifest.find', { version: name }),
    )
  }
}
