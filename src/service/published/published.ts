import { versionName } from '../../domain/policy/policy.ts'
import { type Manifest, ManifestSchema, sealedFacts } from '../../domain/publication/manifest.ts'
import type { AcceptanceStore, SeenVersion, SigningKeys, VersionSight } from '../../store/store.ts'
import { type Catalog, catalogOf } from './catalog.ts'
import type { ManifestSource } from './manifest-source.ts'

/** What is published, followed as it changes. */
export interface Published {
  /** The newest manifest that could be taken over; null while there has been none. */
  catalog(): Promise<Catalog | null>
  /** Why the file as it is now was not taken over; null when it was. */
  problem(): string | null
}

/** What following the manifest needs. */
export interface PublishedOptions {
  source: ManifestSource
  store: Pick<AcceptanceStore, 'seenVersions' | 'seeVersions'>
  /** Names of the keys that sign now. */
  keys: () => SigningKeys
  now: () => Date
  newId: () => string
  /** Told once of each new reason for which a manifest is not taken over. */
  onProblem: (problem: string) => void
}

const LOOK_AGAIN = 1000

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

  async function look(): Promise<void> {
    try {
      const found = await source.stamp()
      if (found === stamp) return
      catalog = await takeOver(await source.text())
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
    const sights = sightsOf(manifest)
    const seen = await store.seenVersions()
    refuseAltered(seen, sights)
    const fresh = sights
      .filter((sight) => !seen.some((old) => same(old, sight)))
      .map((sight) => ({ ...sight, id: newId() }))
    return catalogOf(manifest, await store.seeVersions(fresh, now().toISOString(), keys()))
  }

  return {
    async catalog() {
      const time = now().getTime()
      if (looking === null && Math.abs(time - lookedAt) >= LOOK_AGAIN) {
        lookedAt = time
        looking = look().finally(() => {
          looking = null
        })
      }
      await looking
      return catalog
    },
    problem: () => problem,
  }
}

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

function sightsOf({ policies }: Manifest): VersionSight[] {
  return policies.flatMap(({ id, versions }) =>
    versions.map((version) => ({ policy: id, version: version.number, facts: sealedFacts(version) })),
  )
}

function refuseAltered(seen: readonly SeenVersion[], sights: readonly VersionSight[]): void {
  for (const old of seen) {
    const found = sights.find((sight) => same(old, sight))
    const name = versionName(old.policy, old.version)
    if (found === undefined) throw new Error(`The manifest drops ${name}, which has been published.`)
    if (found.facts !== old.facts) throw new Error(`The manifest alters ${name}, which has been published.`)
  }
}

function same(one: VersionSight, other: VersionSight): boolean {
  return one.policy === other.policy && one.version === other.version
}
