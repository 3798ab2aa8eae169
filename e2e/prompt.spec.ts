import { expect, type Page, test } from '@playwright/test'
import { takeShare } from '../scripts/harness/test-run/sample.ts'
import { findAskedVersion } from './support/acts.ts'
import { findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

/** The prompt as seen, heard and reached by people in different ways. */
let world: World
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
  const page = await browser.newPage()
  await expect.poll(() => findAskedVersion(page, world)).toBe(2)
  await page.close()
})
test.afterAll(() => world.stop())

const prompt = (page: Page) => page.getByRole('dialog')
const open = async (page: Page, who: string, language = 'kk') => {
  await page.goto(`${world.demo}/?as=${who}&lang=${language}`)
  await expect(prompt(page)).toBeVisible()
  await expect(prompt(page).getByText('Күте тұрыңыз…')).toHaveCount(0)
}

const LOOKS = {
  'a narrow phone': { viewport: { width: 320, height: 568 } },
  'a screen at 200 %': { viewport: { width: 640, height: 400 } },
  'a phone on its side': { viewport: { width: 740, height: 320 } },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'little motion': { reducedMotion: 'reduce' },
} as const

for (const [place, [look, options]] of Object.entries(LOOKS).entries()) {
  test.describe(look, () => {
    test.use(options)

    test(`nothing is cut off, and both answers are in reach and of one size: ${look}`, async ({ page }) => {
      await open(page, 'accepted-1')
      const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
      const [no, yes] = await Promise.all(
        ['Бас тартамын', 'Қабылдаймын'].map((name) =>
          prompt(page).getByRole('button', { name }).boundingBox(),
        ),
      )
      for (const box of [no, yes]) {
        expect(box?.x).toBeGreaterThanOrEqual(0)
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width)
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
        expect(box?.height).toBeGreaterThanOrEqual(44)
      }
      expect([no?.width, no?.height]).toEqual([yes?.width, yes?.height])
      const wide = await page.locator('kelisim-gate').evaluate((element) => {
        const body = element.shadowRoot?.querySelector('[part=body]') as HTMLElement
        return body.scrollWidth > body.clientWidth + 1 || body.clientHeight < 60
      })
      expect(wide, 'the text has to be scrolled sideways, or has no room').toBe(false)
    })

    test(`axe finds nothing: ${look}`, async ({ page }) => {
      for (const who of takeShare(['newcomer', 'accepted-1'], place % 2, 2)) {
        await open(page, who)
        expect(await findViolations(page)).toEqual([])
      }
    })
  })
}

test('a screen reader hears title, deadline, summary, changes, text and answers, in this order', async ({
  page,
}) => {
  await open(page, 'accepted-1', 'ru')
  await expect(prompt(page)).toMatchAriaSnapshot(`
    - dialog "Политика конфиденциальности":
      - text: 1/2
      - button "Қазақша"
      - button "Русский" [pressed]
      - button "English"
      - text: Новая редакция
      - heading "Политика конфиденциальности" [level=2]
      - strong: Ответьте не позднее 31 декабря 2026 года
      - 'heading "Коротко: что изменилось" [level=3]'
      - list
      - heading "Изменения после принятой вами редакции" [level=3]
      - article
      - group: Полный текст
      - link "История редакций"
      - button "Отказываюсь"
      - button "Принимаю"
      - button "Позже"
  `)
})

test('facts that must not be missed stand before the words of the clause', async ({ page }) => {
  await open(page, 'accepted-1')
  const clause = prompt(page)
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: /^8\.2/ }) })
  await expect(clause).toMatchAriaSnapshot(`
    - article:
      - heading /8\\.2.*/ [level=4]
      - text: /Иә немесе жоқ/
      - paragraph
  `)
  await expect(clause).toContainText('Мерзім: Қосылды: 10 (он) күнтізбелік күн')
})

test('by keyboard alone: title, languages, full text, answers; Tab never leaves for the page behind', async ({
  page,
}) => {
  await open(page, 'newcomer')
  const focus = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.slice(0, 20) ?? '')
  expect(await focus()).toContain('Құпиялылық саясаты')
  const passed: string[] = []
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press('Tab')
    passed.push(await focus())
  }
  for (const name of ['Қазақша', 'Русский', 'English', 'Толық мәтін', 'Бас тартамын', 'Қабылдаймын'])
    expect(passed).toContain(name)
  const behind = await page.evaluate(() => document.activeElement?.closest('main a, main button') !== null)
  expect(behind).toBe(false)
})

test('the language is switched inside, and the focus stays on the switch', async ({ page }) => {
  await open(page, 'newcomer')
  await prompt(page).getByRole('button', { name: 'English' }).click()
  await expect(prompt(page)).toHaveAttribute('lang', 'en')
  await expect(prompt(page).getByRole('button', { name: 'English' })).toBeFocused()
  await expect(prompt(page)).toContainText('Please read')
})
