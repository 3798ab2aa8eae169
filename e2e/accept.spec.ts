import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serveWithClock({ privacy: [1], advertising: [1] })
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
  // A consent that the product asks for is asked here too, and costs nothing to refuse.
  await expect(prompt(page)).toContainText('Міндетті емес')
  await prompt(page).getByRole('button', { name: 'Келісім беремін' }).click()
  await expect(page.getByText('Жауаптарыңыз жазылды', { exact: false })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Растамаларым' })).toBeVisible()
  await expect(back(page)).toBeFocused()
  await page.keyboard.press('Enter')
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
  for (const foreign of [
    'https://evil.example/',
    `${world.demo}.evil.example/lesson`,
    'javascript:alert(1)',
  ]) {
    const facts = new URLSearchParams(address.hash.slice(1))
    facts.set('return', foreign)
    await page.goto('about:blank')
    await page.goto(`${address.origin}${address.pathname}#${facts}`)
    await expect(prompt(page)).toBeVisible()
    await expect(page.getByText('Платформа қайтатын мекенжайын тіркемеген', { exact: false })).toBeAttached()
    await expect(page.locator('[data-way=back]')).toBeHidden()
  }
})

/** The address on which the product sends a newcomer here, with facts of its own. */
async function getAddress(page: Page, facts: Record<string, string | null>): Promise<string> {
  const sent = await page.request.get(`${world.demo}/answer?as=newcomer`, { maxRedirects: 0 })
  const address = new URL(sent.headers().location ?? '')
  const values = new URLSearchParams(address.hash.slice(1))
  for (const [name, value] of Object.entries(facts))
    if (value === null) values.delete(name)
    else values.set(name, value)
  return `${address.origin}${address.pathname}#${values}`
}

test('the way back keeps the deep link and carries the state of the product', async ({ page }) => {
  await page.goto(await getAddress(page, { return: `${world.demo}/lesson/42?x=1#part3`, state: 'a b/ә&c' }))
  await prompt(page).getByRole('button', { name: 'Бас тартамын' }).click()
  await prompt(page).getByRole('button', { name: 'Жабу' }).click()
  const state = encodeURIComponent('a b/ә&c').replace('%20', '+')
  await expect(back(page)).toHaveAttribute('href', `${world.demo}/lesson/42?x=1&state=${state}#part3`)
})

test('who reads for longer than the token lasts comes back to the same place and answers there', async ({
  page,
}) => {
  await page.goto(`${world.demo}/answer?as=newcomer`)
  const body = page.locator('kelisim-gate [part=body]')
  const clause = body.getByText('8.2.', { exact: false }).first()
  await clause.evaluate((element) => element.scrollIntoView({ block: 'start' }))
  world.moveClock(world.beside + 11 * 60_000)
  const isBack = page.waitForEvent('framenavigated', (frame) =>
    frame.url().startsWith(`${world.service}/accept/`),
  )
  await prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  await isBack
  await expect(clause).toBeInViewport()
  await prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(prompt(page)).toContainText('Міндетті емес')
})

test('the state of the product outlives a new token, also where the way to it is the way back', async ({
  page,
}) => {
  await page.goto(await getAddress(page, { renew: null, state: 'payment 7' }))
  await expect(prompt(page)).toBeVisible()
  // The gate of the product, which stands before the way back, sends the person here and knows of no state.
  await page.route(`${world.demo}/lesson`, async (route) =>
    route.fulfill({ status: 303, headers: { location: await getAddress(page, { renew: null }) } }),
  )
  await page.reload()
  await expect(prompt(page)).toBeVisible()
  await prompt(page).getByRole('button', { name: 'Бас тартамын' }).click()
  await prompt(page).getByRole('button', { name: 'Жабу' }).click()
  const toLesson = `${world.demo}/lesson?state=payment+7`
  await expect(back(page)).toHaveAttribute('href', toLesson)
  await page.getByRole('navigation', { name: 'Тілдер' }).getByRole('link', { name: 'Русский' }).click()
  await expect(page).toHaveURL(/\/ru\/accept\//)
  await expect(page.locator('[data-way=back]')).toHaveAttribute('href', toLesson)
})

test('a reload gets a new token and asks on; the way back in the browser waits to be pressed', async ({
  page,
}) => {
  await page.goto(`${world.demo}/answer?as=newcomer`)
  await expect(prompt(page)).toBeVisible()
  await page.reload()
  await expect(prompt(page)).toBeVisible()
  await page.goto(`${world.demo}/lesson`)
  await page.goto(`${world.service}/accept/`)
  await expect(page.getByText('Жауап беру аяқталмай қалды', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Жалғастыру' }).click()
  await expect(prompt(page)).toBeVisible()
})

test('a token that the service never takes leads nobody round in circles', async ({ page }) => {
  await page.goto(`${world.demo}/answer?as=newcomer`)
  await expect(prompt(page)).toBeVisible()
  await page.route('**/api/v1/acts', (route) => route.fulfill({ status: 401, body: '{"title":"no"}' }))
  await prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(async () => expect(await prompt(page).isVisible()).toBe(true)).toPass()
  await prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  // The reason does not lie behind the prompt.
  await expect(page.locator('[data-state=expired]')).toBeVisible()
  await expect(prompt(page)).toBeHidden()
  await expect(back(page)).toBeVisible()
})

test('of the links of the product those stand in the prompt that it has registered', async ({ page }) => {
  await page.goto(`${world.demo}/answer?as=newcomer`)
  await expect(prompt(page)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Көмек' })).toBeVisible()
  await expect(page.locator('[data-link=export]')).toBeHidden()
  await expect(page.locator('[data-link=logOut]')).toBeHidden()
})

test('what the product asks wrongly is not called an outage', async ({ page }) => {
  await page.goto(await getAddress(page, { policies: 'nothing' }))
  await expect(page.locator('[data-state=refused]')).toBeVisible()
  await expect(back(page)).toBeVisible()
})

test('without a token, or with one that is no longer good, it says what to do', async ({ page }) => {
  await page.goto(`${world.service}/accept/`)
  await expect(page.getByText('Бұл бетті платформа ашады', { exact: false })).toBeVisible()
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
