import { expect, type Page, test } from '@playwright/test'
import { HostileProduct } from './support/hostile-product.ts'
import { World } from './support/world.ts'

/** Products that mean no harm: their code throws, hangs, moves the element about, and sends people here twice. */
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

test('callbacks of the product that throw neither keep the prompt away nor make a recorded answer unsaid', async ({
  page,
}) => {
  const thrown: string[] = []
  page.on('pageerror', ({ message }) => thrown.push(message))
  const said = readFailures(page)
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const fail = (name: string) => () => {
        throw new Error(`the product's own ${name}`)
      }
      const on = { required: fail('required'), accepted: fail('accepted'), declined: fail('declined') }
      Object.assign(document.querySelector('kelisim-gate') ?? {}, { on })
    }),
  )
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await press(page, 'Қабылдаймын')
  await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  await press(page, 'Бас тартамын')
  await expect(page.locator('section[part=banner]')).toContainText('Жауабыңыз тіркелді.')
  // Whoever wrote them hears of it as of any error of theirs.
  expect(thrown).toEqual(['required', 'accepted', 'declined'].map((name) => `the product's own ${name}`))
  expect(said).toEqual([])
})

test('a token-url that never answers, and a callback that never ends, are told of', async ({ page }) => {
  const said = readFailures(page)
  await page.clock.install()
  await page.route('**/token?*', () => {})
  await visit(page)
  await page.clock.runFor(40_000)
  await expect.poll(() => said.join()).toContain('GateError: token')
  await visit(page, { attributes: `service="${world.service}"` })
  said.length = 0
  await gate(page).evaluate((element: Gate) => {
    element.token = () => new Promise(() => {})
  })
  await page.clock.runFor(40_000)
  await expect.poll(() => said.join()).toContain('GateError: token')
})

test('ids of policies may stand on lines of their own, as a formatter writes them', async ({ page }) => {
  const said = readFailures(page)
  const attributes = `service="${world.service}" token-url="/token?who=lines" policies="\n  mailings,\n  privacy,\n"`
  await visit(page, { attributes })
  await expect.poll(async () => [await prompt(page).isVisible(), ...said]).toEqual([true])
})

test('an element that is moved asks nothing anew: neither the service nor whoever has just refused', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/requirements') && asked.push(request.url()))
  const move = () => gate(page).evaluate((element) => document.querySelector('#app')?.append(element))
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await prompt(page)
    .locator('[part=body]')
    .evaluate((body) => body.scrollTo(0, 500))
  const before = asked.length
  await move()
  await expect(prompt(page)).toBeInViewport()
  await page.waitForTimeout(1000)
  expect(asked).toHaveLength(before)
  expect(await prompt(page).evaluate((dialog) => dialog.matches(':modal'))).toBe(true)
  await press(page, 'Бас тартамын')
  await press(page, 'Жабу')
  await expect(prompt(page)).toBeHidden()
  await move()
  await page.waitForTimeout(1000)
  await expect(prompt(page)).toBeHidden()
  // What is taken away for good takes its prompt along.
  await gate(page).evaluate((element: Gate) => element.open())
  await expect(prompt(page)).toBeVisible()
  await gate(page).evaluate((element) => element.remove())
  await expect(page.locator('dialog')).toHaveCount(0)
})

test('a page that froze or added to what every object inherits gets the prompt all the same', async ({
  page,
}) => {
  const said = readFailures(page)
  await page.addInitScript(() => {
    Object.assign(Object.prototype, { foo() {}, version: 7 })
    Object.freeze(Object.prototype)
    Object.freeze(Array.prototype)
  })
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await press(page, 'Қабылдаймын')
  await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  expect(said).toEqual([])
})

test('a title of three hundred letters on a narrow phone leaves text and answers within reach', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.route('**/requirements*', async (route) => {
    const answer = await route.fetch()
    const json = await answer.json()
    for (const one of json.requirements)
      one.title.kk = 'Дербес деректерді өңдеу туралы ереже және '.repeat(8).trim()
    await route.fulfill({ response: answer, json })
  })
  await visit(page)
  await gate(page).evaluate((element: Gate) => element.style.setProperty('--kelisim-text-size', '32px'))
  await expect(prompt(page)).toContainText(READ)
  for (const name of ['Қабылдаймын', 'Бас тартамын']) {
    const button = prompt(page).getByRole('button', { name, exact: true })
    await button.scrollIntoViewIfNeeded()
    await expect(button).toBeInViewport({ ratio: 0.9 })
  }
  const clause = prompt(page).getByText(READ).first()
  await clause.scrollIntoViewIfNeeded()
  await expect(clause).toBeInViewport()
  expect(
    await prompt(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth),
  ).toBeLessThanOrEqual(0)
})

/** The address to which the product sends somebody, with facts of its own. */
async function getAddress(page: Page, facts: Record<string, string> = {}): Promise<string> {
  const sent = await page.request.get(`${world.demo}/answer`, { maxRedirects: 0 })
  const address = new URL(sent.headers().location ?? '')
  const values = new URLSearchParams(address.hash.slice(1))
  for (const [name, value] of Object.entries(facts)) values.set(name, value)
  return `${address.origin}${address.pathname}#${values}`
}
const state = (page: Page, name: string) => page.locator(`[data-state=${name}]`)

test('an app that opens the address of the next person in the same window has them asked', async ({
  page,
}) => {
  await page.goto(await getAddress(page))
  await expect(prompt(page)).toBeVisible()
  const asked = page.waitForRequest('**/api/v1/product')
  const next = await getAddress(page, { state: 'next' })
  await page.evaluate((address) => location.assign(address), next)
  const token = new URLSearchParams(new URL(next).hash.slice(1)).get('token')
  expect((await asked).headers().authorization).toBe(`Bearer ${token}`)
  await expect(prompt(page)).toBeVisible()
  expect(page.url()).toBe(`${world.service}/accept/`)
})

test('when the service is away at the moment of arrival, the button that tries again does', async ({
  page,
}) => {
  await page.route('**/api/v1/product', (route) => route.abort())
  await page.goto(await getAddress(page))
  await expect(state(page, 'trouble')).toBeVisible()
  await page.unroute('**/api/v1/product')
  await page.locator('[data-way=again]').click()
  await expect(prompt(page)).toBeVisible()
})

test('whose link has expired is not led to the product that somebody came from before', async ({ page }) => {
  await page.goto(await getAddress(page))
  await expect(prompt(page)).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`${world.service}/accept/#token=old&return=https%3A%2F%2Fshop.example%2F`)
  await expect(state(page, 'expired')).toBeVisible()
  await expect(page.locator('[data-way=back]')).toBeHidden()
  await expect(page.locator('[data-way=renew]')).toBeHidden()
  // The same visit in another language is still the same.
  await page.goto('about:blank')
  const facts = new URLSearchParams(new URL(await getAddress(page)).hash.slice(1))
  await page.goto(await getAddress(page))
  await expect(prompt(page)).toBeVisible()
  facts.set('token', 'old')
  await page.goto(`${world.service}/ru/accept/#${facts}`)
  await expect(state(page, 'expired')).toBeVisible()
  await expect(page.locator('[data-way=back]')).toBeVisible()
})
