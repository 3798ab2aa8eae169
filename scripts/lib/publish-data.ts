import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildPublication } from '../../src/domain/publication/publication.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'

/** Publishes what the service needs of a site, the manifest and the fragments, without its pages. */
export function publishData(policies: string, dist: string, now: Date): void {
  const widget = { path: 'widget.js', integrity: 'sha384-AAAA', files: [] }
  const library = loadLibrary(policies, sayDomainIn('en'))
  const { files } = buildPublication(library, widget, now, sayDomainIn)
  for (const [path, content] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true })
    writeFileSync(join(dist, path), content)
  }
}
