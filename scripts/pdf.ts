import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { readScriptSettings } from '../src/cli/settings.ts'
import { KelisimError } from '../src/domain/error.ts'
import { DEFAULT_LOCALE, LOCALES } from '../src/domain/locale.ts'
import { formatVersionName, isPublished } from '../src/domain/policy/policy.ts'
import { loadLibrary } from '../src/library/read-library.ts'
import { sayDomainIn } from '../src/messages/say-domain.ts'
import { buildSite } from './lib/build-site.ts'
import { run } from './lib/fail.ts'
import { findChromium } from './lib/find-chromium.ts'
import { printPdf } from './lib/print-pdf.ts'

const USAGE = 'Name a folder, and versions if not all: npm run pdf -- pdf privacy@2'

/** `npm run pdf -- <folder> [privacy@2 …]`: a tagged PDF of every published version in every language. */
await run(async () => {
  const [folder, ...wanted] = process.argv.slice(2)
  if (!folder || folder.startsWith('-')) throw new KelisimError('usage', 'No folder given.', USAGE)
  const { policies, base } = readScriptSettings()
  const versions = loadLibrary(policies, sayDomainIn('en')).flatMap(({ id, versions }) =>
    versions
      .filter(isPublished)
      .map(({ number }) => ({ policy: id, number, name: formatVersionName(id, number) })),
  )
  const unknown = wanted.filter((name) => versions.every((version) => version.name !== name))
  if (unknown.length > 0)
    throw new KelisimError('version-unknown', `There is no published ${unknown.join(', ')}.`, USAGE)

  mkdirSync(folder, { recursive: true })
  const temporary = mkdtempSync(join(tmpdir(), 'kelisim-pdf-'))
  const dist = join(temporary, 'dist')
  const executablePath = findChromium(process.env, chromium.executablePath())
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    await buildSite({ policies, dist, now: new Date() })
    for (const { policy, number, name } of versions) {
      if (wanted.length > 0 && !wanted.includes(name)) continue
      for (const locale of LOCALES) {
        const path = `${locale === DEFAULT_LOCALE ? '' : `${locale}/`}${policy}/${number}/`
        const file = resolve(folder, `${policy}-${number}-${locale}.pdf`)
        writeFileSync(file, await printPdf(browser, { dist, base, path, locale, name }))
        console.log(file)
      }
    }
  } finally {
    await browser.close()
    rmSync(temporary, { recursive: true, force: true })
  }
  return 0
})
