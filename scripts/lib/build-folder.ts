import { join } from 'node:path'
import { readScriptSettings } from '../../src/cli/settings.ts'
import { buildPreview } from './build-preview.ts'
import { buildSite } from './build-site.ts'
import { findInstalled } from './find-chromium.ts'

/**
 * Builds the site, or a preview of drafts, of the folder in which the program runs, and tells what was done. Each version
 * has a PDF beside its text where a Chromium is installed and KELISIM_PDF is not `off`.
 */
export async function buildFolder(): Promise<number> {
  const { policies, dist, base, drafts, lastManifest } = readScriptSettings()
  const input = { policies, dist, now: new Date() }
  const browser = process.env.KELISIM_PDF === 'off' ? undefined : await findBrowser()
  const printPdfs = browser
    ? async (built: string, isRendered: (policy: string) => boolean) => {
        const { listPublishedVersions, printVersions } = await import('./print-versions.ts')
        return printVersions(
          listPublishedVersions(policies).filter(({ policy }) => isRendered(policy)),
          { dist: built, base },
          browser,
          ({ policy, number }, locale) => join(built, policy, String(number), `${locale}.pdf`),
        )
      }
    : undefined
  const { files, compared, reused } = drafts
    ? { ...(await buildPreview(input)), compared: [], reused: [] }
    : await buildSite({ ...input, lastManifest, printPdfs })
  for (const line of compared) console.log(line)
  if (reused.length > 0) console.log(`Taken from the last build, unchanged: ${reused.join(', ')}.`)
  const what = drafts ? 'a preview with drafts into ' : ''
  const pdfs = drafts ? '' : `, ${printPdfs ? 'with' : 'without'} PDFs`
  console.log(`Built ${what}${dist} (${files} files beside the pages${pdfs}).`)
  return 0
}

/** Playwright is for those who develop: a folder of one's own may not have it. */
async function findBrowser(): Promise<string | undefined> {
  const playwright = await import('playwright').catch(() => null)
  const own = process.env.CHROMIUM_PATH
  if (playwright && own) return own
  return playwright ? findInstalled(process.env, playwright.chromium.executablePath()) : undefined
}
