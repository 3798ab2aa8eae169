import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { takeShare } from '../scripts/harness/test-run/sample.ts'
import { findColourViolations, findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
})
test.afterAll(() => world.stop())

const LOCALES = ['', 'ru/', 'en/'] as const
const PAGES = [
  '',
  'privacy/',
  'privacy/1/',
  'privacy/2/kk-ru/',
  'privacy/history/',
  'privacy/date/',
  'privacy/changes/',
  'privacy/changes/1-2/',
  'mailings/',
  'search/',
] as const
const ENGLISH_MONTHS = /January|February|March|April|May|June|July|August|September|October|November|December/

test.describe('reading without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every page is there in three languages, in its own language, and asks for no script', async ({
    page,
  }) => {
    const scripts: string[] = []
    page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()))
    for (const locale of LOCALES) {
      for (const path of PAGES) {
        const answer = await page.goto(`${world.service}/${locale}${path}`)
        expect(answer?.status(), `${locale}${path}`).toBe(200)
        await expect(page.locator('html')).toHaveAttribute('lang', locale === '' ? 'kk' : locale.slice(0, 2))
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
        if (locale === '') expect(await page.locator('main').textContent()).not.toMatch(ENGLISH_MONTHS)
      }
    }
    expect(scripts).toEqual([])
  })

  test('a reader gets from the home page to what changed and back to the clause in the text', async ({
    page,
  }) => {
    await page.goto(`${world.service}/`)
    await page.getByRole('link', { name: 'Құпиялылық саясаты' }).click()
    await page.getByRole('link', { name: 'Алдыңғы редакциядан өзгерістер' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Не өзгерді')
    await page.locator('[id="8.2"]').getByRole('link', { name: 'Мәтінге' }).click()
    await expect(page).toHaveURL(`${world.service}/privacy/2/#8.2`)
    await expect(page.locator('[id="8.2"]')).toBeInViewport()
  })

  test('the language switch keeps the page', async ({ page }) => {
    await page.goto(`${world.service}/privacy/changes/1-2/`)
    await page.getByRole('link', { name: 'Русский' }).click()
    await expect(page).toHaveURL(`${world.service}/ru/privacy/changes/1-2/`)
  })

  test('a superseded version says so and leads to the text in force', async ({ page }) => {
    await page.goto(`${world.service}/ru/privacy/1/`)
    await expect(page.getByText('Это прежняя редакция')).toBeVisible()
    await page.getByRole('link', { name: 'Действующий текст' }).click()
    await expect(page).toHaveURL(`${world.service}/ru/privacy/`)
  })
})

test('every link and every anchor on every page leads somewhere', async ({ request }) => {
  const start = `${world.service}/`
  const pages = new Map<string, string>()
  const waiting = [start]
  const wanted: [from: string, to: string][] = []
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    const isPage = answer.headers()['content-type']?.startsWith('text/html')
    pages.set(address, isPage ? await answer.text() : '')
    for (const [, href = ''] of (pages.get(address) ?? '').matchAll(/(?:href|src)="([^"]+)"/g)) {
      const target = new URL(href.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), address)
      if (target.origin !== new URL(start).origin) continue
      wanted.push([address, target.href])
      const [file = ''] = target.href.split('#')
      if (!pages.has(file) && !waiting.includes(file)) waiting.push(file)
    }
  }
  expect(pages.size).toBeGreaterThan(40)
  for (const [from, to] of wanted) {
    const [file = '', anchor] = to.split('#')
    if (anchor)
      expect(
        pages.get(file)?.includes(`id="${decodeURIComponent(anchor)}"`),
        `${to}, linked from ${from}`,
      ).toBe(true)
  }
})

for (const [colorScheme, look] of [
  ['light', findViolations],
  ['dark', findColourViolations],
] as const) {
  test(`axe finds nothing on any kind of page, ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme })).newPage()
    const paths = [...PAGES, 'nowhere/']
    // In dark, pages differ in nothing but colours.
    for (const path of colorScheme === 'light' ? paths : takeShare(paths, 0, 2)) {
      await page.goto(`${world.service}/${path}`)
      expect(await look(page), path).toEqual([])
    }
    for (const as of ['newcomer', 'accepted-1']) {
      await page.goto(`${world.demo}/?as=${as}`)
      await page.getByRole('dialog').waitFor()
      expect(await look(page), as).toEqual([])
    }
    await page.context().close()
  })
}

test('nothing is cut off on a narrow phone, nor at twice the size of text', async ({ page }) => {
  const measure = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const path of PAGES) {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${world.service}/${path}`)
    expect(await measure(), path).toBe(0)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    expect(await measure(), `${path} at 200 %`).toBe(0)
  }
})

test('a reading page weighs no more than 150 kB with its fonts, compressed', async ({ browser, request }) => {
  for (const locale of LOCALES) {
    const page = await (await browser.newContext()).newPage()
    const addresses: string[] = []
    page.on('request', (sent) => addresses.push(sent.url()))
    await page.goto(`${world.service}/${locale}privacy/`, { waitUntil: 'networkidle' })
    await page.context().close()
    const bodies = await Promise.all(addresses.map(async (address) => (await request.get(address)).body()))
    expect(bodies.length).toBeGreaterThan(3)
    // Text as what stands in front of the service sends it; fonts are compressed already.
    const sent = bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0)
    expect(sent, locale).toBeLessThan(150_000)
  }
})

test('the raw text is served with the bytes that were hashed', async ({ request }) => {
  const answer = await request.get(`${world.service}/privacy/2/kk.md`)
  expect(answer.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  const digest = createHash('sha256')
    .update(await answer.body())
    .digest('hex')
  expect(await (await request.get(`${world.service}/privacy/2/`)).text()).toContain(digest)
})
