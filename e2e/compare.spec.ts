import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { takeShare } from '../scripts/harness/test-run/sample.ts'
import { findColourViolations, findViolations } from './support/axe.ts'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1, 2], mailings: [1] })
})
test.afterAll(() => world.stop())

const VIEWS = ['', 'side/', 'table/'] as const
const pair = (view = '') => `${world.service}/privacy/changes/1-2/${view}`
const current = (page: Page) => page.locator('.steps [data-nth]')

/** What is marked in each change: its place, words removed, words added. */
async function changesOn(page: Page): Promise<{ place: string; removed: string; added: string }[]> {
  return page.locator('section.change').evaluateAll((changes) =>
    changes.map((change) => {
      const copy = change.cloneNode(true) as Element
      for (const unseen of copy.querySelectorAll('.unseen')) unseen.remove()
      const words = (tag: string) =>
        [...copy.querySelectorAll(`.words ${tag}`)].map((mark) => mark.textContent).join(' … ')
      return { place: change.id, removed: words('del'), added: words('ins') }
    }),
  )
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('three views show the same changes, and lead to each other', async ({ page }) => {
    await page.goto(pair())
    const ids = await page.locator('[data-change]').evaluateAll((changes) => changes.map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(30)
    for (const name of ['Қатар қойып', 'Салыстырма кесте', 'Мәтін ішінде']) {
      await page.getByRole('navigation', { name: 'Көрсету тәсілі' }).getByRole('link', { name }).click()
      await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page')
      expect(await page.locator('[data-change]').evaluateAll((all) => all.map(({ id }) => id))).toEqual(ids)
    }
    await expect(page).toHaveURL(pair())
    await expect(page.locator('.steps')).toBeHidden()
  })

  test('the list of changes leads to each of them', async ({ page }) => {
    await page.goto(pair())
    await page.getByText('Өзгерген тармақтар').first().click()
    await page
      .getByRole('link', { name: /^5\.4 → 7\.2/ })
      .first()
      .click()
    await expect(page.locator('[id="7.2"]')).toBeInViewport()
  })

  test('a clause that moved is shown once, and both places point to each other', async ({ page }) => {
    await page.goto(pair())
    await page.getByRole('link', { name: '7.2-тармаққа ауыстырылды' }).click()
    await expect(page).toHaveURL(`${pair()}#7.2`)
    await page.locator('[id="7.2"]').getByRole('link', { name: '5.4-тармақтан ауыстырылды' }).click()
    await expect(page.locator('[id="was-5.4"]')).toBeInViewport()
  })

  test('what stayed the same is folded, and the page is shorter than the policy', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    const measure = () => page.evaluate(() => document.documentElement.scrollHeight)
    await page.goto(`${world.service}/privacy/2/`)
    const policy = await measure()
    await page.goto(pair())
    await expect(page.locator('details.same [id="2.5"]')).toBeHidden()
    expect(await measure()).toBeLessThan(policy)
  })

  test('the table names each element and what it was', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(pair('table/'))
    const row = page.getByRole('row', { name: /1\.5-тармақ/ }).first()
    await expect(row.getByRole('cell', { name: 'Жоқ' })).toBeVisible()
    await expect(page.getByRole('columnheader', { name: /Жаңа редакция/ })).toBeVisible()
  })

  test('both texts stand beside each other on a wide screen and below each other on a phone', async ({
    page,
  }) => {
    await page.goto(pair('side/'))
    const cells = () =>
      page
        .locator('[id="2.1"] .sides > *')
        .evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().top)))
    const [first = 0, second = 0] = await cells()
    expect(second).toBeGreaterThan(first)
    await page.setViewportSize({ width: 1100, height: 900 })
    const [left, right] = await cells()
    expect(left).toBe(right)
  })

  test('the history of clause 7.2 knows that it was 5.4', async ({ page }) => {
    await page.goto(`${world.service}/privacy/2/`)
    await page.locator('[id="7.2"]').getByRole('link', { name: 'Тармақ тарихы 7.2' }).click()
    await expect(page).toHaveURL(`${world.service}/privacy/clauses/7.2/`)
    await expect(page.locator('main')).toContainText('орны ауысты, бұрынғы нөмірі: 5.4')
    await page.getByRole('link', { name: '5.4-тармақ' }).click()
    await expect(page).toHaveURL(`${world.service}/privacy/1/#5.4`)
  })

  test('the number that it bore then leads to it, beside the clause that bears it now', async ({ page }) => {
    await page.goto(`${world.service}/privacy/clauses/5.4/`)
    await expect(page.locator('main')).toContainText('Әкімші Пайдаланушылар беретін ақпараттың тұтастығын')
    await page.locator('main').getByRole('link', { name: '7.2', exact: true }).click()
    await expect(page).toHaveURL(`${world.service}/privacy/clauses/7.2/`)
  })
})

test('keys and buttons step through the changes, and focus goes with them', async ({ page }) => {
  await page.goto(pair())
  const total = await page.locator('[data-change]').count()
  await expect(page.locator('.steps .nth')).toHaveText(`0/${total}`)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.locator('[id="1.5"]')).toBeFocused()
  await expect(current(page)).toHaveText('2')
  await page.getByRole('button', { name: 'Келесі өзгеріс' }).click()
  await expect(page.locator('[id="1.6"]')).toBeFocused()
  await expect(page).toHaveURL(`${pair()}#1.6`)
  await page.keyboard.press('k')
  await expect(current(page)).toHaveText('2')
  // The last changes cannot come to the top of the window, and are counted all the same.
  for (let n = 0; n < total; n++) await page.keyboard.press('j')
  await expect(current(page)).toHaveText(String(total))
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect(current(page)).toHaveText('0')
})

test('the keys can be switched off, and stay so', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(pair('table/'))
  await page.getByRole('button', { name: 'j, k пернелері' }).click()
  await page.reload()
  await page.keyboard.press('j')
  await expect(current(page)).toHaveText('0')
})

test('back in time: the browser shows the same clauses with what was added as removed', async ({ page }) => {
  const failed: string[] = []
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
  await page.goto(pair())
  const there = await changesOn(page)

  await page.goto(`${world.service}/privacy/changes/`)
  const [from, to] = await page.locator('form.chooser select').all()
  await from?.selectOption('2')
  await to?.selectOption('1')
  await page.getByRole('button', { name: 'Салыстыру' }).click()
  await expect(page).toHaveURL(`${world.service}/privacy/changes/?from=2&to=1`)
  await expect(page.getByRole('heading', { name: 'Не өзгерді' })).toBeVisible()
  const back = await changesOn(page)

  expect(back).toHaveLength(there.length)
  const swapped = (place: string, changes = there) => {
    const { removed, added } = changes.find((change) => change.place === place) ?? {}
    return { removed: added, added: removed }
  }
  expect(back).toContainEqual({ place: '2.1', ...swapped('2.1') })
  expect(back).toContainEqual({ place: 'was-1.5', ...swapped('1.5') })
  // What is said in the new text alone is what went, seen from the other side.
  const bag = (marks: string[]) => marks.flatMap((words) => words.split(/[\s…]+/)).toSorted()
  const gone = bag(back.map(({ removed }) => removed))
  const come = bag(there.map(({ added }) => added))
  expect(Math.abs(gone.length / come.length - 1)).toBeLessThan(0.05)
  expect(failed).toEqual([])
})

test('what it shows reads as the two texts', async ({ page }) => {
  const text = (version: number) =>
    readFileSync(join(world.policies, 'privacy', String(version), 'ru.md'), 'utf8')
  await page.goto(`${world.service}/ru/privacy/changes/?from=2&to=1&view=side`)
  await page.locator('section.change').first().waitFor()
  for (const [side, version] of [
    ['.was', 2],
    ['.is', 1],
  ] as const) {
    const shown = await page.locator(`${side} .words`).evaluateAll((all) =>
      all.map((words) => {
        for (const unseen of words.querySelectorAll('.unseen')) unseen.remove()
        return words.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
      }),
    )
    expect(shown.length).toBeGreaterThan(30)
    const source = text(version).replaceAll(/^#+ /gm, '').replaceAll(/\s+/g, ' ')
    expect(shown.filter((words) => !source.includes(words))).toEqual([])
  }
})

test('a pair that was built is shown on its own page; the language switch keeps one that was not', async ({
  page,
}) => {
  await page.goto(`${world.service}/privacy/changes/?from=1&to=2&view=table`)
  await expect(page).toHaveURL(pair('table/'))
  await page.goto(`${world.service}/privacy/changes/?from=2&to=1`)
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible()
})

test('no script that compares is fetched before there is something to compare', async ({ page }) => {
  let bytes = 0
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script') bytes += (await response.body()).byteLength
  })
  await page.goto(`${world.service}/privacy/changes/`, { waitUntil: 'networkidle' })
  expect(bytes).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(10_000)
})

test('texts that cannot be fetched are told of', async ({ page }) => {
  await page.route('**/privacy/1/ru.md', (route) => route.abort())
  await page.goto(`${world.service}/ru/privacy/changes/?from=2&to=1`)
  await expect(page.getByRole('status')).toContainText('Не удалось загрузить тексты')
})

test('print leaves out controls and nothing else', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const view of VIEWS) {
    await page.goto(pair(view))
    const hidden = await page
      .locator('.words, .did, .origin, .flags, .left, .counts, .legend, .comparative td p, ins, del')
      .evaluateAll((all) =>
        all
          // Of an excerpt the whole clause is printed instead.
          .filter((part) => !part.closest('details:not(.whole), .change:has(> .whole) > .words'))
          .filter((part) => !part.checkVisibility())
          .map((part) => part.outerHTML),
      )
    expect(hidden, view).toEqual([])
    await expect(page.locator('.steps')).toBeHidden()
  }
  await page.goto(`${world.service}/privacy/clauses/7.7/`)
  await expect(page.locator('.words').first()).toBeVisible()
})

const THEMES = [
  ['light', findViolations],
  ['dark', findColourViolations],
] as const
for (const [theme, [colorScheme, look]] of THEMES.entries()) {
  for (const [size, width] of [390, 1280].entries()) {
    test(`axe finds nothing, ${colorScheme}, ${width} px`, async ({ browser }) => {
      const page = await (await browser.newContext({ colorScheme })).newPage()
      await page.setViewportSize({ width, height: 900 })
      const clauses = ['clauses/7.2/', 'clauses/5.4/', 'clauses/3.2/']
      const any = ['changes/?from=2&to=1', 'changes/?from=2&to=1&view=side']
      const paths = [...VIEWS.map((view) => `changes/1-2/${view}`), ...clauses, ...any]
      // Each page on one of the screens in light, and on the other in dark.
      for (const path of takeShare(paths, (theme + size) % 2, 2)) {
        await page.goto(`${world.service}/privacy/${path}`)
        await page.locator('.steps:not([hidden]), .wordings').first().waitFor()
        expect(await look(page), path).toEqual([])
      }
      await page.context().close()
    })
  }
}

test('nothing is cut off on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    ...VIEWS.map((view) => `changes/1-2/${view}`),
    'clauses/7.2/',
    'changes/?from=2&to=1',
  ]) {
    await page.goto(`${world.service}/privacy/${path}`)
    await page.locator('.steps:not([hidden]), .wordings').first().waitFor()
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide, path).toBe(0)
  }
})
