import { expect, type Locator, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
})
test.afterAll(() => world.stop())

const MOST_STOPS = 400
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true }).first()

/** Walks with Tab until something has the focus, and sees at every stop that the focus can be seen. */
async function walkTo(page: Page, wanted: Locator): Promise<void> {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab')
    const unseen = await page.evaluate(() => {
      const focused = document.activeElement
      if (!focused || focused === document.body) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      return outlineStyle === 'none' || outlineWidth === '0px' ? focused.outerHTML : null
    })
    expect(unseen, 'something has the focus and does not show it').toBeNull()
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab never reached ${wanted}.`)
}

async function follow(page: Page, wanted: Locator): Promise<void> {
  await walkTo(page, wanted)
  await page.keyboard.press('Enter')
}

test('from the first page to what changed, to a clause and its history, without touching a mouse', async ({
  page,
}) => {
  await page.goto(`${world.service}/`)
  await page.keyboard.press('Tab')
  await expect(link(page, 'Мәтінге өту')).toBeFocused()
  await follow(page, link(page, 'Құпиялылық саясаты'))
  await page.waitForURL(`${world.service}/privacy/`)
  await follow(page, link(page, 'Өзгерістер'))
  await page.waitForURL(`${world.service}/privacy/changes/`)
  await follow(page, page.locator('main a[href$="/changes/1-2/"]').first())
  await page.waitForURL(`${world.service}/privacy/changes/1-2/`)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.locator('.steps [data-nth]')).toHaveText(/^2/)
  await follow(page, page.locator('[id="8.2"]').getByRole('link', { name: 'Тармақ тарихы' }))
  await page.waitForURL(`${world.service}/privacy/clauses/8.2/`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('8.2')
})

test('the contents lead to a clause, whose lasting link is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${world.service}/privacy/`)
  await follow(page, page.locator('.bar-contents summary'))
  await follow(page, page.locator('.bar-contents a[href="#8"]'))
  await expect(page).toHaveURL(`${world.service}/privacy/#8`)
  await follow(page, page.locator('[id="8.2"] a').first())
  await expect(page).toHaveURL(/#8\.2$/)
  await follow(page, page.getByRole('button', { name: 'Тармақтың сілтемесін көшіру' }))
  await expect(page.getByRole('status')).toHaveText('Сілтеме көшірілді')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${world.site}/privacy/2/#8.2`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('[id="8.2"] a').first()).toBeFocused()
})

test('a day is asked for, and the language changed', async ({ page }) => {
  await page.goto(`${world.service}/privacy/date/`)
  await walkTo(page, page.getByRole('textbox').first())
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('2020')
  await page.keyboard.press('Enter')
  await expect(page.locator('.answer h2')).toContainText('2020')
  await follow(page, link(page, 'English'))
  await page.waitForURL(/\/en\/privacy\/date\//)
})

test('no page holds the focus', async ({ page }) => {
  for (const place of ['', 'privacy/history/', 'privacy/changes/', 'receipts/', 'admin/', 'accept/']) {
    await page.goto(`${world.service}/${place}`)
    let stops = 0
    const isOut = () => page.evaluate(() => document.activeElement === document.body)
    do await page.keyboard.press('Tab')
    while (!(await isOut()) && ++stops < MOST_STOPS)
    expect(stops, place).toBeGreaterThan(3)
    expect(stops, place).toBeLessThan(MOST_STOPS)
  }
})
