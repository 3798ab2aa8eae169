import { expect, type Page, test } from '@playwright/test'
import { listActs } from './support/acts.ts'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

/** Each state of a person before the gate, in the order in which one meets them. */
let world: World
let page: Page
test.beforeAll(async ({ browser }) => {
  world = await World.serveWithClock({ privacy: [1], mailings: [1] })
  page = await (await browser.newContext()).newPage()
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

const prompt = () => page.getByRole('dialog')
const banner = () => gate().getByRole('status').first()
const gate = () => page.locator('kelisim-gate')
const heard = () => page.locator('#heard')
const press = (name: string) => gate().getByRole('button', { name }).click()
const lesson = async () => (await page.request.get(`${world.demo}/lesson?as=newcomer`)).status()

/** Comes back as someone whose tab has forgotten that nothing was asked. */
async function comeBack(): Promise<void> {
  await page.evaluate(() => sessionStorage.clear())
  await page.goto(`${world.demo}/?as=newcomer`)
}

test('blocking: nothing but an answer leads on', async () => {
  await page.goto(`${world.demo}/?as=newcomer`)
  await expect(prompt()).toContainText('Танысып шығыңыз')
  await expect(prompt().getByRole('button', { name: 'Кейінірек' })).toHaveCount(0)
  expect(await lesson()).toBe(403)
  await press('Қабылдаймын')
  await expect(heard()).toContainText('privacy@1')
  expect(await lesson()).toBe(200)
})

test('optional: a consent is asked for apart, may wait, and is asked for again on the next visit', async () => {
  await expect(prompt()).toContainText('Міндетті емес')
  await press('Кейінірек')
  await expect(prompt()).toBeHidden()
  expect(await lesson()).toBe(200)
  await comeBack()
  await expect(prompt()).toContainText('Ақпараттық жөнелтулерге келісім')
  expect(await listActs(page, world)).toEqual(['accept privacy@1'])
})

test('settled and covered: who has answered everything is left alone', async () => {
  await prompt().getByLabel('SMS', { exact: true }).check()
  await press('Келісім беремін')
  await expect(heard()).toContainText('mailings@1')
  await comeBack()
  await expect(heard()).toContainText('privacy: covered, mailings: settled')
  await expect(prompt()).toBeHidden()
})

test('announced: a version to come is told with its date and asks nothing', async () => {
  // Later than building takes, on any machine.
  const effect = new Date(Date.now() + 180_000)
  world.edit('privacy', 2, (source) => source.replace(/^asks: acceptance\nacceptBy: .*$/m, 'asks: notice'))
  await world.publish('privacy', 2, effect)
  await world.build()
  await expect(async () => {
    await comeBack()
    await expect(banner()).toContainText('Күшіне енетін күні', { timeout: 1500 })
  }).toPass()
  expect(Date.now(), 'building took longer than the version had').toBeLessThan(effect.getTime())
  await expect(prompt()).toBeHidden()
  expect(await lesson()).toBe(200)
  const left = effect.getTime() - Date.now() + 1000
  world.moveClock(left)
  await page.clock.setSystemTime(Date.now() + left)
})

test('notice: that it was displayed is recorded, and going on is recorded on the next use', async () => {
  await comeBack()
  await expect(banner()).toContainText('Кейінгі редакциялар')
  await expect.poll(() => listActs(page, world)).toContain('shown privacy@2')
  expect(await lesson()).toBe(200)
  expect(await listActs(page, world)).not.toContain('continue privacy@2')
  // A token that was issued after the display; tokens are dated back by a minute.
  world.moveClock(world.beside + 62_000)
  await comeBack()
  await expect.poll(() => listActs(page, world)).toContain('continue privacy@2')
  await comeBack()
  await expect(heard()).toContainText('privacy: covered')
  await expect(gate()).toHaveText('')
})
