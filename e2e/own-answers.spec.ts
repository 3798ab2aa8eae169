import { expect, type Page, test } from '@playwright/test'
import { findAskedVersion } from './support/acts.ts'
import { World } from './support/world.ts'

/** The page for one's own answers, as somebody who declined finds the way back, and takes a sheet along. */
test.describe.configure({ mode: 'serial' })

let world: World
let page: Page
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
  page = await browser.newPage({ viewport: { width: 360, height: 740 } })
  await expect.poll(() => findAskedVersion(page, world)).toBe(2)
})
test.afterAll(async () => {
  await page.close()
  await world.stop()
})

const row = () => page.locator('.choices > li').filter({ hasText: 'Құпиялылық саясаты' })
const press = (name: string) => row().getByRole('button', { name, exact: true }).click()
const open = async (language = 'kk') => {
  await page.goto('about:blank')
  await page.goto(`${world.demo}/answers?as=accepted-1&lang=${language}`)
}
/** Pictures for somebody to look at, where a folder for them is named. */
const takePicture = async (name: string) => {
  const folder = process.env.KELISIM_PICTURES
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}

test('whoever is asked sees by when to answer, and what comes after that day', async () => {
  await open()
  await expect(row()).toContainText('Жауап берудің соңғы күні: 2026 жылғы')
  await expect(row()).toContainText('Бұл күннен кейін бұрынғы қабылдауыңыздың күші жойылады')
})

test('an answer is given under what changed and the whole text, none of it in a window of its own', async () => {
  await press('Жауап беру')
  await expect(row().getByRole('heading', { name: 'Қысқаша: не өзгерді' })).toBeVisible()
  const text = row().locator('.consent-text')
  await expect(text).toContainText('8.2.')
  expect(await text.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1)
  const [decline, accept] = [
    row().getByRole('button', { name: 'Бас тартамын' }),
    row().getByRole('button', { name: 'Қабылдаймын' }),
  ]
  for (const property of ['font-size', 'background-color', 'font-weight'])
    expect(
      await decline.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property),
    ).toBe(await accept.evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property))
  await takePicture('answer-panel')
})

test('whoever declined is told so, and accepts here after all', async () => {
  await press('Бас тартамын')
  await expect(page.getByText('Жауабыңыз тіркелді.')).toBeVisible()
  await expect(row()).toContainText('Сіз бас тарттыңыз. Шешіміңізді осы жерде өзгерте аласыз.')
  await press('Жауап беру')
  await expect(row().getByRole('button', { name: 'Бас тартамын' })).toBeHidden()
  await press('Қабылдаймын')
  await expect(row()).toContainText('Қабылданған: 2-редакция')
  await expect(row().getByRole('button', { name: 'Жауап беру' })).toBeHidden()
  await expect(page.locator('.answers li').first()).toContainText(
    /\d{4} жылғы \d+ \S+, сағат \d\d:\d\d \(Алматы\)/,
  )
})

test('an answer is a sheet to print, with the very text that was answered, and nothing else is on paper', async () => {
  await page.locator('.answers li').first().getByRole('button', { name: 'Басып шығару' }).click()
  const sheet = page.locator('.certificate')
  await expect(sheet.getByRole('heading', { level: 2 }).first()).toBeFocused()
  await expect(sheet).toContainText('Қабылдадыңыз: Құпиялылық саясаты, 2-редакция')
  await expect(sheet).toContainText('privacy-2-accept.json')
  const raw = await (await page.request.get(`${world.service}/privacy/2/kk.md`)).text()
  const sentence = /^8\.2\. (.{60})/m.exec(raw)?.[1] ?? ''
  await expect(sheet.locator('.answered-text')).toContainText(sentence)
  await takePicture('sheet')
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  for (const other of ['.answers', '.choices', '.top', '.bottom', '.certificate button'])
    await expect(page.locator(other).first()).toBeHidden()
  await page.emulateMedia({ media: null })
  await sheet.getByRole('button', { name: 'Жабу' }).click()
  await expect(sheet).toBeHidden()
})

test('a text that is not the one that was answered makes no sheet', async () => {
  await page.route('**/policies.json', async (route) => {
    const answer = await route.fetch()
    const manifest = await answer.json()
    for (const policy of manifest.policies)
      for (const version of policy.versions) version.texts = policy.versions[0].texts
    await route.fulfill({ json: manifest })
  })
  await open()
  await page.locator('.answers li').first().getByRole('button', { name: 'Басып шығару' }).click()
  await expect(page.getByText('Жауап берілген мәтінді алу мүмкін болмады.', { exact: false })).toBeVisible()
  await expect(page.locator('.certificate')).toBeHidden()
  await page.unroute('**/policies.json')
})

test('a checked receipt speaks in names; ids and digests are folded away', async () => {
  await open()
  await page.locator('.answers li').first().getByRole('button', { name: 'Растаманы тексеру' }).click()
  await expect(page.getByRole('heading', { name: 'Растама шынайы' })).toBeVisible()
  const report = page.locator('.report')
  await expect(report.locator(':scope > dl')).toContainText('Құпиялылық саясаты')
  await expect(report.locator(':scope > dl')).toContainText('Қабылдады')
  const read = await report.locator(':scope > dl').textContent()
  expect(read).not.toMatch(/[\da-f]{8}-[\da-f]{4}|[\da-f]{64}|privacy|demo|немесе келісім/)
  await expect(report.locator('details dl')).toBeHidden()
  await report.getByText('Тексеруге арналған белгілер').click()
  await expect(report.locator('details dl')).toContainText(/[\da-f]{64}/)
  await takePicture('report')
})
