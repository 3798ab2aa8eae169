import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { listChangedNumbers, listRemovedNumbers } from './support/clauses.ts'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

let world: World
let page: Page
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1] })
  page = await (await browser.newContext()).newPage()
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

const prompt = () => page.getByRole('dialog')
const lesson = async () => (await page.request.get(`${world.demo}/lesson?as=newcomer`)).status()

test('with only version 1 published, a newcomer is asked in Kazakh and the server keeps the lesson closed', async () => {
  await page.goto(`${world.demo}/?as=newcomer`)
  await expect(prompt()).toContainText('Құпиялылық саясаты')
  await expect(prompt()).toContainText('Саясат DAR Tech компаниясының 5Qbe платформасында')
  expect(await lesson()).toBe(403)
})

test('the person reads the whole text in the prompt', async () => {
  await expect(prompt()).toContainText(
    '8.2. Саясаттың жаңа редакциясы Әкімші платформасында орналастырылған сәттен бастап күшіне енеді.',
  )
  await expect(prompt()).toContainText('Қайшылықтарды жоққа шығару')
})

test('the person accepts, and is let in', async () => {
  await prompt().getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(page.getByText('Жауабыңыз тіркелді.')).toBeVisible()
  await expect(prompt()).toBeHidden()
  await expect(page.locator('#heard')).toContainText('privacy@1')
  expect(await lesson()).toBe(200)
})

test('on the next visit nothing is asked', async () => {
  await page.reload()
  await expect(page.locator('#heard')).toContainText('privacy: covered')
  await expect(prompt()).toBeHidden()
})

test('version 2 is published and built while the service runs; the person is asked again', async () => {
  await world.publish('privacy', 2)
  await world.build()
  // The service looks for a new manifest once a second.
  await expect(async () => {
    // The tab believes for a minute that nothing is asked.
    await page.evaluate(() => sessionStorage.clear())
    await page.reload()
    await expect(prompt()).toContainText('Жаңа редакция', { timeout: 1500 })
  }).toPass()
  await expect(prompt()).toContainText('Саясатты «Қабылдаймын» батырмасын басып қана қабылдайсыз')
  expect(await lesson()).toBe(200)
})

test('the person sees exactly the clauses that differ between 1 and 2', async () => {
  const [before, after] = [1, 2].map((n) =>
    readFileSync(join(world.policies, 'privacy', String(n), 'kk.md'), 'utf8'),
  )
  const changed = listChangedNumbers(before ?? '', after ?? '')
  const gone = listRemovedNumbers(before ?? '', after ?? '')
  // Clause 5.4 went to 7.2 with the same words: it is shown as moved. The preamble has no number.
  const titles = await prompt().getByRole('article').getByRole('heading').allTextContents()
  const shown = titles.map((title) => title.split(' · '))
  const isGone = (title: string[]) => title.includes('Алып тасталды')

  const shownNow = shown.filter((title) => !isGone(title)).map(([number]) => number)
  expect(shownNow.filter((number) => /^\d/.test(number ?? '')).sort()).toEqual([...changed, '7.2'].sort())
  // Terms beside the text stand first, and what is only counted stands last.
  expect([titles[0], titles.at(-1)]).toEqual(['Мәтіннен тыс шарттар', 'Сөздерден бөлек мыналар өзгеше'])
  expect(shown.length - shown.filter(isGone).length).toBe(changed.length + 2 + 2)
  for (const [number] of shown.filter(isGone)) expect(gone).toContain(number)
  expect(changed.length).toBeGreaterThan(20)
})

test('what was deleted and added can be told apart without seeing colours', async () => {
  const clause = prompt()
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /^2\.1/ }) })
  await expect(clause.locator('ins')).toHaveText(/Қосылды:\s*жинауды,/)
})

test('the person accepts the new version and is not asked on the visit after', async () => {
  await prompt().getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(page.locator('#heard')).toContainText('privacy@2')
  await page.reload()
  await expect(page.locator('#heard')).toContainText('privacy: covered')
  await expect(prompt()).toBeHidden()
})

test('nor in Russian', async () => {
  await page.goto(`${world.demo}/?as=newcomer&lang=ru`)
  await expect(page.locator('#heard')).toContainText('privacy: covered')
  await expect(prompt()).toBeHidden()
})

test('nor after the service was restarted', async () => {
  await world.stopService()
  await world.startService()
  await page.reload()
  await expect(page.locator('#heard')).toContainText('privacy: covered')
  await expect(prompt()).toBeHidden()
})
