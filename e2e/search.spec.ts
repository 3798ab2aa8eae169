import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
})
test.afterAll(() => world.stop())

const MOST_SCRIPT = 60_000

test('a clause is found by another form of its words, and the result leads to it', async ({ page }) => {
  const refused: string[] = []
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()))
  await page.goto(`${world.service}/`)
  await page.getByRole('link', { name: 'Құжаттардан іздеу' }).click()
  await page.getByRole('searchbox', { name: 'Қандай сөзді іздейсіз?' }).fill('құпиялылықтың саясаттары')
  const hits = page.locator('.hits li')
  await expect(page.getByRole('status')).toHaveText(/^Табылған тармақ саны: [1-9]/)
  await expect(hits.first().locator('mark').first()).toBeVisible()
  await page.getByRole('searchbox').fill('8.2')
  await hits.getByRole('link', { name: /8\.2/ }).first().click()
  await expect(page).toHaveURL(/\/privacy\/#8\.2$/)
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('8.2')
  await expect(hits.first()).toBeVisible()
  expect(refused).toEqual([])
})

test('what a clause said before is found, and leads to its history', async ({ page }) => {
  await page.goto(`${world.service}/ru/search/`)
  // In force it says what version 1 did not.
  const answer = await page.request.get(`${world.service}/ru/search/clauses.json`)
  const clauses = (await answer.json()) as { text: string; past: { text: string; href: string }[] }[]
  const now = clauses.map(({ text }) => text.toLowerCase()).join(' ')
  const former = clauses.flatMap(({ past }) => past)
  const word = former
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}{6,}/gu) ?? [])
    .find((one) => !now.includes(one.slice(0, 5)))
  expect(former.length).toBeGreaterThan(3)
  await page.getByRole('searchbox').fill(word ?? '')
  const hit = page
    .locator('.hits li')
    .filter({ has: page.locator('.former') })
    .first()
  await expect(hit).toContainText('В прежней редакции')
  await expect(hit.getByRole('link')).toHaveAttribute('href', /\/ru\/privacy\/clauses\//)
})

test('once it has loaded, it needs no network and asks nobody', async ({ page, context }) => {
  for (const path of ['', 'ru/', 'en/']) {
    await page.goto(`${world.service}/${path}search/`, { waitUntil: 'networkidle' })
    const asked: string[] = []
    page.on('request', (request) => !request.url().endsWith('.svg') && asked.push(request.url()))
    await context.setOffline(true)
    await page.getByRole('searchbox').fill('5Qbe')
    await expect(page.locator('.hits li').first()).toBeVisible()
    expect(asked).toEqual([])
    await context.setOffline(false)
    page.removeAllListeners('request')
  }
})

test('its scripts are light, and no other page loads them', async ({ page }) => {
  for (const [path, most] of [
    ['search/', MOST_SCRIPT],
    ['ru/search/', MOST_SCRIPT],
    ['en/search/', MOST_SCRIPT],
  ] as const) {
    const bodies: Promise<Buffer>[] = []
    const take = (response: import('@playwright/test').Response) => {
      if (response.request().resourceType() === 'script') bodies.push(response.body())
    }
    page.on('response', take)
    await page.goto(`${world.service}/${path}`, { waitUntil: 'networkidle' })
    page.off('response', take)
    const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length)
    const sum = sizes.reduce((one, other) => one + other, 0)
    expect(sum).toBeGreaterThan(5000)
    expect(sum, `${path}: ${sum} bytes`).toBeLessThanOrEqual(most)
    test.info().annotations.push({ type: path, description: `${sum} bytes of script` })
  }
})

test('what cannot be loaded is said, and tried again', async ({ page }) => {
  await page.route('**/search/clauses.json', (route) => route.abort())
  await page.goto(`${world.service}/search/`)
  await page.getByRole('searchbox').fill('саясат')
  await expect(page.getByRole('status')).toContainText('Іздеу жүктелмеді')
  await page.unroute('**/search/clauses.json')
  await page.getByRole('button', { name: 'Іздеу' }).click()
  await expect(page.locator('.hits li').first()).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says how to search, and leads to the texts', async ({ page }) => {
    await page.goto(`${world.service}/search/`)
    await expect(page.getByText('Ctrl+F', { exact: false })).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
    await page.getByRole('link', { name: 'Құпиялылық саясаты' }).click()
    await expect(page).toHaveURL(`${world.service}/privacy/`)
  })
})
