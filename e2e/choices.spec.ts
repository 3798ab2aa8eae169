import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

/** A consent with two of three channels, changed later, and withdrawn after that. */
let world: World
let page: Page
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ mailings: [1] })
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

const prompt = () => page.getByRole('dialog')
const box = (name: string) => page.getByRole('checkbox', { name, exact: true })
const ticked = () => page.getByRole('checkbox', { checked: true })
const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
const mailings = () => page.locator('.choices li').filter({ hasText: 'Ақпараттық жөнелтулерге келісім' })
const setTextSize = async (size: string) => {
  const session = await page.context().newCDPSession(page)
  // The prompt follows the letters that the person chose in the browser, the page its own.
  await session.send('Page.setFontSizes', { fontSizes: { standard: (16 * Number.parseInt(size, 10)) / 100 } })
}
const isWideEnough = () =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

/** What the service says of the consent, and what each act named. */
async function read() {
  const token = await (await page.request.post(`${world.demo}/token?as=newcomer`)).text()
  const ask = async (path: string) =>
    (
      await page.request.get(`${world.service}/api/v1/${path}`, {
        headers: { authorization: `Bearer ${token}` },
      })
    ).json()
  const [{ requirements }, { acts }] = [await ask('requirements?policies=mailings'), await ask('acts')]
  const [{ given, choices }] = requirements
  return { given, chosen: choices.chosen, acts: acts.map((one: { choices?: string[] }) => one.choices) }
}

test('nothing is ticked, and without a choice no consent is given', async () => {
  await page.goto(`${world.demo}/?as=newcomer`)
  await expect(prompt().getByRole('group', { name: 'Қайсысына келісім бересіз?' })).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(3)
  await expect(ticked()).toHaveCount(0)
  await press('Келісім беремін')
  await expect(prompt().getByText('Кемінде біреуін таңдаңыз.')).toBeVisible()
  await expect(box('Электрондық пошта')).toBeFocused()
  expect(await findViolations(page)).toEqual([])
  await page.keyboard.press('Space')
  await expect(prompt().getByText('Кемінде біреуін таңдаңыз.')).toBeHidden()
  expect((await read()).acts).toEqual([])
})

test('what is ticked stays so in another language', async () => {
  await press('Русский')
  await expect(box('Электронная почта')).toBeChecked()
  await press('Қазақша')
})

test('with large letters on a small screen every box can be reached, and the text still be read', async () => {
  await setTextSize('200%')
  for (const name of ['Электрондық пошта', 'SMS', 'Қоңырау']) {
    await box(name).focus()
    await expect(box(name)).toBeInViewport()
  }
  await box('Электрондық пошта').uncheck()
  await press('Келісім беремін')
  await expect(box('Электрондық пошта')).toBeInViewport()
  await expect(prompt().getByText('Кемінде біреуін таңдаңыз.')).toBeInViewport()
  await box('Электрондық пошта').check()
  const body = await prompt().locator('[part=body]').boundingBox()
  expect(body?.height).toBeGreaterThan(100)
  expect(await isWideEnough()).toBe(true)
  await setTextSize('100%')
})

test('the consent is given to two of three channels, by keyboard', async () => {
  await box('SMS').focus()
  await page.keyboard.press('Space')
  await prompt().getByRole('button', { name: 'Келісім беремін' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#heard')).toContainText('mailings@1')
  expect(await read()).toEqual({ given: true, chosen: ['email', 'sms'], acts: [['email', 'sms']] })
})

test('the own page shows what was chosen, and takes another choice', async () => {
  await page.goto(`${world.demo}/answers`)
  await expect(mailings()).toContainText('Таңдалғаны: Электрондық пошта, SMS')
  await press('Таңдауды өзгерту')
  await expect(box('Электрондық пошта')).toBeFocused()
  await expect(ticked()).toHaveCount(2)
  await box('Электрондық пошта').uncheck()
  await box('SMS').uncheck()
  await press('Келісім беремін')
  await expect(mailings().getByText('Кемінде біреуін таңдаңыз.')).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await setTextSize('200%')
  expect(await isWideEnough()).toBe(true)
  await box('Қоңырау').check()
  await press('Келісім беремін')
  await expect(page.getByText('Жауабыңыз тіркелді.')).toBeVisible()
  await expect(mailings()).toContainText('Таңдалғаны: Қоңырау')
  expect(await read()).toEqual({ given: true, chosen: ['call'], acts: [['email', 'sms'], ['call']] })
})

test('the same choice once more changes nothing', async () => {
  await press('Таңдауды өзгерту')
  await press('Келісім беремін')
  await expect(mailings().getByRole('checkbox')).toHaveCount(0)
  expect((await read()).acts).toHaveLength(2)
})

test('withdrawn, nothing of it stands, and nothing is ticked for who gives it again', async () => {
  await press('Келісімді қайтарып алу')
  await mailings().locator('.more').getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
  await expect(mailings()).toContainText('Келісім берілмеген')
  await expect(mailings()).not.toContainText('Таңдалғаны')
  expect(await read()).toMatchObject({ given: false, chosen: [] })
  await press('Келісім беру')
  await expect(mailings().getByRole('checkbox')).toHaveCount(3)
  await expect(ticked()).toHaveCount(0)
})
