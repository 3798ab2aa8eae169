import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { takeShare } from '../scripts/harness/test-run/sample.ts'
import { checkHtml } from './support/html.ts'
import { World } from './support/world.ts'

const DAY = 24 * 60 * 60 * 1000
let world: World
test.beforeAll(async () => {
  world = await World.create('privacy', 'mailings')
  await world.publish('privacy', 1)
  // Announced: its pages are built twice, for now and for then.
  await world.publish('privacy', 2, new Date(Date.now() + 14 * DAY))
  await world.publish('mailings', 1)
  await world.build()
  await world.start()
})
test.afterAll(() => world.stop())

const KINDS = [
  ...['', 'privacy/', 'privacy/1/', 'privacy/2/', 'privacy/2/kk-ru/', 'privacy/history/', 'privacy/date/'],
  ...['privacy/changes/', 'privacy/changes/1-2/', 'privacy/changes/1-2/side/', 'privacy/changes/1-2/table/'],
  ...['privacy/clauses/8.2/', 'nowhere/'],
]

test('html-validate finds nothing on any page that was built', () => {
  const { pages, findings } = checkHtml(join(world.folder, 'dist'))
  expect(pages).toBeGreaterThan(400)
  expect(findings).toEqual([])
})

test('no page breaks its own content security policy, or says anything on the console', async ({ page }) => {
  const said: string[] = []
  page.on('console', (message) => said.push(`${page.url()}: ${message.text()}`))
  page.on('pageerror', (error) => said.push(`${page.url()}: ${error.message}`))
  for (const kind of KINDS.filter((kind) => kind !== 'nowhere/')) await page.goto(`${world.service}/${kind}`)
  expect(said).toEqual([])
})

test('nothing jumps while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const [size, width] of [390, 1280].entries()) {
    await page.setViewportSize({ width, height: 844 })
    for (const kind of takeShare(KINDS, size, 2)) {
      await page.goto(`${world.service}/${kind}`, { waitUntil: 'networkidle' })
      await page.evaluate(() => document.fonts.ready)
      const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
      expect(shifts, `${kind} at ${width}`).toEqual([])
    }
  }
})

test('a text tells machines what it is', async ({ page }) => {
  await page.goto(`${world.service}/ru/privacy/2/`)
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '')
  expect(data).toMatchObject({ version: 2, inLanguage: 'ru', creativeWorkStatus: 'announced' })
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${world.service}/ru/privacy/2/`)
  const tags = await page
    .locator('link[rel=alternate][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')))
  expect(tags).toEqual(['kk', 'ru', 'en', 'x-default'])
})

test('every place in the sitemap has a page', async ({ page, request }) => {
  const read = async (address: string) => {
    const xml = await (await request.get(address)).text()
    expect(await wellFormed(page, xml)).toBe(true)
    return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place = '']) => place)
  }
  const robots = await (await request.get(`${world.service}/robots.txt`)).text()
  const maps = await read(/^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '')
  expect(maps).toHaveLength(3)
  const places = (await Promise.all(maps.map(read))).flat()
  expect(new Set(places).size).toBe(places.length)
  expect(places.length).toBeGreaterThan(300)
  for (const place of places) expect((await request.get(place)).status(), place).toBe(200)
})

test('the feed of each policy and language is one by RFC 4287', async ({ page }) => {
  for (const path of ['privacy/', 'ru/privacy/', 'en/privacy/', 'mailings/']) {
    const xml = readFileSync(join(world.folder, 'dist', path, 'feed.xml'), 'utf8')
    expect(await wellFormed(page, xml), path).toBe(true)
    const problems = await page.evaluate(feedProblems, xml)
    expect(problems, path).toEqual([])
  }
})

function wellFormed(page: Page, xml: string): Promise<boolean> {
  return page.evaluate(
    (source) => !new DOMParser().parseFromString(source, 'application/xml').querySelector('parsererror'),
    xml,
  )
}

/** What RFC 4287 §4.1 demands of a feed and its entries; runs in the browser. */
function feedProblems(xml: string): string[] {
  const feed = new DOMParser().parseFromString(xml, 'application/xml').documentElement
  const problems: string[] = []
  const own = (node: Element, name: string) => [...node.children].filter((child) => child.localName === name)
  const demand = (right: boolean, what: string) => right || problems.push(what)
  const isInstant = (text: string | null | undefined) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text ?? '')
  demand(feed.namespaceURI === 'http://www.w3.org/2005/Atom' && feed.localName === 'feed', 'root')
  const nodes = [feed, ...own(feed, 'entry')]
  for (const node of nodes) {
    for (const name of ['id', 'title', 'updated']) demand(own(node, name).length === 1, `one ${name}`)
    demand(URL.canParse(own(node, 'id')[0]?.textContent ?? ''), 'id is an address')
    demand(isInstant(own(node, 'updated')[0]?.textContent), 'updated is a moment')
    for (const published of own(node, 'published')) demand(isInstant(published.textContent), 'published')
    for (const link of own(node, 'link')) demand(URL.canParse(link.getAttribute('href') ?? ''), 'link')
  }
  const ids = nodes.map((node) => own(node, 'id')[0]?.textContent)
  demand(new Set(ids).size === ids.length, 'ids differ')
  demand(
    own(feed, 'author').every((author) => own(author, 'name').length === 1),
    'author has a name',
  )
  demand(own(feed, 'author').length === 1, 'author')
  demand(
    own(feed, 'link').some((link) => link.getAttribute('rel') === 'self'),
    'link to itself',
  )
  demand(nodes.length > 1, 'entries')
  return problems
}
