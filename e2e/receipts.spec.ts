import { readFileSync } from 'node:fs'
import { type Download, expect, type Locator, type Page, test } from '@playwright/test'
import { findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

let world: World
let page: Page
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1], mailings: [1] })
  page = await (await browser.newContext({ acceptDownloads: true })).newPage()
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const row = (title: string) => page.locator('.choices li').filter({ hasText: title })
const open = async (language = 'kk') => {
  await page.goto(`${world.demo}/?lang=${language}`)
  await page.goto(`${world.demo}/answers?lang=${language}`)
}
const download = async (click: () => Promise<void>): Promise<Download> => {
  const [downloaded] = await Promise.all([page.waitForEvent('download'), click()])
  return downloaded
}
const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement)
const bytesOf = async (file: Download) => readFileSync(await file.path())

test('before any answer the page says so, and the token is gone from the address', async () => {
  await open()
  await expect(page.getByText('Сіз әлі ешбір құжатқа жауап берген жоқсыз.')).toBeVisible()
  expect(page.url()).toBe(`${world.service}/receipts/`)
})

test('a consent is given to the text on the screen, and the history tells of it', async () => {
  const mailings = row('Ақпараттық жөнелтулерге келісім')
  await expect(mailings).toContainText('Келісім берілмеген')
  await mailings.getByRole('button', { name: 'Келісім беру' }).click()
  await expect(mailings.locator('.consent-text')).toContainText('1.1.')
  await mailings.getByLabel('SMS', { exact: true }).check()
  await mailings.getByRole('button', { name: 'Келісім беремін' }).click()
  await expect(page.getByText('Жауабыңыз тіркелді.')).toBeVisible()
  await expect(mailings).toContainText('Келісім берілген: 1-редакция')
  await expect(page.locator('.answers li')).toContainText(['Келісім бердіңіз'])
})

let receipt: Buffer
test('the receipt is verified on the page, downloaded, and handed in again', async () => {
  await button('Растаманы тексеру').click()
  await expect(page.getByRole('heading', { name: 'Растама шынайы' })).toBeVisible()
  await expect(page.getByText('Кілттер осы қызметтің өзінен алынды.')).toBeVisible()
  const file = await download(() => button('Растаманы жүктеу').click())
  expect(file.suggestedFilename()).toBe('mailings-1-accept.json')
  receipt = await bytesOf(file)
  await page.goto(`${world.service}/ru/receipts/`)
  await page.setInputFiles('#files', { name: 'a.json', mimeType: 'application/json', buffer: receipt })
  await expect(page.getByRole('heading', { name: 'Подтверждение подлинное' })).toBeVisible()
})

test('a receipt that was changed is refused in words', async () => {
  const changed = Buffer.from(String(receipt).replace(String.raw`\"version\":1`, String.raw`\"version\":2`))
  await page.setInputFiles('#files', { name: 'a.json', mimeType: 'application/json', buffer: changed })
  await expect(page.getByRole('heading', { name: 'Подтверждение не прошло проверку' })).toBeVisible()
})

test('a consent is withdrawn after it was said what that means', async () => {
  await open()
  const mailings = row('Ақпараттық жөнелтулерге келісім')
  await mailings.getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
  await mailings.locator('.more').getByRole('button', { name: 'Болдырмау' }).click()
  await expect(mailings).toContainText('Келісім берілген')
  await mailings.getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
  await mailings.locator('.more').getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
  await expect(mailings).toContainText('Келісім берілмеген')
  await expect(page.locator('.answers li').first()).toContainText('Қайтарып алдыңыз')
  await expect(page.locator('.answers li')).toHaveCount(2)
})

test('the bundle is downloaded, and all in it found genuine', async () => {
  const file = await download(() => button('Бәрін бір бумада жүктеу (kelisim.zip)').click())
  expect(file.suggestedFilename()).toBe('kelisim.zip')
  const buffer = await bytesOf(file)
  await page.setInputFiles('#files', { name: 'kelisim.zip', mimeType: 'application/zip', buffer })
  await expect(page.getByRole('heading', { name: 'Растама шынайы' })).toHaveCount(2)
})

test('consents are downloaded as data, and say what the page says', async () => {
  const file = await download(() => button('Келісімдерді дерек түрінде жүктеу (consents.jsonld)').click())
  expect(file.suggestedFilename()).toBe('consents.jsonld')
  const { '@graph': records } = JSON.parse((await bytesOf(file)).toString('utf8'))
  expect(records).toHaveLength(1)
  expect(records[0]['dpv:hasConsentStatus']['@type']).toBe('dpv:ConsentWithdrawn')
  expect(records[0]['dct:description'].kk).toContain('сәйкестік мәлімделмейді')
})

test('a letter to the operator is prepared in the language of the page', async () => {
  const address = await page.getByRole('link', { name: 'Деректерді жоюды сұрау' }).getAttribute('href')
  expect(decodeURIComponent(address ?? '')).toContain('mailto:info@5qbe.kz?subject=Дербес деректерді жою')
})

test('the whole of it goes by keyboard alone', async () => {
  await open()
  const mailings = row('Ақпараттық жөнелтулерге келісім')
  await mailings.getByRole('button', { name: 'Келісім беру' }).focus()
  await page.keyboard.press('Enter')
  await expect(mailings.locator('.consent-text')).toBeFocused()
  const consent = mailings.getByRole('button', { name: 'Келісім беремін' })
  // The text has links of its own.
  const sms = mailings.getByLabel('SMS', { exact: true })
  for (let stops = 0; stops < 10 && !(await isFocused(sms)); stops++) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let stops = 0; stops < 10 && !(await isFocused(consent)); stops++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(mailings).toContainText('Келісім берілген: 1-редакция')
  await expect(page.locator('.answers li')).toHaveCount(3)
})

test('a token that is no longer good is told, and nothing of anybody is shown', async () => {
  await page.goto('about:blank')
  await page.goto(`${world.service}/en/receipts/#token=old`)
  await expect(page.getByText('The link has expired.', { exact: false })).toBeVisible()
  await expect(page.locator('.answers li')).toHaveCount(0)
})

test('without a token it says from where to come, and asks the service for nothing but its keys, when they are needed', async () => {
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/api/') && asked.push(request.url()))
  await page.goto('about:blank')
  await page.goto(`${world.service}/receipts/`, { waitUntil: 'networkidle' })
  await expect(page.getByText('өзіңіз тіркелген платформадан ашыңыз', { exact: false })).toBeVisible()
  expect(asked).toEqual([])
  await page.locator('#files').focus()
  await expect.poll(() => asked).toEqual([`${world.service}/api/v1/keys`])
})

test('where what checks receipts cannot be loaded, that is said, and the next try goes well', async () => {
  await page.goto('about:blank')
  const buffer = Buffer.from(String(receipt))
  const file = { name: 'a.json', mimeType: 'application/json', buffer }
  await page.route('**/receipt-check*.js*', (route) => route.abort())
  await page.goto(`${world.service}/en/receipts/`)
  await page.setInputFiles('#files', file)
  await expect(page.locator('[data-outcome]')).toContainText('The service cannot be reached.')
  await page.unroute('**/receipt-check*.js*')
  await page.setInputFiles('#files', file)
  await expect(page.getByRole('heading', { name: 'The receipt is genuine' })).toBeVisible()
  await expect(page.getByText('The service cannot be reached.', { exact: false })).toBeHidden()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme })
    await open('ru')
    await button('Проверить подтверждение').first().click()
    await expect(page.getByRole('heading', { name: 'Подтверждение подлинное' })).toBeVisible()
    expect(await findViolations(page)).toEqual([])
  })
}
