import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { chromium } from 'playwright'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/domain/locale.ts'
import { formatVersionName, isPublished } from '../../src/domain/policy/policy.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import type { Built } from './pages-from-disk.ts'
import { printPdf } from './print-pdf.ts'

/** A published version, by its policy and its number, and as `privacy@2`. */
export interface PublishedVersion {
  policy: string
  number: number
  name: string
}

/** Every published version of every policy. */
export function listPublishedVersions(policies: string): PublishedVersion[] {
  return loadLibrary(policies, sayDomainIn('en')).flatMap(({ id, versions }) =>
    versions
      .filter(isPublished)
      .map(({ number }) => ({ policy: id, number, name: formatVersionName(id, number) })),
  )
}

/** Prints versions in every language from their built pages; `fileOf` says where each goes. */
export async function printVersions(
  versions: readonly PublishedVersion[],
  built: Built,
  executablePath: string,
  fileOf: (version: PublishedVersion, locale: Locale) => string,
): Promise<void> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    for (const version of versions) {
      for (const locale of LOCALES) {
        const { policy, number, name } = version
        const path = `${locale === DEFAULT_LOCALE ? '' : `${locale}/`}${policy}/${number}/`
        const file = fileOf(version, locale)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, await printPdf(browser, { ...built, path, locale, name }))
      }
    }
  } finally {
    await browser.close()
  }
}
