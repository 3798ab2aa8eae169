import { deriveVersionStates, listAnnulled, type VersionRecord } from '../../domain/log/version-states.ts'
import { type Manifest, serializeSealedFacts } from '../../domain/publication/manifest.ts'
import { buildCatalog, type Catalog } from '../published/catalog.ts'

/**
 * The published versions by which an import is judged. An earlier system followed their own dates, so that these count
 * and not when this service first saw them; what the log says was taken back, or was other words, is left out.
 */
export function buildImportCatalog(
  manifest: Manifest,
  records: readonly VersionRecord[],
  now: Date,
): Catalog {
  const logged = deriveVersionStates(records)
  const states = manifest.policies.flatMap(({ id: policy, versions }) =>
    versions.flatMap((version) => {
      const facts = serializeSealedFacts(version)
      const state = logged.find((one) => one.policy === policy && one.version === version.number)
      if (state !== undefined && !(state.isKnown && state.facts === facts)) return []
      return { policy, version: version.number, facts, isKnown: true, at: version.publishedAt }
    }),
  )
  return buildCatalog(manifest, states, listAnnulled(records), now)
}
