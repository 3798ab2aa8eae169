import { deriveVersionStates, listAnnulled } from '../../domain/log/version-states.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import { listNamedFiles } from '../../domain/publication/named-files.ts'
import { findWidgetHash } from '../../domain/publication/widget-path.ts'
import type { AcceptanceStore } from '../../store/store.ts'
import { buildCatalog, type Catalog } from './catalog.ts'
import type { KeptSite } from './kept-site.ts'
import type { ManifestSource } from './manifest-source.ts'
import { readFoundSite } from './read-found.ts'
import { requireAnswered } from './require-answered.ts'
import { type Settled, type SettleTools, settleVersions } from './settle-versions.ts'
import { describeFailure, listDifferences, type Warning, warnOfNotKept, warnOfUnusable } from './warnings.ts'

/** What is published, followed as it changes. */
export interface Published {
  /**
   * What is in use; null while there has been nothing that could be used. A look that is due is made meanwhile; it is
   * waited for where there is nothing to give before it, and a moment where the last one was long ago.
   */
  getCatalog(): Promise<Catalog | null>
  /** Why there is nothing to use; null when there is. */
  findProblem(): string | null
  /** What is amiss with the site, while everybody is served. */
  listWarnings(): readonly Warning[]
  /** Where a file of the site is kept as the manifest in use names it, or a widget's of any time; null for any other. */
  findKeptFile(path: string): string | null
  /** Where a file is kept that any manifest named by this hash; null when none did, or it was not to be had. */
  findFileByHash(sha256: string): string | null
  /** Makes a look that is due, or waits for the one under way. */
  look(): Promise<void>
}

/** What following the manifest needs. */
export interface PublishedOptions extends SettleTools {
  source: ManifestSource
  kept: KeptSite
  store: SettleTools['store'] & Pick<AcceptanceStore, 'findNewestVersion'>
  now: () => Date
  /** Told once of each new warning, or reason for which there is nothing to use. */
  onProblem: (problem: string) => void
  /** Told of each version that this process has published or taken back. */
  onChange: (act: 'publish' | 'retract', version: string) => void
}

/** What a look came to. */
interface InUse {
  catalog: Catalog
  /** Hash by path of every file that is named. */
  files: ReadonlyMap<string, string>
  /** Whether the manifest in use could be kept. */
  isKept: boolean
  /** Place of the newest record of a version that it knows of. */
  newest: number | null
  warnings: readonly Warning[]
}

const CHECK_INTERVAL_MS = 1000
/** After so long without a look nobody is told what may have been true then, unless looking takes too long. */
const STALE_MS = 2 * CHECK_INTERVAL_MS
const PATIENCE_MS = 1000

/**
 * Follows the manifest: looks at the file and at the log at most once a second and takes over what has changed. What
 * is missing, not whole, or lost a version that people have answered is not taken over: what was last good stays in
 * use, also after a restart.
 */
export function createPublished(options: PublishedOptions): Published {
  const { source, kept, store, now, onProblem, onChange } = options
  let last: Manifest | null | undefined
  let written: Manifest | null = null
  let inUse: InUse | null = null
  let problem: string | null = null
  let seen: string | null = null
  let told: readonly string[] = []
  let lookedAt = Number.NEGATIVE_INFINITY
  let looking: Promise<void> | null = null

  async function refresh(): Promise<void> {
    try {
      const stamp = await source.readStamp().catch(() => null)
      const newest = await store.findNewestVersion()
      const found = stamp === null ? null : `${stamp} ${newest}`
      if (found !== null && found === seen) return
      inUse = await takeOver()
      problem = null
      // What could not be used is tried again with each look.
      const isSound = !inUse.warnings.some(({ code }) => code.startsWith('site-'))
      seen = isSound && stamp !== null ? `${stamp} ${inUse.newest}` : null
      tell(inUse.warnings.map(({ detail }) => detail))
    } catch (error) {
      seen = null
      // While the database is away, what is in use stays so: whoever asks about readiness asks the database itself.
      if (inUse !== null) return
      problem = describeFailure(error)
      tell([problem])
    }
  }

  function tell(problems: readonly string[]): void {
    for (const one of problems) if (!told.includes(one)) onProblem(one)
    told = problems
  }

  async function takeOver(): Promise<InUse> {
    if (last === undefined) last = written = kept.readManifest()
    const { manifest: found, warnings, failure } = await readFoundSite(source, kept, last !== null)
    if (found === null && last === null) throw failure
    if (found !== null && last === null) await requireAnswered(found, store)
    const settled = found === null ? null : await settle(found)
    const manifest = settled?.manifest ?? (last as Manifest)
    const unkept = keepManifest(manifest)
    last = manifest
    const records = await store.listVersions()
    const states = deriveVersionStates(records)
    return {
      catalog: buildCatalog(manifest, states, listAnnulled(records), now()),
      files: new Map(listNamedFiles(manifest).map(({ path, sha256 }) => [path, sha256])),
      isKept: unkept.length === 0,
      newest: records.at(-1)?.index ?? null,
      warnings: [
        ...(found === null ? [warnOfUnusable(failure)] : warnings),
        ...unkept,
        ...(settled?.warnings ?? []),
        ...listDifferences(manifest, states, settled?.losses ?? []),
      ],
    }
  }

  async function settle(found: Manifest): Promise<Settled> {
    // Begun anew where somebody answered a version that was about to be taken back: then it stays.
    for (;;) {
      const settled = await settleVersions(last ?? null, found, options, now().toISOString())
      for (const [act, sight] of settled.done) onChange(act, formatVersionName(sight.policy, sight.version))
      if (settled.isDone) return settled
    }
  }

  function keepManifest(manifest: Manifest): Warning[] {
    if (manifest === written) return []
    try {
      kept.keepManifest(manifest)
      written = manifest
      return []
    } catch (error) {
      return [warnOfNotKept(error)]
    }
  }

  async function look(): Promise<void> {
    const moment = now().getTime()
    if (looking === null && Math.abs(moment - lookedAt) >= CHECK_INTERVAL_MS) {
      // What a clock that has gone back since said of versions is said anew.
      if (moment < lookedAt) seen = null
      lookedAt = moment
      looking = refresh().finally(() => {
        looking = null
      })
    }
    await looking
  }

  return {
    look,
    findFileByHash: (sha256) => kept.findFile(sha256),
    async getCatalog() {
      const isStale = Math.abs(now().getTime() - lookedAt) >= STALE_MS
      const looked = look()
      if (inUse === null) await looked
      else if (isStale) await waitAtMost(looked, PATIENCE_MS)
      return inUse?.catalog ?? null
    },
    findProblem: () => problem,
    listWarnings: () => inUse?.warnings ?? [],
    findKeptFile(path) {
      if (inUse === null) return null
      if (path === 'policies.json') return inUse.isKept ? kept.manifestPath : null
      // A page may have pinned a widget of any time, and any page may have been open since.
      const sha256 = inUse.files.get(path) ?? findWidgetHash(path)
      return sha256 === null ? null : kept.findFile(sha256)
    },
  }
}

/** Waits for something, but not longer than so many milliseconds. */
async function waitAtMost(done: Promise<void>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds)
  })
  await Promise.race([done, passed]).finally(() => clearTimeout(timer))
}
