import { type CDPSession, expect, type Locator, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

/** Reading on a phone, by hand: nothing here scrolls by program. */
let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
})
test.afterAll(() => world.stop())
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

const LANGUAGES = { kk: '', ru: 'ru/', en: 'en/' } as const
const clause = (page: Page, number: string) => page.locator(`[id="${number}"]`)
const measureTop = (page: Page, number: string) =>
  clause(page, number).evaluate((element) => element.getBoundingClientRect().top)

/** Swipes until the clause is at the top of the window. */
async function swipeTo(page: Page, hand: CDPSession, number: string): Promise<void> {
  for (let swipes = 0; swipes < 60; swipes++) {
    const top = await measureTop(page, number)
    const atEnd = await page.evaluate(
      () => scrollY + innerHeight >= document.documentElement.scrollHeight - 2,
    )
    if (Math.abs(top - 20) < 4 || (top > 0 && atEnd)) return
    const yDistance = -Math.min(Math.max(top - 20, -600), 600)
    await hand.send('Input.synthesizeScrollGesture', { x: 200, y: 400, yDistance, speed: 8000 })
  }
  throw new Error(`${number} was not reached.`)
}

/** Playwright's own tap would bring it into view first, and move the page. */
async function tapWhereItStands(page: Page, link: Locator): Promise<void> {
  await link.evaluate((one: HTMLElement) => {
    const row = one.closest('ul')
    if (row) row.scrollLeft = one.offsetLeft
  })
  const box = await link.boundingBox()
  if (!box) throw new Error('It is not there.')
  await page.touchscreen.tap(box.x + 10, box.y + box.height / 2)
}

for (const [language, folder] of Object.entries(LANGUAGES))
  test(`section 1 and the first change begin on the first screen: ${language}`, async ({ page }) => {
    for (const [path, what] of [
      ['privacy/', '.section > h2'],
      ['privacy/changes/1-2/', '[data-change] .words'],
    ] as const) {
      await page.goto(`${world.service}/${folder}${path}`)
      const bar = await page.locator('.bar').boundingBox()
      const first = await page.locator(what).first().boundingBox()
      // At least a line of it.
      expect((first?.y ?? Number.POSITIVE_INFINITY) + 24).toBeLessThanOrEqual(bar?.y ?? 0)
    }
    const [policy, changes] = await Promise.all(
      ['privacy/', 'privacy/changes/1-2/'].map(async (path) => {
        const other = await page.context().newPage()
        await other.goto(`${world.service}/${folder}${path}`)
        return other.evaluate(() => document.documentElement.scrollHeight)
      }),
    )
    expect(changes, 'what changed is shorter than the policy').toBeLessThan(policy ?? 0)
  })

// One within a long section, a short one, and the last of the page.
for (const number of ['8.2', '2.5', '10.2'])
  test(`who has scrolled to ${number} by hand stays there in another language, size and view`, async ({
    page,
  }) => {
    const hand = await page.context().newCDPSession(page)
    await page.goto(`${world.service}/privacy/`)
    await swipeTo(page, hand, number)
    const languages = page.getByRole('navigation', { name: /Тілдер|Языки/ })
    await languages.getByRole('link', { name: 'Русский' }).tap()
    await expect(page).toHaveURL(/\/ru\/privacy\/#/)
    await expect(clause(page, number)).toBeInViewport()
    await page.locator('.looks summary').tap()
    await page.getByRole('button', { name: 'Увеличить' }).tap()
    await page.getByRole('button', { name: 'Увеличить' }).tap()
    await expect(page.locator('output')).toHaveText('125 %')
    await page.touchscreen.tap(200, 100)
    await expect(clause(page, number)).toBeInViewport()
    await languages.getByRole('link', { name: 'Қазақша' }).tap()
    await expect(page).toHaveURL(/\/auth\/privacy\/#/)
    await expect(clause(page, number)).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('125%')
  })

test('the ways to see the changes keep the change', async ({ page }) => {
  const hand = await page.context().newCDPSession(page)
  await page.goto(`${world.service}/privacy/changes/1-2/`)
  await swipeTo(page, hand, '8.2')
  for (const [view, path] of [
    ['Қатар қойып', 'side/'],
    ['Салыстырма кесте', 'table/'],
    ['Мәтін ішінде', ''],
  ] as const) {
    await tapWhereItStands(page, page.locator('.views').getByRole('link', { name: view }))
    await expect(page).toHaveURL(new RegExp(`/privacy/changes/1-2/${path}#`))
    await expect(clause(page, '8.2')).toBeInViewport()
  }
})

test('a clause offers itself in another language, its history, and what it was before', async ({ page }) => {
  await page.goto(`${world.service}/privacy/#8.2`)
  await clause(page, '8.2').locator('.number').first().tap()
  const sheet = page.getByRole('dialog')
  await expect(sheet).toContainText(/Соңғы өзгеріс: .+, 2-редакция/)
  await sheet.getByRole('link', { name: 'Русский', exact: true }).tap()
  await expect(page).toHaveURL(`${world.service}/ru/privacy/#8.2`)
  await clause(page, '8.2').locator('.number').first().tap()
  await page.getByRole('dialog').getByRole('link', { name: 'История пункта' }).tap()
  await expect(page).toHaveURL(`${world.service}/ru/privacy/clauses/8.2/`)
  await page.goBack()
  await expect(clause(page, '8.2')).toBeInViewport()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('contents and languages are at the edge of the window, what only a script can do is not', async ({
    page,
  }) => {
    await page.goto(`${world.service}/privacy/#10.2`)
    await expect(page.locator('.bar .looks')).toBeHidden()
    await page.locator('.bar-contents summary').tap()
    await page.locator('.bar-contents').getByRole('link', { name: 'Жаңа редакциялар' }).tap()
    await expect(page).toHaveURL(`${world.service}/privacy/#8`)
    await page.locator('.bar').getByRole('link', { name: 'English' }).tap()
    await expect(page).toHaveURL(`${world.service}/en/privacy/`)
  })
})

for (const [width, height] of [
  [360, 740],
  [740, 360],
  [1280, 900],
] as const)
  for (const percent of [100, 125, 200])
    test(`no control is narrower than its words: ${width} × ${height}, ${percent} %`, async ({ page }) => {
      await page.setViewportSize({ width, height })
      await page.addInitScript(
        (size) => localStorage.setItem('kelisim-looks', JSON.stringify({ size, theme: 'auto' })),
        percent,
      )
      for (const folder of ['', 'ru/'])
        for (const path of ['', 'privacy/', 'privacy/changes/1-2/', 'privacy/history/', 'receipts/']) {
          await page.goto(`${world.service}/${folder}${path}`)
          // A phone widens its own window to what overflows: the width is that which was set.
          const overflowing = await page.evaluate(
            (most) => [
              ...[...document.querySelectorAll('a, button, summary, h1, h2, h3, label, output')]
                .filter((element) => element.checkVisibility() && element.clientWidth > 1)
                .filter((element) => element.scrollWidth > element.clientWidth + 1)
                .map((element) => element.textContent?.trim()),
              ...(document.documentElement.scrollWidth > most ? ['the page'] : []),
            ],
            width,
          )
          expect(overflowing, `${folder}${path}`).toEqual([])
          const bar = await page.locator('.bar').boundingBox()
          expect((bar?.height ?? 0) / height, 'the part of the window that the bar takes').toBeLessThan(0.25)
        }
    })
