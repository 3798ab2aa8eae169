import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

let world: World
/** What stood at each address while version 2 was the newest. */
let before: Map<string, string>
let said: string
test.beforeAll(async () => {
  world = await World.create('privacy', 'mailings')
  for (const version of [1, 2]) await world.publish('privacy', version)
  await world.publish('mailings', 1)
  await world.build()
  await world.start()
  before = readTree(join(world.folder, 'dist'))
})
test.afterAll(() => world.stop())

/** Every file of a site by its path; what a build tells the next one is no part of it. */
function readTree(dist: string): Map<string, string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.build.json')
    .map((entry): [string, string] => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(dist.length + 1), readFileSync(path, 'latin1')]
    })
  return new Map(files.toSorted())
}

const digest = (tree: Map<string, string>) =>
  [...tree].map(([path, content]) => `${createHash('sha256').update(content).digest('hex')} ${path}`)

/** Where words may be parted is drawn into stored pages alone. */
const joinWords = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('main i:empty')) part.remove()
    for (const part of document.querySelectorAll('main .together')) part.replaceWith(...part.childNodes)
    document.body.normalize()
  })

async function readChanges(page: Page): Promise<string[]> {
  await page.locator('section.change').first().waitFor()
  await joinWords(page)
  return page.locator('section.change').evaluateAll((all) =>
    all.map((change) => {
      // A browser does not compare all versions to tell whether a clause has a past: its page is linked in any case.
      for (const link of change.querySelectorAll('a[href*="/clauses/"]')) link.remove()
      return change.outerHTML.replace('> </p>', '></p>').replace('</a> </p>', '</a></p>')
    }),
  )
}
async function readRows(page: Page): Promise<string[]> {
  await page.locator('.pair .text').first().waitFor()
  await joinWords(page)
  return page.locator('.pair:not(.names)').evaluateAll((all) =>
    all.map((row) => {
      // Other versions are not at hand: what a text mentions of them is no link.
      for (const link of row.querySelectorAll('a.reference[href^="/"]')) link.replaceWith(...link.childNodes)
      row.normalize()
      return [...row.children].map((cell) => cell.innerHTML.trim()).join('\n')
    }),
  )
}

test.describe
  .serial('a version that takes the place of another', () => {
    let side: string[]
    let rows: string[]

    test('is published after its forerunner was read in every view', async ({ page }) => {
      await page.goto(`${world.service}/ru/privacy/changes/1-2/side/`)
      side = await readChanges(page)
      await page.goto(`${world.service}/ru/privacy/2/kk-ru/`)
      rows = await readRows(page)
      expect([side.length, rows.length].every((count) => count > 20)).toBe(true)

      const words = (name: string) =>
        `${name}:\n  kk: Қайта сұралады.\n  ru: Спрашивается ещё раз.\n  en: It is asked again.\n`
      world.copyVersion(
        'privacy',
        2,
        3,
        (source) =>
          source
            .replace(/^acceptBy: .*$/m, 'acceptBy: at-effect')
            .replace(
              /^summary:\n(?: .*\n)*/m,
              `summary:\n  - kk: Қайта.\n    ru: Ещё раз.\n    en: Again.\n`,
            ) +
          words('reason') +
          words('urgent'),
      )
      await world.publish('privacy', 3)
      said = await world.build()
      expect(said).toContain('unchanged: mailings.')
    })

    test('takes no address away, and what it leaves of a page is under 2 kB', () => {
      const after = readTree(join(world.folder, 'dist'))
      const pages = [...before.keys()].filter((path) => !/^_astro\/|\/changes\/.*\.json$/.test(path))
      expect(pages.filter((path) => !after.has(path))).toEqual([])
      const stubs = [...after].filter(([, content]) => content.includes('data-show='))
      expect(stubs.map(([path]) => path)).toContain('ru/privacy/changes/1-2/side/index.html')
      for (const [path, content] of stubs) expect(content.length, path).toBeLessThan(2048)
    })

    test('a browser makes what was stored, down to each mark', async ({ page }) => {
      await page.goto(`${world.service}/ru/privacy/changes/1-2/side/`)
      expect(await readChanges(page)).toEqual(side)
      await page.goto(`${world.service}/ru/privacy/2/kk-ru/`)
      expect(await readRows(page)).toEqual(rows)
    })

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false })

      test('it leads to both texts, and to the view that is stored', async ({ page }) => {
        await page.goto(`${world.service}/ru/privacy/changes/1-2/table/`)
        const hrefs = await page
          .locator('main a')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
        expect(hrefs).toEqual(['/auth/ru/privacy/1/', '/auth/ru/privacy/2/', '/auth/ru/privacy/changes/1-2/'])
        await page.goto(`${world.service}/en/privacy/1/kk-ru/`)
        await expect(page.getByRole('link', { name: 'Русский' }).last()).toHaveAttribute(
          'href',
          '/auth/ru/privacy/1/',
        )
      })
    })

    test('what was taken from the last build is what a whole build makes, byte for byte', async () => {
      const afresh = await world.buildAfresh()
      expect(digest(readTree(join(world.folder, 'dist')))).toEqual(digest(readTree(afresh)))
    })

    test('what somebody touched since is not taken', async () => {
      const file = join(world.folder, 'dist/mailings/1/index.html')
      const good = readFileSync(file, 'utf8')
      writeFileSync(file, good.replace('</h1>', '!</h1>'))
      expect(await world.build()).not.toMatch(/unchanged: .*mailings/)
      expect(readFileSync(file, 'utf8')).toBe(good)
    })
  })
