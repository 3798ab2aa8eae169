import { expect, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
})
test.afterAll(() => world.stop())

const ENGLISH_DATES =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[A-Z][a-z]+day)\b/
const clause = (page: Page, number: string) => page.locator(`[id="${number}"]`)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a clause that the text mentions is one step away, also in another version', async ({ page }) => {
    await page.goto(`${world.service}/privacy/`)
    await clause(page, '8.5').getByRole('link', { name: '8.4', exact: true }).first().click()
    await expect(page).toHaveURL(`${world.service}/privacy/#8.4`)
    await clause(page, '8.7').getByRole('link', { name: '3.4', exact: true }).click()
    await expect(page).toHaveURL(`${world.service}/privacy/1/#3.4`)
    await expect(clause(page, '3.4')).toBeInViewport()
  })

  test('two languages stand beside each other clause by clause, below each other on a phone', async ({
    page,
  }) => {
    await page.goto(`${world.service}/ru/privacy/2/`)
    await page.getByRole('link', { name: 'Қазақша – Русский' }).click()
    await expect(page).toHaveURL(`${world.service}/ru/privacy/2/kk-ru/`)
    await expect(page.locator('main')).toContainText('преимущество имеет текст на казахском языке')
    const tops = () =>
      clause(page, '8.2')
        .locator('> *')
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().top)))
    const [first = 0, second = 0] = await tops()
    expect(second).toBeGreaterThan(first)
    await page.setViewportSize({ width: 1280, height: 900 })
    const [left, right] = await tops()
    expect(left).toBe(right)
    const languages = await clause(page, '8.2')
      .locator('> *')
      .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).lang))
    expect(languages).toEqual(['kk', 'ru'])
  })

  test('a table tells which version was in force when', async ({ page }) => {
    await page.goto(`${world.service}/privacy/history/`)
    await page.getByRole('link', { name: 'Белгілі бір күні қай редакция күшінде болды' }).click()
    await expect(page.getByRole('row')).toHaveCount(3)
    await expect(page.getByRole('button')).toBeHidden()
    await page.getByRole('link', { name: '1-редакция' }).click()
    await expect(page).toHaveURL(`${world.service}/privacy/1/`)
  })
})

test('a day is asked for in the words of the language, and the answer survives a change of language', async ({
  page,
}) => {
  await page.goto(`${world.service}/privacy/date/`)
  await page.getByLabel('Жыл').fill('2020')
  await page.getByLabel('Күн').fill('22')
  await page.getByLabel('Ай').selectOption('қараша')
  await page.getByRole('button', { name: 'Көрсету' }).click()
  await expect(page.getByRole('status')).toContainText('2020 жылғы 22 қараша')
  await expect(page.getByRole('status')).toContainText('Бұл күні құжат әлі күшіне енбеген.')
  await page.getByRole('link', { name: 'Русский', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('22 ноября 2020 года')
  await page.getByLabel('Год').fill('2999')
  await page.getByRole('button', { name: 'Показать' }).click()
  await page.getByRole('status').getByRole('link', { name: 'Редакция 2' }).click()
  await expect(page).toHaveURL(`${world.service}/ru/privacy/2/`)
})

test('a day that does not exist is refused in words', async ({ page }) => {
  await page.goto(`${world.service}/en/privacy/date/?day=31&month=2&year=2026`)
  await expect(page.getByRole('status')).toHaveText(
    'There is no such date. Check the day, the month and the year.',
  )
  await expect(page.getByLabel('Day')).toHaveValue('31')
})

test('the contents follow the reader', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(`${world.service}/privacy/`)
  const contents = page.getByRole('navigation', { name: 'Мазмұны' })
  await expect(contents.locator('[aria-current]')).toHaveCount(0)
  await clause(page, '4.1.3').evaluate((element) => element.scrollIntoView())
  await expect(contents.locator('[aria-current=location]')).toHaveText(/^\s*4\./)
  await expect(contents).toBeInViewport()
})

test('the number of a clause offers the lasting link to it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(`${world.service}/ru/privacy/`)
  await clause(page, '8.2').locator('.number').first().click()
  await page.getByRole('button', { name: 'Скопировать ссылку на пункт' }).click()
  await expect(page.getByRole('status')).toHaveText('Ссылка скопирована')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${world.site}/ru/privacy/2/#8.2`)
  await expect(page).toHaveURL(`${world.service}/ru/privacy/#8.2`)
})

test('the language switch keeps the clause that is being read', async ({ page }) => {
  await page.goto(`${world.service}/privacy/2/`)
  await clause(page, '5.2').evaluate((element) => element.scrollIntoView())
  await switchTo(page, 'English')
  await expect(page).toHaveURL(`${world.service}/en/privacy/2/#5.2`)
  await expect(clause(page, '5.2')).toBeInViewport()
})

test('who switches back and forth stays at any clause, however short, also at the end of the page', async ({
  page,
}) => {
  for (const [path, width] of [
    ['privacy/2/', 390],
    ['privacy/2/kk-ru/', 1280],
  ] as const) {
    await page.setViewportSize({ width, height: 844 })
    for (const number of ['2.5', '7', '10.2']) {
      await page.goto(`${world.service}/${path}#${number}`)
      await switchTo(page, 'English')
      await expect(page).toHaveURL(`${world.service}/en/${path}#${number}`)
      await switchTo(page, 'Қазақша')
      await expect(page).toHaveURL(`${world.service}/${path}#${number}`)
    }
  }
})

/** Clicked where it stands: a pointer would scroll to it. */
async function switchTo(page: Page, language: string) {
  await page
    .getByRole('link', { name: language, exact: true })
    .evaluate((link) => (link as HTMLElement).click())
}

test('no English month or weekday comes onto a Kazakh page, also by a script', async ({ page }) => {
  for (const path of [
    'privacy/date/',
    'privacy/date/?day=1&month=5&year=2027',
    'privacy/changes/?from=2&to=1',
  ]) {
    await page.goto(`${world.service}/${path}`, { waitUntil: 'networkidle' })
    expect(await page.locator('main').textContent()).not.toMatch(ENGLISH_DATES)
  }
})

test('what is folded on the screen is open on paper', async ({ page }) => {
  await page.goto(`${world.service}/privacy/2/`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('sha256sum kk.md')).toBeVisible()
  await expect(page.locator('.colophon')).toContainText(`${world.site}/privacy/2/`)
  await expect(page.getByRole('link', { name: 'Русский', exact: true })).toBeHidden()
  await page.goto(`${world.service}/privacy/changes/1-2/`)
  await expect(page.locator('details.same [id="2.5"]')).toBeVisible()
})
