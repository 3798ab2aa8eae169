import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { chooseCount, takeShare } from '../scripts/harness/test-run/sample.ts'
import { findAnyViolations } from './support/axe.ts'
import { World } from './support/world.ts'

/** Version 1 is published, version 2 is a draft with something to fix in the Russian text. */
let world: World
let preview: string
let server: Server
let address: string
test.beforeAll(async () => {
  world = await World.copy({ privacy: [1] })
  edit('ru.md', (text) => text.replace(/^1\.4\. /m, '1.5. '))
  preview = await world.buildPreview()
  server = serve(preview).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth`
})
test.afterAll(async () => {
  server.close()
  await world.stop()
})

const file = (name: string) => join(world.policies, 'privacy/2', name)
function edit(name: string, change: (text: string) => string): void {
  writeFileSync(file(name), change(readFileSync(file(name), 'utf8')))
}

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** A preview is only files: any server will do. */
function serve(folder: string): Server {
  return createServer(({ url = '' }, answer) => {
    const path = join(folder, new URL(url, 'http://preview').pathname.replace(/^\/auth/, ''))
    const found = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(found)) return void answer.writeHead(404).end()
    answer.writeHead(200, { 'content-type': TYPES[extname(found)] ?? 'application/octet-stream' })
    answer.end(readFileSync(found))
  })
}
const pagesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))

const WORDS = [
  ['', 'Алдын ала қарау', 'Бұл – жоба.', '2-редакция, жоба', /^Ескертпелер: \d+$/],
  ['ru/', 'Предпросмотр', 'Это проект.', 'Редакция 2, проект', /^Замечания: \d+$/],
  ['en/', 'Preview', 'This is a draft.', 'Version 2, draft', /^Findings: \d+$/],
] as const

test.describe('a preview for review', () => {
  for (const [locale, bar, note, name, findings] of WORDS) {
    test(`marks drafts in the words of ${locale || 'kk/'}`, async ({ page }) => {
      await page.goto(`${address}/${locale}privacy/2/`)
      await expect(page.locator('.preview')).toContainText(bar)
      await expect(page.locator('.banner.draft')).toContainText(note)
      await expect(page.getByRole('heading', { name: findings })).toBeVisible()
      await page.goto(`${address}/${locale}privacy/changes/1-2/`)
      await expect(page.locator('.banner.draft')).toContainText(note)
      await expect(page.getByRole('link', { name })).toBeVisible()
      await page.goto(`${address}/${locale}privacy/history/`)
      await expect(page.getByRole('heading', { name })).toBeVisible()
      expect(await findAnyViolations(page)).toEqual([])
    })
  }

  test('shows the text in force where readers will look for it, and the way to the draft', async ({
    page,
  }) => {
    await page.goto(`${address}/en/privacy/`)
    await expect(page.locator('.facts')).toContainText('In force since')
    await page.getByRole('link', { name: 'Text of the draft' }).click()
    await expect(page).toHaveURL(`${address}/en/privacy/2/`)
    await expect(page.locator('.facts')).toContainText('when it is published')
  })

  test('lists what there is to fix with file and line, and leads to the clause', async ({ page }) => {
    await page.goto(`${address}/en/`)
    await page.locator('.preview').getByRole('link').click()
    await expect(page.locator('.findings li').first()).toContainText(/privacy\/2\/ru\.md:\d+:\d+/)
    await page.locator('.findings').getByRole('link').first().click()
    await expect(page).toHaveURL(/\/ru\/privacy\/2\/#1\.\d/)
  })

  for (const [theme, scheme] of (['light', 'dark'] as const).entries()) {
    test(`can be read by everyone, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      const paths = ['', 'ru/privacy/2/', 'privacy/changes/1-2/', 'en/privacy/2/kk-en/']
      for (const path of takeShare(paths, theme, 2)) {
        await page.goto(`${address}/${path}`)
        expect(await findAnyViolations(page), path).toEqual([])
        const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
        expect(wider, `${path} is wider than the screen`).toBe(false)
      }
    })
  }

  test('asks search engines to stay away, and has no manifest that a service could take for the site', () => {
    const pages = pagesIn(preview)
    expect(pages.length).toBeGreaterThan(20)
    expect(pages.filter((html) => !html.includes('<meta name="robots" content="noindex">'))).toEqual([])
    expect(existsSync(join(preview, 'policies.json'))).toBe(false)
    expect(readFileSync(join(preview, 'privacy/feed.xml'), 'utf8')).not.toContain('/privacy/2/')
    expect(readFileSync(join(preview, 'privacy/sitemap.xml'), 'utf8')).not.toContain('/privacy/2/')
    expect(readFileSync(join(preview, 'privacy/2/ru.md'), 'utf8')).toBe(readFileSync(file('ru.md'), 'utf8'))
  })
})

test('the site that readers see knows nothing of drafts', () => {
  const dist = join(world.folder, 'dist')
  expect(existsSync(join(dist, 'privacy/1/index.html'))).toBe(true)
  expect(existsSync(join(dist, 'privacy/2'))).toBe(false)
  const { policies } = JSON.parse(readFileSync(join(dist, 'policies.json'), 'utf8'))
  expect(policies[0].versions.map(({ number }: { number: number }) => number)).toEqual([1])
  for (const html of pagesIn(dist)) expect(html).not.toMatch(/class="(?:preview|banner draft|findings)"/)
})

test('while an editor writes, the page follows every save, also through a mistake in a file', async ({
  page,
}) => {
  const dev = await world.startDev()
  await page.goto(`${dev}/en/privacy/2/`)
  await expect(page.locator('.banner.draft')).toContainText('This is a draft.')
  await expect(page.locator('.findings')).toContainText('privacy/2/ru.md')

  edit('ru.md', (text) => text.replace(/^1\.5\. /m, '1.4. '))
  await expect(page.getByRole('heading', { name: 'No findings' })).toBeVisible()

  // Each save comes as soon as the one before is seen, while the page may still be loading.
  const saves = chooseCount(4, 10)
  for (let save = 1; save <= saves; save++) {
    edit('en.md', (text) =>
      text.replace(/^1\.1\. (?:Freshly written \d+ times\. )?/m, `1.1. Freshly written ${save} times. `),
    )
    await expect(page.locator('[id="1.1"]')).toContainText(`Freshly written ${save} times.`)
  }

  const facts = readFileSync(file('version.yaml'), 'utf8')
  edit('version.yaml', (text) => `${text}approved: "not closed\n`)
  await expect(page.locator('.findings')).toContainText('privacy/2/version.yaml')
  await expect(page.locator('[id="1.1"]')).toContainText(`Freshly written ${saves} times.`)
  writeFileSync(file('version.yaml'), facts)
  await expect(page.locator('.findings')).not.toContainText('privacy/2/version.yaml')
})
