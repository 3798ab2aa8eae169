import { formatFinding } from '../../src/domain/checks/finding.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { buildPublication } from '../../src/domain/publication/publication.ts'
import { collectSealedFindings } from '../../src/library/findings-in.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { type BuildInput, buildPages } from './build-pages.ts'
import { bundleWidget } from './bundle-widget.ts'
import { buildFilesBeside } from './files-beside.ts'
import { refuseAltered } from './last-manifest.ts'

/** What the site is built from, and what was published before it. */
export interface SiteInput extends BuildInput {
  /** A file or an address, see {@link refuseAltered}. */
  lastManifest?: string | null
}

/** Builds the site that readers see: pages, fragments, raw texts, the widget and the manifest; no drafts. */
export async function buildSite(input: SiteInput): Promise<{ files: number; compared: string[] }> {
  const say = sayDomainIn('en')
  const policies = loadLibrary(input.policies, say)
  // A published version is judged by its bytes, and a draft by nobody here.
  const findings = collectSealedFindings(input.policies)
  if (findings.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${input.policies} cannot be published:\n\n${findings.map((finding) => formatFinding(finding, say)).join('\n\n')}\n`,
      'Fix the findings above, then build again.',
    )
  }
  const compared = await refuseAltered(
    policies,
    { dist: input.dist, last: input.lastManifest ?? null },
    input.now,
    say,
  )
  const built = await buildPages(input, false, async () => {
    const widget = await bundleWidget()
    const { files } = buildPublication(policies, widget.manifest, input.now, sayDomainIn)
    return new Map([...files, ...widget.files, ...(await buildFilesBeside())])
  })
  return { ...built, compared }
}
