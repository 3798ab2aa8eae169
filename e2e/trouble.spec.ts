import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { JWK } from 'jose'
import { mintSubjectToken } from 'kelisim/client'
import { listActs } from './support/acts.ts'
import { World } from './support/world.ts'

/** The product stands on another origin than the service; every test is a new person. */
let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1] })
})
test.afterAll(() => world.stop())

const gate = (page: Page) => page.locator('kelisim-gate').first()
const prompt = (page: Page) => page.getByRole('dialog')
const accept = (page: Page) => prompt(page).getByRole('button', { name: 'Қабылдаймын' })
const said = (page: Page) => prompt(page).getByRole('status')
const heard = (page: Page) => page.locator('#heard')
const lesson = async (page: Page) => (await page.request.get(`${world.demo}/lesson?as=newcomer`)).status()
const visit = (page: Page) => page.goto(`${world.demo}/?as=newcomer`)
const ACTS = '**/api/v1/acts'
const REQUIREMENTS = '**/api/v1/requirements*'

test('a slow service holds up nothing; the prompt comes when it answers', async ({ page }) => {
  await page.route(REQUIREMENTS, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await route.continue()
  })
  await visit(page)
  await page.getByRole('link', { name: 'Русский' }).focus()
  await expect(prompt(page)).toBeHidden()
  await expect(prompt(page)).toBeVisible()
})

test('a service that is down is told of, the server stays closed, and a return asks again', async ({
  page,
}) => {
  await page.route(REQUIREMENTS, (route) => route.abort())
  await visit(page)
  await expect(heard(page)).toContainText('unreachable')
  await expect(prompt(page)).toBeHidden()
  expect(await lesson(page)).toBe(403)
  await page.unroute(REQUIREMENTS)
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await expect(prompt(page)).toBeVisible()
})

for (const [status, name] of [
  [422, 'body-invalid'],
  [429, 'too-many-requests'],
  [503, 'overloaded'],
] as const) {
  test(`an answer that the service refuses with ${status} is said not to be recorded, and can be repeated`, async ({
    page,
  }) => {
    const body = JSON.stringify({ type: `urn:kelisim:problem:${name}`, title: name, status })
    await page.route(ACTS, (route) =>
      route.fulfill({ status, body, contentType: 'application/problem+json' }),
    )
    await visit(page)
    await accept(page).click()
    await expect(said(page)).toHaveText('Жауап тіркелген жоқ.')
    expect(await lesson(page)).toBe(403)
    await page.unroute(ACTS)
    await accept(page).click()
    await expect(prompt(page)).toBeHidden()
    expect(await lesson(page)).toBe(200)
  })
}

test('an answer whose receipt was lost on the way is not called recorded; repeated, it is recorded once', async ({
  page,
}) => {
  await page.route(ACTS, async (route) => {
    await route.fetch()
    await route.abort()
  })
  await visit(page)
  await accept(page).click()
  await expect(said(page)).toHaveText('Байланыс жоқ. Жауап тіркелгені белгісіз. Қайталаңыз.')
  await page.unroute(ACTS)
  await accept(page).click()
  await expect(heard(page)).toContainText('privacy@1')
  expect(await listActs(page, world)).toEqual(['accept privacy@1'])
})

test('offline nothing is sent and the prompt says so; online the same button works', async ({ page }) => {
  await visit(page)
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  await page.context().setOffline(true)
  await accept(page).click()
  await expect(said(page)).toHaveText('Байланыс жоқ. Жауап тіркелген жоқ.')
  await page.context().setOffline(false)
  await expect(said(page)).toHaveText('Байланыс жоқ. Жауап тіркелген жоқ.')
  await accept(page).click()
  await expect(prompt(page)).toBeHidden()
  expect(await listActs(page, world)).toEqual(['accept privacy@1'])
})

test('a token that ran out in the middle is asked for anew, and the answer is recorded', async ({ page }) => {
  const key = JSON.parse(readFileSync(join(world.data, 'demo-key.json'), 'utf8')) as JWK
  let asked = 0
  await visit(page)
  const { origin } = new URL(world.demo)
  const subject = (await page.context().cookies()).find(({ name }) => name === 'newcomer')?.value ?? ''
  // Ten minutes ago and good for five: what a page has that was left open over lunch.
  const old = new Date(Date.now() - 600_000)
  const stale = await mintSubjectToken({ issuer: origin, audience: world.service, subject, key, now: old })
  await page.route(ACTS, (route) => {
    asked++
    const headers = { ...route.request().headers() }
    if (asked === 1) headers.authorization = `Bearer ${stale}`
    return route.continue({ headers })
  })
  await accept(page).click()
  await expect(prompt(page)).toBeHidden()
  expect(asked).toBe(2)
  expect(await lesson(page)).toBe(200)
})

test('a prompt that was drawn for somebody else records nothing for whoever is signed in now, and says so', async ({
  page,
}) => {
  await visit(page)
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  const before = await page.context().cookies()
  // Signed out and in again elsewhere: the token that the page holds is no longer taken, and the next is another's.
  await page.context().clearCookies()
  let asked = 0
  await page.route(ACTS, (route) => {
    asked++
    const headers = { ...route.request().headers() }
    if (asked === 1) headers.authorization = 'Bearer spent'
    return route.continue({ headers })
  })
  await accept(page).click()
  await expect(said(page)).toHaveText('Қазір жүйеге басқа адам кірген. Жауап тіркелген жоқ.')
  expect(asked).toBe(2)
  expect(await listActs(page, world)).toEqual([])
  await accept(page).click()
  await expect(prompt(page)).toBeHidden()
  expect(await listActs(page, world)).toEqual(['accept privacy@1'])
  await page.context().clearCookies()
  await page.context().addCookies(before)
  expect(await listActs(page, world)).toEqual([])
})

test('a tab closed half-way leaves nothing recorded, and the next one asks from the start', async ({
  page,
}) => {
  await visit(page)
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  await page.close()
  const next = await page.context().newPage()
  await visit(next)
  await expect(prompt(next)).toBeVisible()
  expect(await listActs(next, world)).toEqual([])
})

test('a double click answers once', async ({ page }) => {
  await visit(page)
  await accept(page).dblclick()
  await expect(prompt(page)).toBeHidden()
  expect(await listActs(page, world)).toEqual(['accept privacy@1'])
})

test('going away and back with the buttons of the browser asks again', async ({ page }) => {
  await visit(page)
  await expect(prompt(page)).toBeVisible()
  await page.goto(`${world.service}/privacy/`)
  await page.goBack()
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  await accept(page).click()
  await expect(prompt(page)).toBeHidden()
})

test('neither Escape, nor taking the element away, nor other styles pass the server', async ({ page }) => {
  await visit(page)
  await expect(prompt(page)).toBeVisible()
  for (let n = 0; n < 10; n++) await page.keyboard.press('Escape')
  await expect(prompt(page)).toBeVisible()
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('kelisim-gate, kelisim-gate::part(dialog) { display: none !important }')
    document.adoptedStyleSheets = [sheet]
  })
  expect(await lesson(page)).toBe(403)
  await gate(page).evaluate((element) => element.remove())
  await expect(prompt(page)).toBeHidden()
  expect(await lesson(page)).toBe(403)
})

test('neither a token of another person nor a call of one’s own passes the server', async ({ page }) => {
  await visit(page)
  const token = await (await page.request.post(`${world.demo}/token?as=up-to-date`)).text()
  const authorization = `Bearer ${token}`
  const { requirements } = await (
    await page.request.get(`${world.service}/api/v1/requirements`, { headers: { authorization } })
  ).json()
  expect(requirements).toMatchObject([{ state: 'covered' }])
  // The lesson asks about whoever is signed in, whatever the visitor sends along.
  const answer = await page.request.get(`${world.demo}/lesson?as=newcomer`, { headers: { authorization } })
  expect(answer.status()).toBe(403)
})

test('elements that ask the same ask once; when the first goes, the next takes over', async ({ page }) => {
  await visit(page)
  await expect(prompt(page)).toBeVisible()
  await gate(page).evaluate((first) => {
    const second = document.createElement('kelisim-gate')
    second.setAttribute('service', first.getAttribute('service') ?? '')
    second.token = (first as HTMLElementTagNameMap['kelisim-gate']).token
    first.after(second)
  })
  await page.waitForTimeout(300)
  await expect(prompt(page)).toHaveCount(1)
  await gate(page).evaluate((first) => first.remove())
  await expect(prompt(page)).toHaveCount(1)
  await accept(page).click()
  await expect(prompt(page)).toHaveCount(0)
})

test('who has answered everything costs one request, and none within the minute after', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()))
  const up = () => page.goto(`${world.demo}/?as=up-to-date`)
  await up()
  await expect(heard(page)).toContainText('privacy: covered')
  expect(asked).toHaveLength(1)
  await up()
  await expect(heard(page)).toContainText('privacy: covered')
  expect(asked).toHaveLength(1)
  // Another person on the same tab is asked about all the same.
  await visit(page)
  await expect(prompt(page)).toBeVisible()
  expect(asked).toHaveLength(2)
})

async function readPromptFile(page: Page): Promise<{ sha256: string }> {
  const { widget } = await (await page.request.get(`${world.service}/policies.json`)).json()
  return widget.files.find(({ path }: { path: string }) => path.startsWith('widget.kk.'))
}

test('a product changes looks, and neither words, order nor which of them weighs more; the evidence says which prompt it was', async ({
  page,
}) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      Object.assign(document.querySelector('kelisim-gate') ?? {}, {
        texts: { kk: { accept: 'Иә, бәрі жақсы' } },
      })
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`
        kelisim-gate::part(decline) { display: none !important }
        kelisim-gate::part(accept) { order: -1 !important; background: green !important }
        kelisim-gate::part(answer)::before { content: 'Иә, ' !important }
        kelisim-gate::part(foot) { direction: rtl !important }
        kelisim-gate::part(body), kelisim-gate::part(text) { display: none !important }`)
      document.adoptedStyleSheets = [sheet]
    }),
  )
  await visit(page)
  const names = ['Бас тартамын', 'Қабылдаймын']
  const buttons = prompt(page).locator('[part=foot] div button')
  await expect(buttons).toHaveText(names)
  await expect(prompt(page).getByText('1.1.', { exact: false }).first()).toBeVisible()
  const added = await buttons.first().evaluate((button) => getComputedStyle(button, '::before').content)
  expect(added).toBe('none')
  const boxes = await Promise.all(names.map((_, at) => buttons.nth(at).boundingBox()))
  const [decline, accept] = boxes
  expect(decline?.width).toBe(accept?.width)
  expect(decline?.height).toBe(accept?.height)
  expect((decline?.x ?? 0) < (accept?.x ?? 0) || (decline?.y ?? 0) < (accept?.y ?? 0)).toBe(true)
  const [request] = await Promise.all([
    page.waitForRequest((request) => request.url().endsWith('/acts') && request.method() === 'POST'),
    prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click(),
  ])
  expect(request.postDataJSON()).toMatchObject({
    locale: 'kk',
    presentation: {
      layout: 'dialog',
      locale: 'kk',
      translated: false,
      widget: (await readPromptFile(page)).sha256,
    },
  })
  await expect(prompt(page)).toBeHidden()
})

test('what the element tells is also told to callbacks of the same names', async ({ page }) => {
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const told: string[] = []
      const on = Object.fromEntries(
        ['required', 'accepted', 'covered'].map((name) => [name, () => told.push(name)]),
      )
      Object.assign(window, { told })
      Object.assign(document.querySelector('kelisim-gate') ?? {}, { on })
    }),
  )
  await visit(page)
  await accept(page).click()
  await expect(prompt(page)).toBeHidden()
  expect(await page.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
    'required',
    'accepted',
    'covered',
  ])
})
