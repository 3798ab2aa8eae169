import { join } from 'node:path'
import { readScriptSettings } from '../../src/cli/settings.ts'
import { buildPreview } from './build-preview.ts'
import { buildSite } from './build-site.ts'
import { findInstalled } from './find-chromium.ts'
import { listPublishedVersions, printVersions } from './print-versions.ts'

/**
 * Builds the site, or a preview of drafts, of the folder in which the program runs, and tells what was done. Each version
 * has a PDF beside its text where a Chromium is installed and KELISIM_PDF is not `off`.
 */
export async function buildFolder(): Promise<number> {
  const { policies, dist, base, drafts, lastManifest } = readScriptSettings()
  const input = { policies, dist, now: new Date() }
  const browser = process.env.KELISIM_PDF === 'off' ? undefined : await findBrowser()
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
}

/** Playwright is for those who develop: a folder of one's own may not have it. */
async function findBrowser(): Promise<string | undefined> {
  const own = process.env.CHROMIUM_PATH
  if (own) return own
  const playwright = await import('playwright').catch(() => null)
  return playwright ? findInstalled(process.env, playwright.chromium.executablePath()) : undefined
}
