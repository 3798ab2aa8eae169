import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'

const root = new URL('..', import.meta.url).pathname
let folder = ''
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-pdf-e2e-'))
  cpSync(join(root, 'policies/mailings/1'), join(folder, 'policies/mailings/1'), { recursive: true })
  const env = {
    ...process.env,
    KELISIM_POLICIES: join(folder, 'policies'),
    KELISIM_DIST: join(folder, 'dist'),
  }
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], { cwd: root, env })
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('where a Chromium is there, the build prints every version in every language, and its page leads there', () => {
  for (const locale of ['kk', 'ru', 'en']) {
    const pdf = readFileSync(join(folder, 'dist/mailings/1', `${locale}.pdf`))
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    // Tagged: a screen reader finds headings and the language.
    for (const mark of ['/StructTreeRoot', '/MarkInfo', `/Lang (${locale}`])
      expect(pdf.includes(mark)).toBe(true)
    const page = readFileSync(
      join(folder, 'dist', locale === 'kk' ? '' : locale, 'mailings/1/index.html'),
      'utf8',
    )
    expect(page).toContain(`/auth/mailings/1/${locale}.pdf"`)
  }
})

test('the language that needs none in the address leads home', async ({ page }) => {
  const html = readFileSync(join(folder, 'dist/kk/index.html'), 'utf8')
  await page.route('http://localhost/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: new URL(route.request().url()).pathname === '/auth/kk/' ? html : '<h1>home</h1>',
    }),
  )
  await page.goto('http://localhost/auth/kk/')
  await expect(page).toHaveURL('http://localhost/auth/')
})
