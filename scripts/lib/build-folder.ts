import { readScriptSettings } from '../../src/cli/settings.ts'
import { buildPreview } from './build-preview.ts'
import { buildSite } from './build-site.ts'

/** Builds the site, or a preview of drafts, of the folder in which the program runs, and tells what was done. */
export async function buildFolder(): Promise<number> {
  const { policies, dist, drafts, lastManifest } = readScriptSettings()
  const input = { policies, dist, now: new Date() }
  const { files, compared } = drafts
    ? { ...(await buildPreview(input)), compared: [] }
    : await buildSite({ ...input, lastManifest })
  for (const line of compared) console.log(line)
  const what = drafts ? 'a preview with drafts into ' : ''
  console.log(`Built ${what}${dist} (${files} files beside the pages).`)
  return 0
}
