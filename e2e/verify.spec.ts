import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { unpacked } from 'kelisim/client'
import { findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

let world: World
let page: Page
let said: string[]
const file = (name: string) => join(world.folder, 'mine', name)

test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1] })
  mkdirSync(join(world.folder, 'mine'))
  page = await (await browser.newContext()).newPage()
  said = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

const heading = () => page.getByRole('heading', { level: 2 })
const rows = () => page.getByRole('listitem')
const choose = (...names: string[]) => page.getByLabel('Файлдарды таңдау').setInputFiles(names.map(file))

test('a person accepts, and takes their receipts and everything that proves them home', async () => {
  await page.goto(`${world.demo}/?as=newcomer`)
  await page.getByRole('dialog').getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(page.locator('#heard')).toContainText('privacy@1')
  const token = await (await page.request.post(`${world.demo}/token?as=newcomer`)).text()
  const headers = { authorization: `Bearer ${token}` }
  for (const [path, name] of [
    ['bundle', 'kelisim.zip'],
    ['acts', 'acts.json'],
    ['keys', 'keys.json'],
  ] as const) {
    const answer = await page.request.get(`${world.service}/api/v1/${path}`, { headers })
    expect(answer.status(), path).toBe(200)
    writeFileSync(file(name), await answer.body())
  }
  const [receipt] = JSON.parse(readFileSync(file('acts.json'), 'utf8')).acts
  writeFileSync(file('alone.json'), JSON.stringify({ receipt: receipt.receipt }))
  writeFileSync(file('receipt.json'), JSON.stringify(receipt))
  const foreign = { ...receipt, opening: { ...receipt.opening, subject: 'somebody-else' } }
  writeFileSync(file('foreign.json'), JSON.stringify(foreign))
  writeFileSync(file('torn.zip'), readFileSync(file('kelisim.zip')).subarray(0, 2000))
})

test('without a network the page in the bundle finds all of it consistent, and says that nothing is verified', async () => {
  const files = unpacked('kelisim.zip', readFileSync(file('kelisim.zip')))
  writeFileSync(file('verify.html'), files?.get('verify.html') ?? '')
  await world.stopService()
  await page.context().setOffline(true)
  said.length = 0
  await page.goto(pathToFileURL(file('verify.html')).href)
  await choose('kelisim.zip')
  await expect(heading()).toHaveText('!Өзара сәйкес, бірақ тексерілмеді')
  await expect(rows()).toHaveCount(11)
  for (const row of (await rows().all()).slice(0, -1)) await expect(row).toContainText('Өтті')
  await expect(rows().last()).toContainText('README.txt')
  await expect(page.getByText('Кілттер осы файлдармен бірге келді')).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findViolations(page), colorScheme).toEqual([])
  }
})

test('it says so in Russian and in English', async () => {
  await page.getByRole('button', { name: 'русский' }).click()
  await expect(heading()).toHaveText('!Согласуется, но не проверено')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(heading()).toHaveText('!Consistent, not verified')
  await expect(page.getByText('A receipt is not an electronic signature.')).toBeVisible()
  await page.getByRole('button', { name: 'қазақша' }).click()
})

test('a receipt alone is checked with the keys that the service wrote into the page', async () => {
  await choose('alone.json')
  await expect(heading()).toHaveText('!Өзара сәйкес, бірақ тексерілмеді')
  await expect(rows().filter({ hasText: 'Кімдікі екені' })).toContainText('Тексерілмеді')
})

test('with the opening of somebody else it is refused, and told why in words', async () => {
  await choose('foreign.json', 'keys.json')
  await expect(heading()).toHaveText('✗Растама тексеруден өтпеді')
  await expect(rows().filter({ hasText: 'Өтпеді' })).toContainText(
    'Иесі туралы мәліметтер бұл жазбаға сәйкес келмейді.',
  )
})

test('keys that are added by themselves verify it, and stay', async () => {
  await choose('keys.json')
  await choose('kelisim.zip')
  await expect(heading()).toHaveText('✓Растама шынайы')
  await expect(page.getByText('сіз қосқан keys.json')).toBeVisible()
})

test('what is no bundle is told as such', async () => {
  await choose('torn.zip')
  await expect(page.getByText('Буманы ашу мүмкін болмады.')).toBeVisible()
})

test('a file may be dropped anywhere on the page', async () => {
  const content = readFileSync(file('receipt.json'), 'utf8')
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'receipt.json'))
    return data
  }, content)
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
  await expect(heading()).toHaveText('✓Растама шынайы')
})

test('it asked nobody, broke no rule of its own, and axe finds nothing in either theme', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await findViolations(page), colorScheme).toEqual([])
  }
  expect(said).toEqual([])
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wide).toBeLessThanOrEqual(0)
})
