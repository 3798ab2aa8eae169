import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { breakHtml } from './break-html.ts'

/**
 * Shows in the pages of a finished build where words may be parted. Only pages: what is hashed, fetched or taken
 * along (raw texts, fragments, feeds, the manifest) is written beside them, and stays as it was written.
 */
export function breakPages(folder: string): void {
  for (const path of globSync('**/*.html', { cwd: folder })) {
    const file = join(folder, path)
    writeFileSync(file, breakHtml(readFileSync(file, 'utf8')))
  }
}
