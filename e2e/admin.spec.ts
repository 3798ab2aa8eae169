import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { findViolations } from './support/axe.ts'
import { type MintToken, registerOffice } from './support/office.ts'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

let world: World
let page: Page
let token: MintToken
const said: string[] = []
const people: string[] = []
/** People of the demo who accepted before it began, as the service was told when it started. */
const IMPORTED = 2

test.beforeAll(async ({ browser, playwright }) => {
  world = await World.serve({ privacy: [1], mailings: [1] })
  await world.stopService()
  token = await registerOffice(world)
  await world.startService()

  for (const [act, locale] of [
    ['accept', 'kk'],
    ['accept', 'kk'],
    ['accept', 'ru'],
    ['decline', 'en'],
  ] as const) {
    const browser = await playwright.request.newContext()
    people.push(await answer(browser, act, locale))
    await browser.dispose()
  }
  page = await (await browser.newContext({ acceptDownloads: true })).newPage()
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

/** Lets a new person answer; gives their id. */
async function answer(
  browser: Awaited<ReturnType<Page['context']>>['request'],
  act: 'accept' | 'decline',
  locale: 'kk' | 'ru' | 'en',
): Promise<string> {
  await browser.get(world.demo)
  const token = await (await browser.post(`${world.demo}/token`)).text()
  const headers = { authorization: `Bearer ${token}` }
  const api = `${world.service}/api/v1`
  const asked = await (await browser.get(`${api}/requirements?policies=privacy`, { headers })).json()
  const { for: person, version } = asked.requirements[0]
  const { number, digests, texts } = version
  const data = {
    act,
    policy: 'privacy',
    version: number,
    locale,
    digest: digests[locale],
    shown: [texts[locale].sha256],
    after: null,
    for: person,
  }
  expect((await browser.post(`${api}/acts`, { headers, data })).status()).toBe(201)
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub
}

async function signIn(scope = 'report on-behalf', language = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${world.service}/${language}admin/`)
  await page.locator('input[name=token]').fill(await token(scope))
  await page.locator('form button').click()
}
const button = (name: string) => page.getByRole('button', { name, exact: true })
const cells = (text: string) => page.locator('.adoption tbody tr').filter({ hasText: text }).locator('td')

const newest = (act: string) =>
  page
    .getByRole('table', { name: 'Соңғы жауабы бойынша' })
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: act, exact: true }) })
    .getByRole('cell')

test('staff sign in with a token, and see the numbers that were recorded', async () => {
  await signIn()
  await expect(page.getByRole('heading', { name: 'Жауаптар саны' })).toBeVisible()
  await page.getByText('Сандар кестесі').click()
  const today = new Date().toISOString().slice(0, 10)
  await expect(cells(today)).toHaveText(['5'])
  await page.getByLabel('Бөлу').selectOption({ label: 'Тіл бойынша (қабылдау, келісім)' })
  await page.getByText('Сандар кестесі').click()
  await expect(cells(today)).toHaveText(['4', '1'])
  await page.getByLabel('Бөлу').selectOption({ label: 'Жауап түрі бойынша' })
  await page.getByText('Сандар кестесі').click()
  await expect(page.locator('.adoption thead th')).toHaveText([
    'Күні',
    'қабылдау',
    'қабылдау (бұрынғы жүйеден)',
    'бас тарту',
  ])
  await expect(cells(today)).toHaveText(['3', '2', '1'])
})

test('the plot is drawn, and says in words what it shows', async () => {
  await expect(page.getByRole('img', { name: /жауаптардың жиынтық саны/ })).toBeVisible()
  const { width } = (await page.locator('.plot canvas').boundingBox()) ?? { width: 0 }
  expect(width).toBeGreaterThan(300)
  const inked = await page.locator('.plot canvas').evaluate((canvas) => {
    const { width, height } = canvas as HTMLCanvasElement
    const context = (canvas as HTMLCanvasElement).getContext('2d') as CanvasRenderingContext2D
    return context.getImageData(0, 0, width, height).data.some((value) => value > 0)
  })
  expect(inked).toBe(true)
})

test('where people stand is told in the words of the language', async () => {
  const table = page.locator('section').filter({ hasText: 'Адамдар қазір қандай күйде' })
  await expect(table).toContainText('жауап берілген, ештеңе күтілмейді')
  await expect(
    table.locator('tbody tr').filter({ hasText: 'жауап берілген, ештеңе күтілмейді' }).locator('td'),
  ).toHaveText('5')
  await expect(table.locator('tbody tr').filter({ hasText: 'бас тартқан' }).locator('td')).toHaveText('1')
})

test('acceptances, refusals and withdrawals are counted apart, by version', async () => {
  await expect(newest('қабылдау')).toHaveText(['1-редакция', '5'])
  await expect(newest('бас тарту')).toHaveText(['1-редакция', '1'])
})

test('the counts and all answers are files for a spreadsheet', async () => {
  const [counts] = await Promise.all([
    page.waitForEvent('download'),
    button('Есептерді CSV түрінде жүктеу').click(),
  ])
  expect(readFileSync(await counts.path(), 'utf8')).toContain('privacy,1,kk,accept')
  const [acts] = await Promise.all([
    page.waitForEvent('download'),
    button('Барлық жауапты CSV түрінде жүктеу').click(),
  ])
  const lines = readFileSync(await acts.path(), 'utf8')
    .trim()
    .split(/\r?\n/)
  expect(lines).toHaveLength(1 + people.length + IMPORTED)
})

test('of the ids that are pasted, those come back who have not accepted', async () => {
  await page.getByLabel('Идентификаторлар').fill(['stranger', ...people].join('\n'))
  await button('Тексеру').click()
  await expect(page.getByText('Жауап бермегендер: 2')).toBeVisible()
  const [list] = await Promise.all([page.waitForEvent('download'), button('Тізімді жүктеу').click()])
  const subjects = readFileSync(await list.path(), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).subject)
  expect(subjects).toEqual(['stranger', people[3]])
})

test('a line that is no id is named, and nobody is counted', async () => {
  await page.getByLabel('Идентификаторлар').fill('stranger\n{"subject": 7}\n')
  await button('Тексеру').click()
  await expect(page.getByText('2-жолда идентификатор емес')).toBeVisible()
  await expect(page.getByText('Жауап бермегендер')).toBeHidden()
})

test('a withdrawal that came by letter is recorded with who did it and why, and then counted', async () => {
  await page.getByLabel('Адамның платформадағы идентификаторы').fill(people[0] ?? '')
  await page.getByLabel('Кім жазып отыр').fill('office')
  await page.getByLabel('Негізі').fill('22.11.2026, № 14')
  await button('Адамның күйін көру').click()
  const row = page.locator('.choices li').filter({ hasText: 'Құпиялылық саясаты' })
  await expect(row).toContainText('жауап берілген, ештеңе күтілмейді')
  await page.getByLabel('Адамның платформадағы идентификаторы').fill('stranger')
  await expect(row).toBeHidden()
  await page.getByLabel('Адамның платформадағы идентификаторы').fill(people[0] ?? '')
  await button('Адамның күйін көру').click()
  await row.getByRole('button', { name: 'Қайтарып алуды жазу' }).click()
  await expect(page.getByText(/Жазылды\. Жазба: [\da-f-]{36}/)).toBeVisible()
  await expect(row).toContainText('бас тартқан')
  await signIn('report')
  await page.getByLabel('Бөлу').selectOption({ label: 'Жауап түрі бойынша' })
  await page.getByText('Сандар кестесі').click()
  await expect(page.locator('.adoption tbody td')).toHaveText(['3', '2', '1', '1'])
  await expect(newest('қабылдау')).toHaveText(['1-редакция', '4'])
  await expect(newest('қайтарып алу')).toHaveText(['1-редакция', '1'])
})

test('a consent that came by letter is recorded for the channels that the letter names', async () => {
  await signIn('on-behalf')
  await page.getByLabel('Адамның платформадағы идентификаторы').fill(people[1] ?? '')
  await page.getByLabel('Кім жазып отыр').fill('office')
  await page.getByLabel('Негізі').fill('22.11.2026, № 15')
  await button('Адамның күйін көру').click()
  const row = page.locator('.choices li').filter({ hasText: 'Ақпараттық жөнелтулерге келісім' })
  await row.getByRole('button', { name: 'Келісімді жазу' }).click()
  await expect(row.getByText('Кемінде біреуін таңдаңыз.')).toBeVisible()
  await row.getByLabel('Қоңырау').check()
  await row.getByRole('button', { name: 'Келісімді жазу' }).click()
  await expect(page.getByText(/Жазылды\. Жазба: [\da-f-]{36}/)).toBeVisible()
  await expect(row.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(row.getByLabel('Қоңырау')).toBeChecked()
  await signIn('report')
})

test('what staff entered by mistake is corrected after a second tap, and a day of long ago has no version', async () => {
  await signIn()
  await page.getByLabel('Адамның платформадағы идентификаторы').fill(people[0] ?? '')
  await page.getByLabel('Кім жазып отыр').fill('office')
  await page.getByLabel('Негізі').fill('22.11.2026, № 14: басқа адамның хаты')
  await button('Адамның күйін көру').click()
  const row = page.locator('.choices li').filter({ hasText: 'Құпиялылық саясаты' })
  await expect(row).toContainText('бас тартқан')
  await page.getByLabel('Жауап берілген күн').fill('2001-01-01')
  await expect(row).not.toContainText('редакция')
  await expect(row.getByRole('button', { name: 'Қабылдауды жазу' })).toBeHidden()
  await page.getByLabel('Жауап берілген күн').fill('')
  await row.getByRole('button', { name: 'Қате жазбаны түзету' }).click()
  await expect(row).toContainText('қайтарып алу, 1-редакция')
  await expect(row).toContainText('office (тіркелген атауы: office)')
  await row.getByRole('button', { name: 'Иә, қате жазылған' }).click()
  await expect(page.getByText(/Жазылды\. Жазба: [\da-f-]{36}/)).toBeVisible()
  await expect(row).toContainText('жауап берілген, ештеңе күтілмейді')
  await expect(row.getByRole('button', { name: 'Қате жазбаны түзету' })).toBeHidden()
  await signIn('report')
})

test('what the token does not allow is not there, and a token of nothing is refused in words', async () => {
  await expect(page.getByRole('heading', { name: 'Хатпен келген жауапты жазу' })).toBeHidden()
  await signIn('erase')
  await expect(page.getByText('«report, on-behalf» рұқсаты жоқ', { exact: false })).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`${world.service}/ru/admin/`)
  await page.locator('input[name=token]').fill('nonsense')
  await page.locator('form button').click()
  await expect(page.getByText('Токен истёк или недействителен', { exact: false })).toBeVisible()
})

test('signing out forgets the token', async () => {
  await signIn('report', 'en/')
  await button('Sign out').click()
  await expect(page.locator('.plot')).toBeHidden()
  await expect(page.locator('input[name=token]')).toBeFocused()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, location.hash])).toEqual([
    0,
    0,
    '',
  ])
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async () => {
    await page.emulateMedia({ colorScheme })
    await signIn('report on-behalf', 'ru/')
    await page.getByText('Таблица чисел').click()
    expect(await findViolations(page)).toEqual([])
  })
}

test('nothing broke the page’s own policy', () => {
  expect(said.filter((line) => !line.includes('status of 40'))).toEqual([])
})

test('that the service is down is said where it is seen, and gone with the next act', async () => {
  await signIn('report', 'en/')
  await page.getByLabel('Ids').fill('stranger')
  await world.stopService()
  await button('Check').click()
  const trouble = page.getByText('The service cannot be reached. Try again.')
  await expect(trouble).toBeInViewport()
  await world.startService()
  await button('Check').click()
  await expect(page.getByText('Not answered: 1')).toBeVisible()
  await expect(trouble).toBeHidden()
})
