import { expect, type Page, test } from '@playwright/test'
import { findAskedVersion, listActs } from './support/acts.ts'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

/** A new version while the acceptance of the earlier one still holds, and what can go wrong meanwhile. */
let world: World
let page: Page
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1] })
  page = await (await browser.newContext()).newPage()
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

const prompt = (at = page) => at.getByRole('dialog')
const gate = (at = page) => at.locator('kelisim-gate')
const press = (name: string, at = page) => gate(at).getByRole('button', { name }).click()
const lesson = async () => (await page.request.get(`${world.demo}/lesson?as=newcomer`)).status()

test('a version published while the prompt is open is shown, and the stale one is never recorded', async () => {
  await page.goto(`${world.demo}/?as=newcomer`)
  await expect(prompt()).toContainText('Құпиялылық саясаты')
  await world.publish('privacy', 2)
  await world.build()
  await expect.poll(() => findAskedVersion(page, world)).toBe(2)
  await press('Қабылдаймын')
  await expect(prompt().getByRole('status')).toHaveText('Жағдай өзгерді. Жауап тіркелген жоқ.')
  await expect(prompt()).toContainText('Үнсіз қалу немесе әрекет етпеу қабылдау болып саналмайды.')
  expect(await listActs(page, world)).toEqual([])
})

test('an answer given in another tab is noticed when the person comes back to this one', async () => {
  const other = await page.context().newPage()
  await other.goto(`${world.demo}/?as=newcomer`)
  await press('Бас тартамын', other)
  await expect(prompt(other)).toContainText('Сіз бас тарттыңыз')
  await other.close()
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(prompt()).toContainText('Сіз бас тарттыңыз')
  expect(await listActs(page, world)).toEqual(['decline privacy@2'])
})

test('who answers here what was answered elsewhere is told, and nothing is recorded over it', async () => {
  await press('Шешімімді өзгерту')
  const other = await page.context().newPage()
  await other.goto(`${world.demo}/?as=newcomer`)
  await press('Шешімімді өзгерту', other)
  await press('Қабылдаймын', other)
  await expect(prompt(other)).toBeHidden()
  await other.close()
  await press('Бас тартамын')
  await expect(gate()).toContainText('Жағдай өзгерді. Жауап тіркелген жоқ.')
  await expect(prompt()).toBeHidden()
  expect(await listActs(page, world)).toEqual(['decline privacy@2', 'accept privacy@2'])
})

test('due: who accepted the earlier version may answer later, and on the next visit is asked again', async () => {
  // The demo's own person accepted version 1 before version 2 came.
  await page.goto(`${world.demo}/?as=accepted-1&lang=en`)
  await expect(prompt()).toContainText('Answer by 31 December 2026')
  await press('Later')
  await expect(prompt()).toBeHidden()
  await page.reload()
  await expect(prompt()).toContainText('Changes since the version you accepted')
})

test('while the product defers, what can wait waits; then it is shown', async () => {
  await press('Later')
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () =>
      document.querySelector('kelisim-gate')?.toggleAttribute('defer', true),
    ),
  )
  await page.reload()
  await expect(page.locator('#heard')).toContainText('privacy: due')
  await expect(prompt()).toBeHidden()
  await gate().evaluate((element) => element.removeAttribute('defer'))
  await expect(prompt()).toContainText('New version')
  await gate().evaluate((element) => element.setAttribute('defer', ''))
  await expect(prompt()).toBeHidden()
  await gate().evaluate((element) => element.removeAttribute('defer'))
})

test('refused: saying no early costs no more than waiting, and the way back stays open', async () => {
  await press('Decline')
  await expect(gate()).toContainText('The version you accepted still holds for you until 31 December 2026')
  expect((await page.request.get(`${world.demo}/lesson?as=accepted-1`)).status()).toBe(200)
  await press('Change my mind')
  await press('Accept')
  await expect(page.locator('#heard')).toContainText('privacy@2')
  expect(await lesson()).toBe(200)
})
