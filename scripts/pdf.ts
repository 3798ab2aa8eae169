import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright'
import { readScriptSettings } from '../src/cli/settings.ts'
import { KelisimError } from '../src/domain/error.ts'
import { buildSite } from './lib/build-site.ts'
import { run } from './lib/fail.ts'
import { findChromium } from './lib/find-chromium.ts'
import { listPublishedVersions, printVersions } from './lib/print-versions.ts'

const USAGE = 'Name a folder, and versions if not all: npm run pdf -- pdf privacy@2'

/** `npm run pdf -- <folder> [privacy@2 …]`: a tagged PDF of every published version in every language. */
await run(async () => {
  const [folder, ...wanted] = process.argv.slice(2)
  if (!folder || folder.startsWith('-')) throw new KelisimError('usage', 'No folder given.', USAGE)
  const { policies, base } = readScriptSettings()
  const versions = listPublishedVersions(policies)
  const unknown = wanted.filter((name) => versions.every((version) => version.name !== name))
  if (unknown.length > 0)
    throw new KelisimError('version-unknown', `There is no published ${unknown.join(', ')}.`, USAGE)

  mkdirSync(folder, { recursive: true })
  const temporary = mkdtempSync(join(tmpdir(), 'kelisim-pdf-'))
  const dist = join(temporary, 'dist')
  const executablePath = findChromium(process.env, chromium.executablePath())
  const chosen = versions.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  try {
    await buildSite({ policies, dist, now: new Date() })
    await printVersions(chosen, { dist, base }, executablePath, ({ policy, number }, locale) => {
      const file = resolve(folder, `${policy}-${number}-${locale}.pdf`)
      console.log(file)
      return file
    })
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
  return 0
})
