import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build as buildPages } from 'astro'
import { checkLibrary } from '../../src/domain/checks/check.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { findingText, isError } from '../../src/domain/finding.ts'
import { publicationOf } from '../../src/domain/publication.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { bundleVerifier } from './bundle-verifier.ts'
import { bundleWidget } from './bundle-widget.ts'

/** What to build from, where to, and the moment it is built for. */
export interface BuildInput {
  policies: string
  dist: string
  now: Date
}

/**
 * Builds pages, fragments, raw texts, the widget and the manifest into a folder beside `dist` and then
 * takes its place, so that a running service never sees half a site.
 */
export async function buildSite({ policies: directory, dist, now }: BuildInput): Promise<{ files: number }> {
  const policies = loadLibrary(directory)
  const findings = checkLibrary(policies).filter(isError)
  if (findings.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${directory} cannot be published:\n\n${findings.map((finding) => findingText(finding, 'en')).join('\n\n')}\n`,
      'Mend what is listed, then build again.',
    )
  }
  const next = `${dist}.next`
  rmSync(next, { recursive: true, force: true })

  process.env.KELISIM_POLICIES = directory
  process.env.KELISIM_NOW = now.toISOString()
  await buildPages({ root: process.cwd(), outDir: next, logLevel: 'warn' })

  const widget = await bundleWidget()
  const { files } = publicationOf(policies, { path: 'widget.js', integrity: widget.integrity }, now)
  files.set('widget.js', widget.code)
  files.set('verify.html', await bundleVerifier())
  for (const [path, content] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true })
    writeFileSync(join(next, path), content)
  }
  replace(dist, next)
  return { files: files.size }
}

function replace(dist: string, next: string): void {
  const old = `${dist}.old`
  rmSync(old, { recursive: true, force: true })
  try {
    renameSync(dist, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  renameSync(next, dist)
  rmSync(old, { recursive: true, force: true })
}
