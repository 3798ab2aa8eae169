import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1] })
})
test.afterAll(() => world.stop())

const prompt = (page: Page) => page.getByRole('dialog')
const back = (page: Page) => page.getByRole('link', { name: 'Өнімге қайту' })

test('a person whom the product sends here answers and is sent back into the lesson', async ({ page }) => {
  await page.goto(`${world.demo}/lesson`)
  await page.getByRole('link', { name: 'Құжаттарға жауап беру' }).click()
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  expect(page.url()).toBe(`${world.service}/accept/`)
  await prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  await page.waitForURL(`${world.demo}/lesson`)
  await expect(page.getByText('Сабақ ашық')).toBeVisible()
  // With everything answered the page only shows the way back.
  await page.goto(`${world.demo}/answer`)
  await page.waitForURL(`${world.demo}/lesson`)
})

test('who refuses sees what they keep, can go back, and can change their mind', async ({ page }) => {
  await page.goto(`${world.demo}/answer`)
  await prompt(page).getByRole('button', { name: 'Бас тартамын' }).click()
  await expect(prompt(page)).toContainText('сертификат')
  await prompt(page).getByRole('button', { name: 'Жабу' }).click()
  await expect(back(page)).toHaveAttribute('href', `${world.demo}/lesson`)
  await page.getByRole('button', { name: 'Жауап беру' }).click()
  await expect(prompt(page)).toBeVisible()
})

test('the page in another language knows the person still', async ({ page }) => {
  // A newcomer's prompt cannot be put off; the one of somebody whose earlier answer holds can.
  await page.goto(`${world.demo}/answer`)
  await prompt(page).getByRole('button', { name: 'Бас тартамын' }).click()
  await prompt(page).getByRole('button', { name: 'Жабу' }).click()
  await page.getByRole('navigation', { name: 'Тілдер' }).getByRole('link', { name: 'Русский' }).click()
  await expect(prompt(page)).toContainText('Вы отказались')
  expect(page.url()).toBe(`${world.service}/ru/accept/`)
})

test('nobody is sent to an address that the product has not registered', async ({ page, request }) => {
  const sent = await request.get(`${world.demo}/answer`, { maxRedirects: 0 })
  const address = new URL(sent.headers().location ?? '')
  for (const foreign of ['https://evil.example/', `${world.demo}/lesson/`, 'javascript:alert(1)']) {
    const facts = new URLSearchParams(address.hash.slice(1))
    facts.set('return', foreign)
    await page.goto('about:blank')
    await page.goto(`${address.origin}${address.pathname}#${facts}`)
    await expect(prompt(page)).toBeVisible()
    await expect(page.getByText('Өнім қайтатын мекенжайын тіркемеген', { exact: false })).toBeAttached()
    await expect(page.locator('[data-back]')).toBeHidden()
  }
})

test('without a token, or with one that is no longer good, it says what to do', async ({ page }) => {
  await page.goto(`${world.service}/accept/`)
  await expect(page.getByText('Бұл бетті өнім ашады', { exact: false })).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`${world.service}/en/accept/#token=old`)
  await expect(page.getByText('The link has expired', { exact: false })).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const address of [`${world.service}/accept/`, `${world.demo}/answer`]) {
      await page.goto(address)
      await expect(page.locator('[data-state=waiting]')).toBeHidden()
      expect(await findViolations(page)).toEqual([])
    }
  })
}
