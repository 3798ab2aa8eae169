import './lib/spare-memory.ts'

import { readScriptSettings } from '../src/cli/settings.ts'
import { buildPreview } from './lib/build-preview.ts'
import { buildSite } from './lib/build-site.ts'
import { run } from './lib/fail.ts'

/** `npm run build`: checks the policies and builds `dist/`; with KELISIM_DRAFTS=on a preview for review, elsewhere. */
await run(async () => {
  const { policies, dist, drafts, lastManifest } = readScriptSettings()
  const input = { policies, dist, now: new Date() }
  const { files, compared, reused } = drafts
    ? { ...(await buildPreview(input)), compared: [], reused: [] }
    : await buildSite({ ...input, lastManifest })
  for (const line of compared) console.log(line)
  if (reused.length > 0) console.log(`Taken from the last build, unchanged: ${reused.join(', ')}.`)
  const what = drafts ? 'a preview with drafts into ' : ''
  console.log(`Built ${what}${dist} (${files} files beside the pages).`)
  return 0
})
