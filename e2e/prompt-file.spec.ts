import { expect, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

/** What a page fetches of the widget, and that only what its loader was built with ever runs. */
let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1] })
})
test.afterAll(() => world.stop())

const prompt = (page: Page) => page.getByRole('dialog')
const heard = (page: Page) => page.locator('#heard')
const visit = (page: Page, person = 'newcomer') => page.goto(`${world.demo}/?as=${person}`)
/** A person is back at the page, which then asks again. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')))
const PROMPT = /\/widget\.[a-z]{2}\.[0-9a-f]{64}\.js/

/** The languages in which a page has fetched prompts so far. */
function watchPrompts(page: Page): string[] {
  const fetched: string[] = []
  page.on('request', (request) => {
    const [, locale] = /widget\.([a-z]{2})\./.exec(request.url()) ?? []
    if (locale !== undefined) fetched.push(locale)
  })
  return fetched
}

test('a prompt is fetched when there is something to show, once, in the language of the page', async ({
  page,
}) => {
  const fetched = watchPrompts(page)
  await visit(page, 'up-to-date')
  await expect(heard(page)).toContainText('privacy: covered')
  expect(fetched).toEqual([])
  await visit(page)
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  expect(fetched).toEqual(['kk'])
})

test('another language is fetched when it is chosen, the place is kept, and the answer is in it', async ({
  page,
}) => {
  const fetched = watchPrompts(page)
  await visit(page)
  const full = prompt(page).locator('details')
  await prompt(page).locator('summary').click()
  await expect(full).not.toHaveAttribute('open')
  await prompt(page).getByRole('button', { name: 'Русский' }).click()
  await expect(prompt(page)).toContainText('Политика конфиденциальности')
  await expect(prompt(page).getByRole('button', { name: 'Русский' })).toBeFocused()
  await expect(full).not.toHaveAttribute('open')
  await prompt(page).locator('summary').click()
  await prompt(page).getByRole('button', { name: 'Қазақша' }).click()
  await prompt(page).getByRole('button', { name: 'English' }).click()
  await expect(prompt(page)).toContainText('Privacy policy')
  expect(fetched).toEqual(['kk', 'ru', 'en'])
  const [request] = await Promise.all([
    page.waitForRequest((request) => request.url().endsWith('/acts') && request.method() === 'POST'),
    prompt(page).getByRole('button', { name: 'Accept' }).click(),
  ])
  expect(request.postDataJSON()).toMatchObject({ act: 'accept', locale: 'en' })
  await expect(prompt(page)).toBeHidden()
})

for (const [what, change] of [
  ['is another one', `globalThis.isAltered = true\n`],
  ['does not come', null],
] as const) {
  test(`a prompt that ${what} never runs, is told of, and is tried again at the next check`, async ({
    page,
  }) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.route(PROMPT, async (route) => {
      if (change === null) return route.abort()
      const response = await route.fetch()
      return route.fulfill({ response, body: `${await response.text()};${change}` })
    })
    const told = () => said.filter((line) => line.includes('prompt-not-loaded'))
    await visit(page)
    await expect(heard(page)).toContainText('prompt-not-loaded')
    await comeBack(page)
    await expect(heard(page).getByText('prompt-not-loaded')).toHaveCount(2)
    expect(told()).toHaveLength(1)
    expect(told()[0]).toMatch(PROMPT)
    await expect(prompt(page)).toBeHidden()
    expect(await page.evaluate(() => 'isAltered' in globalThis)).toBe(false)
    await page.unroute(PROMPT)
    await comeBack(page)
    await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  })
}

test('a prompt that never ends coming is told of, and is tried again', async ({ page }) => {
  await page.clock.install()
  await page.route(PROMPT, () => {})
  const [asked] = await Promise.all([page.waitForRequest(PROMPT), visit(page)])
  await page.clock.runFor(21_000)
  await expect(heard(page)).toContainText('prompt-not-loaded')
  const [again] = await Promise.all([page.waitForRequest(PROMPT), page.clock.runFor(20_000)])
  expect(again.url()).not.toBe(asked.url())
})

test('while another language does not come, the person reads and answers on in the one that is there', async ({
  page,
}) => {
  await page.route(/widget\.ru\./, (route) => route.abort())
  await visit(page)
  await prompt(page).getByRole('button', { name: 'Русский' }).click()
  await expect(heard(page)).toContainText('prompt-not-loaded')
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  await page.unroute(/widget\.ru\./)
  await comeBack(page)
  await expect(prompt(page)).toContainText('Политика конфиденциальности')
  await page.route(/widget\.en\./, (route) => route.abort())
  await prompt(page).getByRole('button', { name: 'English' }).click()
  await expect(heard(page).getByText('prompt-not-loaded')).toHaveCount(2)
  await prompt(page).getByRole('button', { name: 'Принимаю' }).click()
  await expect(prompt(page)).toBeHidden()
})
