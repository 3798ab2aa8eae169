import { expect, type Page, test } from '@playwright/test'
import { bundleReactPages } from '../scripts/harness/bundle-dialogs.ts'
import { HostileProduct } from './support/hostile-product.ts'
import { World } from './support/world.ts'

/** The ways in which a product puts the element on its page, and what it is told when that cannot work. */
let world: World
let product: HostileProduct
let hasReact = false
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1], mailings: [1] })
  const pages = await bundleReactPages()
  hasReact = pages !== null
  product = await HostileProduct.serve(world, pages)
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

/** How often the service was asked, what the console said, and what the page heard. */
function watch(page: Page) {
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => request.url().includes('/requirements') && asked.push(request.url()))
  page.on('console', (message) => message.text().includes('GateError') && said.push(message.text()))
  return { asked, said }
}
const visit = (page: Page, facts?: Parameters<HostileProduct['formatAddress']>[1]) =>
  page.goto(product.formatAddress('plain', facts))
const bare = (more = '') => ({ attributes: `service="${world.service}" ${more}` })

test('attributes alone suffice, each is a property too, and what changes later counts', async ({ page }) => {
  const { asked } = watch(page)
  await visit(page, { who: 'attributes' })
  await expect(prompt(page)).toContainText(READ)
  await expect(prompt(page)).toContainText('1/2')
  await gate(page).evaluate((element: Gate) => {
    element.locale = 'ru'
  })
  await expect(prompt(page)).toHaveAttribute('lang', 'ru')
  expect(await gate(page).getAttribute('locale')).toBe('ru')
  expect(asked).toHaveLength(1)
  await gate(page).evaluate((element: Gate) => {
    element.policies = ['mailings']
  })
  await expect(prompt(page)).toContainText('Согласие на информационные рассылки')
  await gate(page).evaluate((element: Gate) => element.setAttribute('optional', 'off'))
  await expect(prompt(page)).toBeHidden()
})

test('properties that were set before the script came are taken over', async ({ page }) => {
  await page.route('**/widget.js', async (route) => {
    await page.evaluate(() =>
      Object.assign(document.querySelector('kelisim-gate') ?? {}, {
        policies: 'privacy',
        locale: 'en',
        tokenUrl: '/token?who=late',
        on: { required: () => document.body.setAttribute('data-required', '') },
      }),
    )
    await route.continue()
  })
  await visit(page, bare())
  await expect(prompt(page)).toHaveAttribute('lang', 'en')
  await expect(page.locator('body')).toHaveAttribute('data-required')
})

for (const [what, attributes, code] of [
  ['without a token', '', 'token-missing'],
  ['with a callback that a framework wrote into an attribute', 'token="async () =&gt; 1"', 'token-missing'],
] as const)
  test(`a page ${what} hears of it once, with what to do`, async ({ page }) => {
    const { said } = watch(page)
    await visit(page, bare(attributes))
    await expect.poll(() => said.join()).toContain(`GateError: ${code}: set token-url`)
    await gate(page).evaluate((element) => element.parentElement?.append(element))
    await page.waitForTimeout(4500)
    expect(said).toHaveLength(1)
  })

for (const [what, reply, text] of [
  ['is a log-in page', { body: '<h1>Кіру</h1>' }, 'token: no signed token: Error: got <h1>'],
  ['is not there', { status: 404, body: '' }, 'answered 404'],
  ['holds none', { body: '{}' }, 'got undefined'],
] as const)
  test(`a token-url that ${what} is told of`, async ({ page }) => {
    const { said } = watch(page)
    await page.route('**/token?*', (route) => route.fulfill(reply))
    await visit(page)
    await expect.poll(() => said.join()).toContain(text)
  })

test('the service’s own words about a policy that it does not know, and about a token, reach the console', async ({
  page,
}) => {
  const { said } = watch(page)
  await visit(page, bare('token-url="/token?who=x" policies="privasy"'))
  await expect.poll(() => said.join()).toContain('urn:kelisim:problem:policy-unknown')
  await page.route('**/token?*', (route) => route.fulfill({ body: 'e30.e30.e30' }))
  await visit(page)
  await expect.poll(() => said.join()).toMatch(/unauthorized: .*urn:kelisim:problem:token/)
})

test('fifty new callbacks begin nothing anew: no request, the same dialog, the focus where it was', async ({
  page,
}) => {
  const { asked } = watch(page)
  await visit(page, bare())
  await gate(page).evaluate((element: Gate) => {
    element.token = async () => (await (await fetch('/token?who=fifty', { method: 'POST' })).json()).token
  })
  await expect(prompt(page)).toContainText(READ)
  const before = asked.length
  await prompt(page).getByRole('button', { name: 'Русский' }).focus()
  const kept = await gate(page).evaluate(async (element: Gate) => {
    const title = element.shadowRoot?.querySelector('#title')
    for (let n = 0; n < 50; n++) {
      element.token = async () => `a.b.${n}`
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    return title === element.shadowRoot?.querySelector('#title')
  })
  expect(kept).toBe(true)
  expect(asked).toHaveLength(before)
  await expect(prompt(page).getByRole('button', { name: 'Русский' })).toBeFocused()
})

test('React takes over what a server has rendered, and renders it anew without end: one request, one prompt', async ({
  page,
}) => {
  test.skip(!hasReact, 'React could not be installed')
  const { asked, said } = watch(page)
  const who = crypto.randomUUID()
  const html = await (await page.request.get(product.formatAddress('react', { who }))).text()
  expect(html).toContain(`<kelisim-gate service="${world.service}"></kelisim-gate>`)
  await page.goto(product.formatAddress('react', { who }))
  await page.addScriptTag({ type: 'module', url: `${world.service}/widget.js` })
  await expect(prompt(page)).toContainText(READ)
  await prompt(page)
    .locator('[part=body]')
    .evaluate((body) => body.scrollTo(0, 300))
  await prompt(page).getByRole('button', { name: 'Қабылдамаймын' }).focus()
  const first = Number(await page.locator('#renderings').textContent())
  await expect
    .poll(async () => Number(await page.locator('#renderings').textContent()))
    .toBeGreaterThan(first + 50)
  expect(asked).toHaveLength(1)
  await expect(prompt(page).getByRole('button', { name: 'Қабылдамаймын' })).toBeFocused()
  expect(
    await prompt(page)
      .locator('[part=body]')
      .evaluate((body) => body.scrollTop),
  ).toBe(300)
  await expect(page.locator('body')).toHaveAttribute('data-required')
  // The page bundles the element, and the script brings another.
  expect(said.join()).toContain('defined-twice')
})

test('a refusal ends the sitting, links of the product’s own stay in reach, and open() begins it again', async ({
  page,
}) => {
  await visit(page)
  await expect(prompt(page)).toContainText('1/2')
  await press(page, 'Бас тартамын')
  await expect(prompt(page)).toContainText('Сіз бас тарттыңыз')
  await expect(page.getByRole('link', { name: 'Шығу' })).toBeVisible()
  await press(page, 'Жабу')
  await expect(prompt(page)).toBeHidden()
  await page.evaluate(() => window.dispatchEvent(new Event('online')))
  await page.waitForTimeout(500)
  await expect(prompt(page)).toBeHidden()
  await gate(page).evaluate((element: Gate) => element.open())
  await press(page, 'Шешімімді өзгерту')
  await expect(prompt(page)).toContainText('1/2')
  await press(page, 'Қабылдаймын')
  // What was recorded is not said over the buttons of the next document, and the number stays.
  await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  await expect(prompt(page)).toContainText('2/2')
  await expect(prompt(page).getByText('Жауабыңыз тіркелді.')).toHaveCount(0)
})

test('elements whose policies overlap show one prompt at a time, and nobody is asked twice', async ({
  page,
}) => {
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await gate(page).evaluate((first: Gate) => {
    const second = first.cloneNode() as Gate
    second.policies = 'privacy'
    first.after(second)
  })
  await page.waitForTimeout(500)
  await expect(prompt(page).and(page.locator('[open]'))).toHaveCount(1)
  await gate(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(gate(page).getByRole('dialog')).toContainText('Ақпараттық жөнелтулерге келісім')
  await gate(page).getByRole('button', { name: 'Кейінірек' }).click()
  await page.waitForTimeout(500)
  await expect(prompt(page).and(page.locator('[open]'))).toHaveCount(0)
})

test('a service that is down is asked again after growing pauses, and the console told once', async ({
  page,
}) => {
  const { asked, said } = watch(page)
  await page.clock.install()
  await page.route('**/requirements*', (route) => route.abort())
  await visit(page)
  await expect.poll(() => asked.length).toBe(1)
  // After 8 seconds, 16 and 32 more, with up to 5 in addition.
  for (const [seconds, times] of [
    [14, 2],
    [22, 3],
    [38, 4],
  ] as const) {
    await page.clock.runFor(seconds * 1000)
    await expect.poll(() => asked.length).toBe(times)
  }
  expect(said).toHaveLength(1)
})

test('no timer is longer than browsers can count, which would go off at once and again without end', async ({
  page,
}) => {
  const { asked } = watch(page)
  await page.addInitScript(() => {
    const delays: number[] = []
    const { setTimeout } = window
    const spy = (handler: () => void, delay = 0) => {
      delays.push(delay)
      return setTimeout(handler, delay)
    }
    Object.assign(window, { delays, setTimeout: spy })
  })
  const recheckAt = new Date(Date.now() + 40 * 86_400_000)
  const headers = { 'access-control-allow-origin': '*' }
  await page.route('**/requirements*', (route) =>
    route.fulfill({ json: { gate: 'open', requirements: [], recheckAt }, headers }),
  )
  await visit(page)
  await expect.poll(() => asked.length).toBe(1)
  const longest = () => page.evaluate(() => Math.max(...(window as unknown as { delays: number[] }).delays))
  await expect.poll(longest).toBeGreaterThan(86_400_000)
  expect(await longest()).toBeLessThan(2 ** 31)
  expect(asked).toHaveLength(1)
})

test('a browser without popovers, modal dialogs and adopted styles shows it all the same', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await page.addInitScript(() => {
    for (const name of ['showModal', 'close', 'show'])
      Reflect.deleteProperty(HTMLDialogElement.prototype, name)
    for (const name of ['showPopover', 'hidePopover', 'popover'])
      Reflect.deleteProperty(HTMLElement.prototype, name)
    Reflect.deleteProperty(Element.prototype, 'checkVisibility')
    Reflect.deleteProperty(AbortSignal, 'timeout')
    for (const owner of [Document, ShadowRoot]) Reflect.deleteProperty(owner.prototype, 'adoptedStyleSheets')
    Object.assign(window, {
      CSSStyleSheet: class {
        constructor() {
          throw new TypeError('Illegal constructor')
        }
      },
    })
  })
  await visit(page)
  await expect(prompt(page)).toContainText(READ)
  await press(page, 'Қабылдаймын')
  await press(page, 'Бас тартамын')
  await expect(page.locator('section[part=banner]')).toContainText('Жауабыңыз тіркелді.')
  expect(errors).toEqual([])
})

test('a browser that lets the page keep nothing shows, records, and asks the service with each visit', async ({
  page,
}) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const { asked } = watch(page)
  await page.addInitScript(() => {
    for (const name of ['sessionStorage', 'localStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
  })
  const who = crypto.randomUUID()
  await visit(page, { who })
  await expect(prompt(page)).toContainText(READ)
  await press(page, 'Қабылдаймын')
  await press(page, 'Бас тартамын')
  await expect(page.locator('section[part=banner]')).toContainText('Жауабыңыз тіркелді.')
  const before = asked.length
  await visit(page, { who })
  await expect.poll(() => asked.length).toBe(before + 1)
  await page.waitForTimeout(500)
  await expect(prompt(page)).toBeHidden()
  expect(errors).toEqual([])
})
