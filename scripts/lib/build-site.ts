import { formatFinding } from '../../src/domain/checks/finding.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { buildPublication } from '../../src/domain/publication/publication.ts'
import { collectHistoryFindings } from '../../src/library/findings-in.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { type BuildInput, buildPages } from './build-pages.ts'
import { bundleVerifier } from './bundle-verifier.ts'
import { bundleWidget } from './bundle-widget.ts'

/** Builds the site that readers see: pages, fragments, raw texts, the widget and the manifest; no drafts. */
export async function buildSite(input: BuildInput): Promise<{ files: number }> {
  const say = sayDomainIn('en')
  const policies = loadLibrary(input.policies, say)
  // A published version is judged by its bytes, and a draft by nobody here.
  const findings = collectHistoryFindings(input.policies)
  if (findings.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${input.policies} cannot be published:\n\n${findings.map((finding) => formatFinding(finding, say)).join('\n\n')}\n`,
      'Fix the findings above, then build again.',
    )
  }
  return buildPages(input, false, async () => {
    const widget = await bundleWidget()
    const { files } = buildPublication(
      policies,
      { path: 'widget.js', integrity: widget.integrity },
      input.now,
      sayDomainIn,
    )
    return files.set('widget.js', widget.code).set('verify.html', await bundleVerifier())
  })
}
