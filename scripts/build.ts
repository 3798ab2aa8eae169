import { join } from 'node:path'
import { chromium } from 'playwright'
import { readScriptSettings } from '../src/cli/settings.ts'
import { buildPreview } from './lib/build-preview.ts'
import { buildSite } from './lib/build-site.ts'
import { run } from './lib/fail.ts'
import { findInstalled } from './lib/find-chromium.ts'
import { listPublishedVersions, printVersions } from './lib/print-versions.ts'

/**
 * `npm run build`: checks the policies and builds `dist/`, with a PDF of every version where a Chromium is installed and
 * KELISIM_PDF is not `off`; with KELISIM_DRAFTS=on a preview for review, elsewhere.
 */
await run(async () => {
  const { policies, dist, base, drafts, lastManifest } = readScriptSettings()
  const input = { policies, dist, now: new Date() }
  const browser = process.env.KELISIM_PDF === 'off' ? undefined : findBrowser()
  const printPdfs = browser
    ? (built: string) =>
        printVersions(
          listPublishedVersions(policies),
          { dist: built, base },
          browser,
          ({ policy, number }, locale) => join(built, policy, String(number), `${locale}.pdf`),
        )
    : undefined
  const { files, compared } = drafts
    ? { ...(await buildPreview(input)), compared: [] }
    : await buildSite({ ...input, lastManifest, printPdfs })
  for (const line of compared) console.log(line)
  const what = drafts ? 'a preview with drafts into ' : ''
  const pdfs = drafts ? '' : `, ${printPdfs ? 'with' : 'without'} PDFs`
  console.log(`Built ${what}${dist} (${files} files beside the pages${pdfs}).`)
  return 0
})

function findBrowser(): string | undefined {
  return process.env.CHROMIUM_PATH ?? findInstalled(process.env, chromium.executablePath())
}
