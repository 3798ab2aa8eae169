import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

/** Words are parted and numbers kept together as the pages are shown, and nothing of that is in their text. */
let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
})
test.afterAll(() => world.stop())
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })

const PAGES = [
  '',
  'ru/privacy/',
  'privacy/1/',
  'privacy/2/kk-ru/',
  'privacy/history/',
  'privacy/date/',
  'privacy/changes/',
  'privacy/changes/1-2/',
  'privacy/changes/1-2/side/',
  'privacy/changes/1-2/table/',
  'privacy/clauses/8.2/',
  'mailings/',
  'search/',
  'accept/',
  'receipts/',
  'admin/',
] as const

/** A mark that only shows where a line may end. */
const SOFT = /[\u00AD\u200B\u2011\u2060]/

async function setFontSize(page: Page, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: Math.round((16 * percent) / 100) } })
}

/** Parts of words that stand at the end of a line, with what begins the next one, and how far they reach out. */
const listParted = (page: Page, within: string) =>
  page.evaluate((within) => {
    const range = document.createRange()
    const bottomOf = (node: Node, at: number) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getClientRects()[0]?.bottom ?? 0
    }
    return [...document.querySelectorAll(`${within} i:empty`)].flatMap((mark) => {
      const [before, after] = [mark.previousSibling, mark.nextSibling]
      const left = before instanceof Element ? before.lastChild : before
      if (!(left instanceof Text) || !(after instanceof Text)) return []
      const isApart = bottomOf(left, left.length - 1) + 2 < bottomOf(after, 0)
      return isApart ? [`${left.data.slice(-12)}|${after.data.slice(0, 12)}`] : []
    })
  }, within)

/** Words that are parted at the end of a line without a hyphen: whoever reads them takes them for two. */
const listUndrawn = (page: Page) =>
  page.evaluate(() => {
    const edgeOf = (text: Text, at: number) => {
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect()
    }
    return [...document.querySelectorAll('i:empty')].flatMap((mark) => {
      const [left, right] = [mark.previousSibling, mark.nextSibling]
      if (!(left instanceof Text) || !(right instanceof Text) || !mark.checkVisibility()) return []
      const [end, start] = [edgeOf(left, left.length - 1), edgeOf(right, 0)]
      const isParted = end.height > 0 && start.top - end.top > end.height / 2
      const isDrawn = mark.getBoundingClientRect().width >= 1
      return isParted && !isDrawn ? [`${left.data.slice(-8)}|${right.data.slice(0, 8)}`] : []
    })
  })

for (const percent of [100, 200])
  test(`every word that is parted has its hyphen, headings too: ${percent} %`, async ({ page }) => {
    await setFontSize(page, percent)
    for (const path of ['', 'privacy/', 'ru/privacy/', 'en/privacy/', 'privacy/changes/1-2/', 'search/']) {
      await page.goto(`${world.service}/${path}`)
      expect(await listUndrawn(page), path).toEqual([])
    }
  })

for (const [locale, path] of [
  ['kk', ''],
  ['ru', 'ru/'],
  ['en', 'en/'],
] as const)
  test(`words are parted at the ends of lines in ${locale}, also at twice the size, and none is cut elsewhere`, async ({
    page,
  }) => {
    await page.goto(`${world.service}/${path}privacy/2/`)
    expect((await listParted(page, '.clauses')).length).toBeGreaterThan(5)
    await setFontSize(page, 200)
    await page.goto(`${world.service}/${path}privacy/2/`)
    const outside = await page
      .locator('h1, .summary, .clauses')
      .evaluateAll((all) =>
        all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.className),
      )
    expect(outside).toEqual([])
  })

test('a word of a heading is parted between syllables and no letter stands alone', async ({ page }) => {
  await setFontSize(page, 200)
  await page.goto(`${world.service}/privacy/2/`)
  const lines = await page.locator('h1').evaluate((heading) => {
    const range = document.createRange()
    const words: string[] = []
    let last = -1
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node as Text).length; at++) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const bottom = Math.round(range.getClientRects()[0]?.bottom ?? 0)
        if (bottom !== last) words.push('')
        last = bottom
        words.push(`${words.pop() ?? ''}${(node as Text).data[at]}`)
      }
    }
    return words.map((line) => line.trim()).filter(Boolean)
  })
  expect(lines.join('').replaceAll(' ', '')).toBe('ҚҰПИЯЛЫЛЫҚСАЯСАТЫ')
  for (const line of lines)
    expect(line).toMatch(/^(?:ҚҰ)?(?:ПИ)?(?:Я)?(?:ЛЫ)?(?:ЛЫҚ)? ?(?:СА)?(?:Я)?(?:САТЫ)?$/)
})

test('what is copied, found and read aloud is what was written', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${world.service}/privacy/2/`)
  expect(await page.locator('.clauses i:empty').count()).toBeGreaterThan(500)
  expect(await page.locator('body').textContent()).not.toMatch(SOFT)
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+C')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).not.toMatch(SOFT)
  const source = readFileSync(`${world.policies}/privacy/2/kk.md`, 'utf8')
  const sentence = /^8\.2\. (.{80})/m.exec(source)?.[1] ?? ''
  expect(sentence).toHaveLength(80)
  expect(copied).toContain(sentence)
  // What the command of the browser finds by.
  const isFound = await page.evaluate(
    (words) => {
      getSelection()?.removeAllRanges()
      return (window as unknown as { find(words: string): boolean }).find(words)
    },
    sentence.slice(0, 40),
  )
  expect(isFound).toBe(true)
  await expect(page.getByRole('heading', { level: 1, name: 'ҚҰПИЯЛЫЛЫҚ САЯСАТЫ', exact: true })).toBeVisible()
})

test('a number and its ending stand on one line, at every width', async ({ page }) => {
  await page.goto(`${world.service}/privacy/history/`)
  const kept = page.locator('.together')
  expect(await kept.count()).toBeGreaterThan(3)
  for (const width of [320, 360, 390, 412, 768]) {
    await page.setViewportSize({ width, height: 740 })
    const heights = await kept.evaluateAll((all) => all.map((one) => one.getClientRects().length))
    expect([...new Set(heights)]).toEqual([1])
  }
})

test('no page lays out the parts of a word as boxes of their own', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(`${world.service}/${path}`)
    const apart = await page
      .locator('i:empty, .together')
      .evaluateAll((all) =>
        all
          .filter(({ parentElement }) => /flex|grid/.test(getComputedStyle(parentElement as Element).display))
          .map(({ parentElement }) => parentElement?.textContent),
      )
    expect(apart, path).toEqual([])
  }
})

test('what is hashed is published as it was written', async ({ request }) => {
  for (const locale of ['kk', 'ru', 'en']) {
    const answer = await request.get(`${world.service}/privacy/2/${locale}.md`)
    expect(await answer.text()).toBe(readFileSync(`${world.policies}/privacy/2/${locale}.md`, 'utf8'))
  }
})
