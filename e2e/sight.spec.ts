import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test'
import { listActs } from './support/acts.ts'
import { World } from './support/world.ts'

/** That a notice was displayed is recorded only when somebody could see it. */
let world: World

/** What hides the element: its notice is drawn beside the page, and is seen. */
const HIDERS = {
  'in an element that is not displayed': () => addStyle('main { display: none }'),
  'in a transparent element': () => addStyle('main { opacity: 0 }'),
  'under a bar of the page': () =>
    addStyle('main::before { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: tan }'),
}

/** What stands in the way on a page; each has a person of its own, who had accepted before the notice came. */
const OBSTACLES = {
  'under a bar that takes clicks': () => addCover('auto'),
  'under a bar that lets clicks through': () => addCover('none'),
  'under a bar, where the browser does not tell what is covered': () => {
    Object.defineProperty(IntersectionObserverEntry.prototype, 'isVisible', { value: undefined })
    addCover('auto')
  },
  'in a tab in the background': () => Object.assign(window, { isInBackground: true }),
}
const NAMES = Object.keys(OBSTACLES) as (keyof typeof OBSTACLES)[]
const people = new Map<string, BrowserContext>()

test.beforeAll(async ({ browser }) => {
  world = await World.serveWithClock({ privacy: [1] })
  for (const name of [...NAMES, ...Object.keys(HIDERS), 'in sight', 'gone too soon', 'signed out', 'dialog'])
    people.set(name, await createPerson(browser))
  world.edit('privacy', 2, (source) => source.replace(/^asks: acceptance\nacceptBy: .*$/m, 'asks: notice'))
  await world.publish('privacy', 2)
  await world.build()
})
test.afterAll(async () => {
  for (const context of people.values()) await context.close()
  await world.stop()
})

/** Somebody who has accepted version 1. */
async function createPerson(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${world.demo}/?as=newcomer`)
  await page.getByRole('dialog').getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(page.locator('#heard')).toContainText('privacy@1')
  await page.close()
  await context.addInitScript(prepare)
  return context
}

/** Tools for obstacles, in the page. */
function prepare() {
  const style = (text: string) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets.push(sheet)
  }
  const cover = (pointerEvents: string) => {
    style(
      `#cover { inset: 50% 0 0; width: 100%; height: 50%; margin: 0; background: tan; pointer-events: ${pointerEvents} }`,
    )
    const bar = Object.assign(document.createElement('div'), { id: 'cover', popover: 'manual' })
    document.body.append(bar)
    // One that comes back above all else, however often it is left behind.
    setInterval(() => {
      bar.hidePopover()
      bar.showPopover()
    }, 20)
  }
  Object.assign(window, { addStyle: style, addCover: cover, isInBackground: false })
  const isHidden = () => (window as unknown as { isInBackground: boolean }).isInBackground
  Object.defineProperty(document, 'hidden', { get: isHidden })
}
declare function addStyle(text: string): void
declare function addCover(pointerEvents: string): void

async function open(name: string, obstacle?: () => unknown): Promise<Page> {
  const context = people.get(name)
  if (context === undefined) throw new Error(name)
  if (obstacle) await context.addInitScript(`addEventListener('DOMContentLoaded', ${obstacle})`)
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto('about:blank')
  await page.goto(`${world.demo}/?as=newcomer`)
  await page.evaluate(() => sessionStorage.clear())
  await expect(page.locator('section[part=banner]')).toContainText('Кейінгі редакциялар')
  return page
}

/** The prompt looks ten times a second whether it has been in sight for one. */
const waitForLooks = (page: Page) => page.waitForTimeout(2500)
const noticed = async (page: Page) => (await listActs(page, world)).filter((act) => act.endsWith('privacy@2'))

for (const [name, obstacle] of Object.entries(OBSTACLES)) {
  test(`a notice ${name} is not recorded as shown, nor as gone past after a reload`, async () => {
    const page = await open(name, obstacle)
    await waitForLooks(page)
    expect(await noticed(page)).toEqual([])
    const again = await open(name)
    await waitForLooks(again)
    expect(await noticed(again)).toEqual([])
  })
}

for (const [name, hider] of Object.entries(HIDERS)) {
  test(`a notice ${name} is drawn above the page all the same, and recorded`, async () => {
    const page = await open(name, hider)
    await expect.poll(() => noticed(page)).toEqual(['shown privacy@2'])
  })
}

test('a page that goes to the background within a second has shown nothing; the second begins anew', async () => {
  const page = await open('gone too soon', () => {
    // Away for a moment, again and again, and never for as long as a look takes.
    setInterval(() => {
      for (const isInBackground of [true, false]) {
        Object.assign(window, { isInBackground })
        document.dispatchEvent(new Event('visibilitychange'))
      }
    }, 400)
  })
  await waitForLooks(page)
  expect(await noticed(page)).toEqual([])
})

test('the words of the prompt are left to no translator', async () => {
  const page = await open('gone too soon')
  const parts = page.locator('kelisim-gate').locator('dialog, section')
  await expect(parts).toHaveCount(2)
  for (const part of await parts.all()) await expect(part).toHaveAttribute('translate', 'no')
})

test('a banner makes way for a dialog of the page, is not recorded behind it, and comes when that is gone', async ({
  page: _,
}) => {
  const page = await open('dialog', () => {
    const dialog = document.createElement('dialog')
    dialog.id = 'other'
    // Where the banner would stand.
    dialog.style.cssText = 'inset: auto 0 0; width: 100%; height: 50%; margin: 0'
    dialog.append(Object.assign(document.createElement('button'), { textContent: 'Кейін' }))
    document.body.append(dialog)
    dialog.showModal()
  })
  const banner = page.locator('section[part=banner]')
  const other = page.getByRole('button', { name: 'Кейін' })
  await waitForLooks(page)
  await expect(banner).toBeHidden()
  expect(await noticed(page)).toEqual([])
  await other.click()
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#other')?.close())
  await expect(banner).toBeVisible()
  await expect.poll(() => noticed(page)).toEqual(['shown privacy@2'])
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#other')?.showModal())
  await expect(banner).toBeHidden()
  await other.click()
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#other')?.close())
  await expect(banner).toBeVisible()
  await banner.getByRole('button', { name: 'Жабу' }).click()
  await expect(banner).toBeHidden()
})

test('what one person closed is shown to the next who signs in on the same page', async () => {
  const page = await open('signed out')
  const gate = page.locator('kelisim-gate')
  await gate.getByRole('button', { name: 'Жабу' }).click()
  await expect(gate).not.toContainText('Кейінгі редакциялар')
  await page.context().addCookies((await people.get('gone too soon')?.cookies()) ?? [])
  await gate.evaluate((element) => (element as HTMLElementTagNameMap['kelisim-gate']).check())
  await expect(gate).toContainText('Кейінгі редакциялар')
})

test('a notice in sight is recorded as shown, and after a reload as gone past', async () => {
  const page = await open('in sight')
  await expect.poll(() => noticed(page)).toEqual(['shown privacy@2'])
  // A token that was issued after the display; tokens are dated back by a minute.
  world.moveClock(62_000)
  const again = await open('in sight')
  await expect.poll(() => noticed(again)).toEqual(['shown privacy@2', 'continue privacy@2'])
})
