import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page, test } from '@playwright/test'
import { stopServer } from '../scripts/harness/processes.ts'
import { HostileProduct } from './support/hostile-product.ts'
import { World } from './support/world.ts'

/** What browsers do with whole pages: keep them, draw them ahead, print them, swap what is in them. */
let world: World
let product: HostileProduct
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1], mailings: [1] })
  product = await HostileProduct.serve(world, null)
})
test.afterAll(async () => {
  product?.stop()
  await world.stop()
})

type Gate = HTMLElementTagNameMap['kelisim-gate']
const prompt = (page: Page) => page.locator('dialog[part=dialog]')
const press = (page: Page, name: string) => prompt(page).getByRole('button', { name, exact: true }).click()
const READ = '8. Жаңа редакциялар'
const visit = (page: Page, who = crypto.randomUUID() as string) =>
  page.goto(product.formatAddress('plain', { who }))
/** A person of whom only the privacy policy is asked. */
const askOnce = (who = crypto.randomUUID() as string) =>
  product.formatAddress('plain', {
    who,
    attributes: `service="${world.service}" token-url="/token?who=${who}" policies="privacy"`,
  })

test('a page that is drawn ahead asks nobody and gets no token until it is visited', async () => {
  const who = crypto.randomUUID()
  const profile = mkdtempSync(join(tmpdir(), 'kelisim-ahead-'))
  // No browser that is steered draws a page ahead, so nobody steers this one.
  const browser = spawn(
    process.env.CHROMIUM_PATH ?? chromium.executablePath(),
    [
      ...['--headless=new', '--no-first-run', '--disable-gpu', `--user-data-dir=${profile}`],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      product.formatAhead(askOnce(who)),
    ],
    { stdio: 'ignore' },
  )
  try {
    const asked = () => product.listAsked(who).map(({ what, isAhead }) => `${what} ${isAhead}`)
    await expect.poll(asked, { timeout: 30_000 }).toContain('/token false')
    // Drawn once, ahead; and the token came after that.
    expect(asked()).toEqual(['/ true', '/token false'])
  } finally {
    await stopServer(browser)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('a page that the browser has kept shows on the way back what is asked now, to whom it is asked', async () => {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  try {
    const page = await browser.newPage()
    await page.addInitScript(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    )
    const who = crypto.randomUUID()
    await page.goto(askOnce(who))
    await expect(prompt(page)).toContainText(READ)
    await page.goto(`${askOnce(who)}&page=2`)
    await press(page, 'Қабылдаймын')
    await expect(page.locator('section[part=banner]')).toContainText('Жауабыңыз тіркелді.')
    await page.evaluate(() => history.back())
    const isKept = () => page.evaluate(() => (window as unknown as { persisted?: boolean }).persisted)
    await expect.poll(isKept).toBe(true)
    await expect(prompt(page)).toBeHidden()
  } finally {
    await browser.close()
  }
})

test.describe('view transitions', () => {
  const begin = (page: Page, seconds: number) =>
    page.evaluate((seconds) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`::view-transition-group(root) { animation-duration: ${seconds}s }`)
      document.adoptedStyleSheets.push(sheet)
      const heard: string[] = []
      const { showModal } = HTMLDialogElement.prototype
      HTMLDialogElement.prototype.showModal = function () {
        heard.push('raised')
        showModal.call(this)
      }
      document.addEventListener('kelisim:error', ({ detail }) => heard.push(detail.code))
      Object.assign(window, { heard })
    }, seconds)
  const readHeard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

  test('what a page animates takes nobody from the prompt, and is no complaint', async ({ page }) => {
    await visit(page)
    await expect(prompt(page)).toContainText(READ)
    await begin(page, 4)
    await prompt(page).getByRole('button', { name: 'Бас тартамын' }).focus()
    await page.evaluate(async () => {
      const { finished } = document.startViewTransition(() =>
        document.querySelector('#page')?.replaceChildren('Басқа сабақ'),
      )
      await finished
    })
    expect(await readHeard(page)).toEqual([])
    await expect(prompt(page).getByRole('button', { name: 'Бас тартамын' })).toBeFocused()
    await press(page, 'Қабылдаймын')
    await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  })

  test('one that does not end hides the prompt, and is told of', async ({ page }) => {
    await visit(page)
    await expect(prompt(page)).toContainText(READ)
    await begin(page, 600)
    await page.evaluate(() => void document.startViewTransition(() => {}))
    await expect.poll(() => readHeard(page), { timeout: 20_000 }).toContain('hidden')
  })

  test('where a router swaps the body, the new page’s element asks, once', async ({ page }) => {
    await page.goto(askOnce())
    await expect(prompt(page)).toContainText(READ)
    for (let round = 0; round < 3; round++)
      await page.evaluate(async () => {
        const body = document.createElement('body')
        const old = document.querySelector('kelisim-gate') as Gate
        body.append(`Бет ${Math.random()}`, old.cloneNode(true))
        await document.startViewTransition(() => document.body.replaceWith(body)).finished
      })
    await expect(prompt(page)).toContainText(READ)
    await expect(page.locator('dialog[open]')).toHaveCount(1)
    await press(page, 'Қабылдаймын')
    await expect(prompt(page)).toBeHidden()
  })
})

test('what was recorded is said over a dialog of the page as well, which stays as it was', async ({
  page,
}) => {
  await page.goto(askOnce())
  await expect(prompt(page)).toContainText(READ)
  await page.evaluate(() => {
    const dialog = Object.assign(document.createElement('dialog'), { id: 'other', textContent: 'Сабақ' })
    document.body.append(dialog)
    dialog.showModal()
  })
  await page.waitForTimeout(500)
  await press(page, 'Қабылдаймын')
  const said = page.locator('section[part=banner]')
  await expect(said).toBeVisible()
  await expect(said).toContainText('Жауабыңыз тіркелді.')
  expect(await page.locator('#other').evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
  await expect(said).toBeHidden()
})

test('on paper the prompt stands whole, over nothing else', async ({ page }) => {
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await page.emulateMedia({ media: 'print' })
  const [shown, whole] = await prompt(page).evaluate((dialog) => {
    const body = dialog.querySelector('[part=body]') as HTMLElement
    return [dialog.clientHeight, body.scrollHeight]
  })
  expect(shown).toBeGreaterThan(whole ?? 0)
  const pdf = (await page.pdf()).toString('latin1')
  expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2)
})

test('a page that is written anew after it has loaded asks as any other does', async ({ page }) => {
  await page.goto(askOnce())
  await expect(prompt(page)).toContainText(READ)
  await page.evaluate(() => {
    const gate = document.querySelector('kelisim-gate')?.outerHTML
    document.open()
    document.write(`<!doctype html><html lang="kk"><p>Жаңа бет</p>${gate}`)
    document.close()
  })
  await expect(page.getByText('Жаңа бет')).toBeAttached()
  await expect(prompt(page)).toContainText(READ)
  await expect(page.locator('dialog[open]')).toHaveCount(1)
  await press(page, 'Қабылдаймын')
  await expect(prompt(page)).toBeHidden()
})

test('the prompt follows the page to another language, and its person before the page', async ({ page }) => {
  await visit(page)
  await expect(prompt(page)).toHaveAttribute('lang', 'kk')
  const setPage = (lang: string) =>
    page.evaluate((lang) => {
      document.documentElement.lang = lang
    }, lang)
  await setPage('ru-KZ')
  await expect(prompt(page)).toHaveAttribute('lang', 'ru')
  await page.locator('kelisim-gate').evaluate((gate: Gate) => {
    gate.lang = 'en'
  })
  await expect(prompt(page)).toHaveAttribute('lang', 'en')
  await page.locator('kelisim-gate').evaluate((gate: Gate) => gate.removeAttribute('lang'))
  await expect(prompt(page)).toHaveAttribute('lang', 'ru')
  await press(page, 'Қазақша')
  await expect(prompt(page)).toHaveAttribute('lang', 'kk')
  await setPage('en')
  await page.waitForTimeout(500)
  await expect(prompt(page)).toHaveAttribute('lang', 'kk')
})
