import { KelisimError } from '../../domain/error.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import type { KeptSite } from './kept-site.ts'
import type { ManifestSource } from './manifest-source.ts'
import { readManifest } from './read-manifest.ts'
import { sayToOperator } from './say.ts'
import { describeMissing, type Warning, warnOfMissing, warnOfNotKept } from './warnings.ts'

/** The site as it is now: its manifest, or why it cannot be used. */
export type FoundSite =
  | { manifest: Manifest; warnings: Warning[]; failure: null }
  | { manifest: null; warnings: []; failure: unknown }

/**
 * Reads the manifest of the site and keeps what it names. A site that lacks something of that is not whole yet, and is
 * used only where there is no other.
 */
export async function readFoundSite(
  source: ManifestSource,
  kept: KeptSite,
  hasOther: boolean,
): Promise<FoundSite> {
  try {
    const manifest = readManifest(await source.readText())
    const { missing, warnings } = await keepFiles(kept, manifest)
    const [file] = missing
    if (file !== undefined && hasOther) {
      const advice = sayToOperator('service.manifest.build')
      throw new KelisimError('manifest-invalid', describeMissing(file), advice)
    }
    return { manifest, warnings: [...warnings, ...warnOfMissing(missing)], failure: null }
  } catch (failure) {
    return { manifest: null, warnings: [], failure }
  }
}

/** A disk that takes nothing more stands in the way of no publication. */
async function keepFiles(kept: KeptSite, manifest: Manifest) {
  try {
    return { missing: await kept.keepFiles(manifest), warnings: [] }
  } catch (error) {
    return { missing: [], warnings: [warnOfNotKept(error)] }
  }
}
