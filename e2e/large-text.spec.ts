import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { findAskedVersion } from './support/acts.ts'
import { World } from './support/world.ts'

/** The prompt for people who set large letters in their browser, in the two languages with the longest words. */
let world: World
test.beforeAll(async ({ browser }) => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
  const page = await browser.newPage()
  await expect.poll(() => findAskedVersion(page, world)).toBe(2)
  await page.close()
})
test.afterAll(() => world.stop())

const prompt = (page: Page) => page.getByRole('dialog')
const ANSWERS = { kk: ['Бас тартамын', 'Қабылдаймын'], ru: ['Отказываюсь', 'Принимаю'] } as const

async function open(page: Page, language: string, percent: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Page.setFontSizes', { fontSizes: { standard: Math.round((16 * percent) / 100) } })
  await page.goto(`${world.demo}/?as=accepted-1&lang=${language}`)
  await expect(prompt(page).getByRole('article').first()).toBeVisible()
}

/** Pictures for somebody to look at, where a folder for them is named. */
async function takePicture(page: Page, name: string): Promise<void> {
  const folder = process.env.KELISIM_PICTURES
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Words that do not fit into what they stand in. */
const listOverflowing = (place: Locator) =>
  place.evaluate((dialog) =>
    [...dialog.querySelectorAll('button, label, legend, h2, [part=head], [part=foot]')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => element.textContent),
  )

for (const language of ['kk', 'ru'] as const)
  for (const [width, height] of [
    [360, 740],
    [390, 844],
    [1280, 800],
  ] as const)
    for (const percent of [100, 130, 200]) {
      test(`nothing overflows or lies over another, and the text keeps its room: ${language}, ${width} px, ${percent} %`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height })
        await open(page, language, percent)
        const size = await prompt(page).evaluate((dialog) =>
          Number.parseFloat(getComputedStyle(dialog).fontSize),
        )
        expect(size).toBe(Math.round((16 * percent) / 100))
        expect(await listOverflowing(prompt(page))).toEqual([])
        for (const name of ['Қазақша', 'Русский', 'English'])
          await expect(prompt(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 })
        const seen = await prompt(page).evaluate((dialog) => {
          const { top, bottom } =
            dialog.querySelector('[part=body]')?.getBoundingClientRect() ?? new DOMRect()
          return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / innerHeight
        })
        expect(seen, 'the part of the screen that the text has').toBeGreaterThanOrEqual(0.5)
        await takePicture(page, `${language}-${width}-${percent}-light`)
        await page.emulateMedia({ colorScheme: 'dark' })
        await takePicture(page, `${language}-${width}-${percent}-dark`)

        const [no, yes] = ANSWERS[language].map((name) =>
          prompt(page).getByRole('button', { name, exact: true }),
        )
        await yes?.scrollIntoViewIfNeeded()
        await takePicture(page, `${language}-${width}-${percent}-foot`)
        const [left, right] = await Promise.all([no?.boundingBox(), yes?.boundingBox()])
        expect([left?.width, left?.height]).toEqual([right?.width, right?.height])
        expect(left?.height).toBeGreaterThanOrEqual(44)
        const isApart =
          (left?.x ?? 0) + (left?.width ?? 0) <= (right?.x ?? 0) ||
          (left?.y ?? 0) + (left?.height ?? 0) <= (right?.y ?? 0)
        expect(isApart, 'both answers stand apart').toBe(true)
        // A word of an answer is not broken in two.
        const lines = await yes?.evaluate((button) => {
          const range = document.createRange()
          range.selectNodeContents(button)
          return range.getClientRects().length
        })
        expect(lines).toBe(1)
        // However far down somebody has read, the languages are there.
        for (const name of ['Қазақша', 'Русский', 'English'])
          await expect(prompt(page).getByRole('button', { name })).toBeInViewport({ ratio: 1 })
      })
    }
