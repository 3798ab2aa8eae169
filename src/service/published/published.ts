import { formatVersionName } from '../../domain/policy/policy.ts'
import { type Manifest, ManifestSchema, serializeSealedFacts } from '../../domain/publication/manifest.ts'
import type { AcceptanceStore, SeenVersion, SigningKeys, VersionSight } from '../../store/store.ts'
import { buildCatalog, type Catalog } from './catalog.ts'
import type { ManifestSource } from './manifest-source.ts'

/** What is published, followed as it changes. */
export interface Published {
  /** The newest manifest that could be taken over; null while there has been none. */
  getCatalog(): Promise<Catalog | null>
  /** Why the file as it is now was not taken over; null when it was. */
  findProblem(): string | null
}

/** What following the manifest needs. */
export interface PublishedOptions {
  source: ManifestSource
  store: Pick<AcceptanceStore, 'listVersions' | 'recordVersions'>
  /** Names of the keys that sign now. */
  keys: () => SigningKeys
  now: () => Date
  newId: () => string
  /** Told once of each new reason for which a manifest is not taken over. */
  onProblem: (problem: string) => void
}

const CHECK_INTERVAL_MS = 1000

/**
 * Follows the manifest: looks at the file at most once a second, takes a changed one over, and refuses one
 * that alters or drops a version already seen, also before a restart.
 */
export function createPublished(options: PublishedOptions): Published {
  const { source, store, keys, now, newId, onProblem } = options
  let catalog: Catalog | null = null
  let problem: string | null = null
  let stamp: string | null = null
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | null = null

  async function refresh(): Promise<void> {
    try {
      const found = await source.readStamp()
      if (found === stamp) return
      catalog = await takeOver(await source.readText())
      stamp = found
      problem = null
    } catch (error) {
      // The old catalog stays: a rebuild may be half-way through replacing the files.
      const reason = error instanceof Error ? error.message : String(error)
      if (reason !== problem) onProblem(reason)
      problem = reason
      stamp = null
    }
  }

  async function takeOver(text: string): Promise<Catalog> {
    const manifest = readManifest(text)
    const sights = listSights(manifest)
    const seen = await store.listVersions()
    refuseAltered(seen, sights)
    const fresh = sights
      .filter((sight) => !seen.some((old) => isSame(old, sight)))
      .map((sight) => ({ ...sight, id: newId() }))
    return buildCatalog(manifest, await store.recordVersions(fresh, now().toISOString(), keys()))
  }

  return {
    async getCatalog() {
      const time = now().getTime()
      if (looking === null && Math.abs(time - lookedAt) >= CHECK_INTERVAL_MS) {
        lookedAt = time
        looking = refresh().finally(() => {
          looking = null
        })
      }
      await looking
      return catalog
    },
    findProblem: () => problem,
  }
}

/** What is recorded names the old digests: with another text under it, no answer could be proved any more. */
const AFTER_ALTERED =
  'Answers are bound to what it was: build the site from the policies as they were. Where they were sealed anew before 1.0 (npm run policy -- migrate), set the old records aside and begin new ones: mv .kelisim .kelisim-before, or whatever folder KELISIM_DATA names; on PostgreSQL, a new database.'

function readManifest(text: string): Manifest {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error('The manifest is not JSON, or not yet written to its end.')
  }
  const result = ManifestSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Error(`The manifest is not as expected at ${issue?.path.join('.')}: ${issue?.message}.`)
}

function listSights({ policies }: Manifest): VersionSight[] {
  return policies.flatMap(({ id, versions }) =>
    versions.map((version) => ({
      policy: id,
      version: version.number,
      facts: serializeSealedFacts(version),
    })),
  )
}

function refuseAltered(seen: readonly SeenVersion[], sights: readonly VersionSight[]): void {
  for (const old of seen) {
    const found = sights.find((sight) => isSame(old, sight))
    const name = formatVersionName(old.policy, old.version)
    if (found === undefined) throw new Error(`The manifest drops ${name}, which has been published.`)
    if (found.facts !== old.facts)
      throw new Error(`The manifest alters ${name}, which has been published. ${AFTER_ALTERED}`)
  }
}

function isSame(one: VersionSight, other: VersionSight): boolean {
  return one.policy === other.policy && one.version === other.version
}
