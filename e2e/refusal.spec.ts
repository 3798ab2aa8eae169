import { expect, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

test.describe.configure({ mode: 'serial' })

let world: World
let page: Page
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1], mailings: [1] })
  page = await (await browser.newContext()).newPage()
})
test.afterAll(async () => {
  await page.context().close()
  await world.stop()
})

const prompt = () => page.getByRole('dialog')
const lesson = async () => (await page.request.get(`${world.demo}/lesson?as=newcomer`)).status()

test('who declines is shown the way out and whom to write to', async () => {
  await page.goto(`${world.demo}/?as=newcomer&lang=ru`)
  await prompt().getByRole('button', { name: 'Отказываюсь' }).click()
  await expect(prompt()).toContainText('вы сможете скачать свои данные, сертификаты и результаты курсов')
  await expect(prompt().getByRole('link', { name: 'info@5qbe.kz' })).toBeVisible()
  expect(await lesson()).toBe(403)
})

test('who comes back finds the way out again, and the server still says no', async () => {
  await page.reload()
  await expect(prompt()).toContainText('Вы отказались')
  expect(await lesson()).toBe(403)
})

test('pressing Escape many times passes nothing', async () => {
  for (let n = 0; n < 5; n++) await page.keyboard.press('Escape')
  expect(await lesson()).toBe(403)
  await page.reload()
  await expect(prompt()).toContainText('Вы отказались')
})

test('who changes their mind reads the text again and accepts', async () => {
  await prompt().getByRole('button', { name: 'Изменить решение' }).click()
  await expect(prompt()).toContainText('Настоящая политика конфиденциальности')
  await prompt().getByRole('button', { name: 'Принимаю' }).click()
  await expect(page.locator('#heard')).toContainText('privacy@1')
  await expect.poll(lesson).toBe(200)
})

test('only then is the optional consent asked for, in a step of its own, and refusing it costs nothing', async () => {
  await expect(prompt()).toContainText('Согласие на информационные рассылки')
  await expect(prompt().getByRole('checkbox', { checked: true })).toHaveCount(0)
  await prompt().getByRole('button', { name: 'Отказываюсь' }).click()
  await expect(page.locator('#heard')).toContainText('mailings@1')
  expect(await lesson()).toBe(200)
})

test('a refused consent is not asked for again', async () => {
  await page.reload()
  await expect(page.locator('#heard')).toContainText('mailings: settled')
  await expect(prompt()).toBeHidden()
})
