import { expect, type Page, test } from '@playwright/test'
import { HostileProduct } from './support/hostile-product.ts'
import { World } from './support/world.ts'

/** Ways back that lead round, browsers that keep nothing, and elements that go while they are needed. */
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
const gate = (page: Page) => page.locator('kelisim-gate').first()
const press = (page: Page, name: string) => prompt(page).getByRole('button', { name, exact: true }).click()
const READ = '8. Жаңа редакциялар'
const visit = (page: Page, facts?: Parameters<HostileProduct['formatAddress']>[1]) =>
  page.goto(product.formatAddress('plain', facts))
const readFailures = (page: Page) => {
  const said: string[] = []
  page.on('console', (message) => message.text().includes('GateError') && said.push(message.text()))
  return said
}

/** The address to which the product sends somebody, with facts of its own. */
async function getAddress(page: Page, facts: Record<string, string> = {}): Promise<string> {
  const sent = await page.request.get(`${world.demo}/answer`, { maxRedirects: 0 })
  const address = new URL(sent.headers().location ?? '')
  const values = new URLSearchParams(address.hash.slice(1))
  for (const [name, value] of Object.entries(facts)) values.set(name, value)
  return `${address.origin}${address.pathname}#${values}`
}
const state = (page: Page, name: string) => page.locator(`[data-state=${name}]`)

test('a product that sends back whoever has answered everything leads nobody round in circles', async ({
  page,
}) => {
  await page.goto(await getAddress(page))
  await press(page, 'Қабылдаймын')
  await press(page, 'Бас тартамын')
  await expect(state(page, 'answered')).toBeVisible()
  let rounds = 0
  // Its own gate looks at something else, and sends them here whatever they have answered.
  await page.route('**/lesson', async (route) => {
    rounds++
    const body = `<script>location.replace(${JSON.stringify(await getAddress(page))})</script>`
    await route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto('about:blank')
  await page.goto(await getAddress(page)).catch(() => {})
  await expect.poll(() => rounds).toBeGreaterThan(0)
  await page.waitForTimeout(4000)
  expect(rounds).toBe(1)
  await expect(state(page, 'covered')).toBeVisible()
  await expect(page.locator('[data-way=back]')).toBeVisible()
})

test('whoever is sent here is asked about, also when everything was answered a moment ago', async ({
  page,
}) => {
  await page.goto(await getAddress(page))
  await press(page, 'Қабылдаймын')
  await press(page, 'Бас тартамын')
  await expect(state(page, 'answered')).toBeVisible()
  // Seen once with nothing left, which is kept for a minute.
  await page.goto('about:blank')
  await page.goto(await getAddress(page))
  await page.waitForURL(`${world.demo}/lesson`)
  const asked = page.waitForRequest('**/api/v1/requirements*')
  await page.goto(await getAddress(page, { return: `${world.demo}/lesson` }))
  await asked
})

test('a browser that keeps nothing asks, records and leads back; nobody is sent round', async ({ page }) => {
  await page.addInitScript(() => {
    if (!location.pathname.includes('/accept/')) return
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.goto(await getAddress(page))
  await press(page, 'Қабылдаймын')
  await press(page, 'Бас тартамын')
  await expect(state(page, 'answered')).toBeVisible()
  await page.locator('[data-way=back]').click()
  await page.waitForURL(`${world.demo}/lesson`)
  await page.goto(await getAddress(page))
  await expect(state(page, 'covered')).toBeVisible()
  await expect(page.locator('[data-way=back]')).toBeVisible()
  // The service takes no token any more, whoever makes it.
  await page.route('**/api/v1/requirements*', (route) =>
    route.fulfill({ status: 401, body: '{"title":"no"}', headers: { 'access-control-allow-origin': '*' } }),
  )
  await page.goto('about:blank')
  await page.goto(await getAddress(page))
  await expect(state(page, 'expired')).toBeVisible()
})

test('a reload in the middle of an optional consent goes on with it, and the way back after the end asks nothing', async ({
  page,
}) => {
  await page.goto(await getAddress(page))
  await press(page, 'Қабылдаймын')
  await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  await page.reload()
  await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  await press(page, 'Бас тартамын')
  await page.locator('[data-way=back]').click()
  await page.waitForURL(`${world.demo}/lesson`)
  await page.goBack()
  await expect(page.locator('[data-way=back]')).toBeVisible()
  await expect(prompt(page)).toBeHidden()
})

test('an element that is taken away while an answer is on its way has it recorded once, and its callback told', async ({
  page,
}) => {
  const said = readFailures(page)
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await gate(page).evaluate((element: Gate) => {
    element.on = { accepted: () => document.body.setAttribute('data-accepted', '') }
  })
  await page.route('**/api/v1/acts', async (route) => {
    const answer = await route.fetch()
    await gate(page).evaluate((element) => element.remove())
    await route.fulfill({ response: answer })
  })
  await press(page, 'Қабылдаймын')
  await expect(page.locator('body')).toHaveAttribute('data-accepted')
  await page.unroute('**/api/v1/acts')
  await page.reload()
  await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  expect(said).toEqual([])
})

test('a frame that may keep nothing and has no origin is told why nobody is asked', async ({ page }) => {
  const said = readFailures(page)
  await page.goto(`${product.origin}/logout`)
  const address = product.formatAddress('plain')
  await page.evaluate((src) => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.src = src
    document.body.append(frame)
  }, address)
  await expect.poll(() => said.join()).toContain('GateError: ')
})

test('two elements in two languages about the same policy ask once, each in its own', async ({ page }) => {
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await gate(page).evaluate((first: Gate) => {
    const second = first.cloneNode() as Gate
    second.locale = 'ru'
    first.after(second)
  })
  await page.waitForTimeout(500)
  await expect(page.locator('dialog[open]')).toHaveCount(1)
  await page.evaluate(() => document.querySelector('kelisim-gate')?.remove())
  await expect(page.locator('dialog[open]')).toHaveAttribute('lang', 'ru')
})
