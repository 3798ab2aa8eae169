import { expect, type Page, test } from '@playwright/test'
import { bundleReactPages, DIALOGS } from '../scripts/harness/bundle-dialogs.ts'
import { HostileProduct, type Wrapper } from './support/hostile-product.ts'
import { World } from './support/world.ts'

/** The prompt on pages that spoil it, on purpose or by what they are made of. */
let world: World
let product: HostileProduct
let hasDialogs = false
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1], mailings: [1] })
  const pages = await bundleReactPages()
  hasDialogs = pages !== null
  product = await HostileProduct.serve(world, pages)
})
test.afterAll(async () => {
  product?.stop()
  await world.stop()
})

const prompt = (page: Page) => page.locator('dialog[part=dialog]')
const accept = (page: Page) => prompt(page).locator('[part=answer], button', { hasText: /^Қабылдаймын$/ })
const visit = async (
  page: Page,
  wrapper: Wrapper,
  facts?: Parameters<HostileProduct['formatAddress']>[1],
) => {
  await page.addInitScript(listen)
  await page.goto(product.formatAddress(wrapper, facts))
}

/** What the page hears of the element. */
function listen() {
  const heard: string[] = []
  Object.assign(window, { heard })
  for (const name of ['required', 'covered', 'accepted', 'declined', 'error'])
    document.addEventListener(`kelisim:${name}`, (event) =>
      heard.push([name, (event as CustomEvent).detail.code].filter(Boolean).join(' ')),
    )
}
const readHeard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

/** Answers as a person does, by a click in the middle of the button, whatever lies there. */
async function answer(page: Page): Promise<void> {
  await expect(prompt(page)).toContainText('8. Жаңа редакциялар')
  const box = await accept(page).boundingBox()
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  await expect.poll(() => readHeard(page)).toContain('accepted')
}

const WRAPPERS: Wrapper[] = [
  'inherited',
  'bar',
  'inert',
  'aria-hidden',
  'hidden',
  'not visible',
  'transparent',
  'content-visibility',
  'closed',
]
for (const wrapper of WRAPPERS)
  test(`the prompt is seen, heard and answered by the first click: ${wrapper}`, async ({ page }) => {
    await visit(page, wrapper)
    await expect(page.getByRole('dialog', { name: 'Құпиялылық саясаты' })).toBeVisible()
    await answer(page)
    expect((await readHeard(page)).filter((name) => name.startsWith('error'))).toEqual([])
  })

test('nothing of the page’s styles comes in: words, sizes, colours, targets', async ({ page }) => {
  const looks = () =>
    prompt(page).evaluate((dialog) => {
      const names = [
        'font',
        'letterSpacing',
        'wordSpacing',
        'textIndent',
        'textTransform',
        'whiteSpace',
        'direction',
      ]
      const more = [
        'color',
        'webkitTextFillColor',
        'visibility',
        'pointerEvents',
        'userSelect',
        'textAlign',
        'cursor',
      ]
      const parts = [dialog, ...dialog.querySelectorAll('h2, p, li, small, [part=answer], button')]
      return parts.map((element) => {
        const style = getComputedStyle(element) as unknown as Record<string, string>
        const { width, height } = element.getBoundingClientRect()
        return [element.localName, width, height, ...[...names, ...more].map((name) => style[name])]
      })
    })
  await visit(page, 'plain')
  await expect(prompt(page)).toContainText('8. Жаңа редакциялар')
  const plain = await looks()
  await visit(page, 'inherited')
  await expect(prompt(page)).toContainText('8. Жаңа редакциялар')
  expect(await looks()).toEqual(plain)
  const small = await prompt(page).evaluate((dialog) =>
    [...dialog.querySelectorAll('*')]
      .filter(
        (element) =>
          element.localName !== 'span' && Number.parseFloat(getComputedStyle(element).fontSize) < 16,
      )
      .map(({ localName }) => localName),
  )
  expect(small).toEqual([])
  for (const button of await prompt(page).getByRole('button').all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44)
})

test('a dialog or a full screen of the page that opens later does not bury the prompt, and the reader keeps their place', async ({
  page,
}) => {
  await visit(page, 'plain')
  await expect(prompt(page)).toContainText('8. Жаңа редакциялар')
  const scroll = () =>
    prompt(page).evaluate((dialog) => Math.round(dialog.querySelector('[part=body]')?.scrollTop ?? 0))
  await prompt(page).evaluate((dialog) => dialog.querySelector('[part=body]')?.scrollTo(0, 500))
  await prompt(page).getByRole('button', { name: 'Бас тартамын' }).focus()
  await page.evaluate(() => {
    const other = document.createElement('dialog')
    other.style.cssText = 'width: 100%; height: 100%; max-width: none; max-height: none'
    document.body.append(other)
    other.showModal()
  })
  await expect.poll(() => isOnTop(page)).toBe(true)
  expect(await scroll()).toBe(500)
  await expect(prompt(page).getByRole('button', { name: 'Бас тартамын' })).toBeFocused()
  await page.evaluate(() => document.querySelector('#page')?.requestFullscreen())
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
  await expect.poll(() => isOnTop(page)).toBe(true)
  await answer(page)
})

test('a popover of the page that opens later neither hides the prompt nor lets an unseen click answer; one that keeps coming ends it', async ({
  page,
}) => {
  await visit(page, 'plain')
  await expect(prompt(page)).toContainText('8. Жаңа редакциялар')
  await page.evaluate(() => {
    const cover = document.createElement('div')
    Object.assign(cover, { id: 'cover', popover: 'manual' })
    cover.style.cssText = 'width: 100vw; height: 100vh; border: 0; background: rgb(255, 0, 0)'
    document.body.append(cover)
    cover.showPopover()
  })
  // It is inert below a modal dialog, so clicks go through it: only what is painted tells.
  const isRed = async () => {
    const { data } = await page.evaluate(
      async (png) => {
        const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
        const context = new OffscreenCanvas(1, 1).getContext('2d')
        context?.drawImage(picture, -picture.width / 2, -picture.height / 2)
        return { data: [...(context?.getImageData(0, 0, 1, 1).data ?? [])] }
      },
      (await page.screenshot()).toString('base64'),
    )
    return data[0] === 255 && data[1] === 0
  }
  await expect.poll(isRed).toBe(false)
  await answer(page)
  await expect(prompt(page)).toContainText('Ақпараттық жөнелтулерге келісім')
  await page.evaluate(() =>
    setInterval(() => {
      const cover = document.querySelector<HTMLElement>('#cover')
      cover?.hidePopover()
      cover?.showPopover()
    }, 50),
  )
  // Nobody could close either of them.
  await expect.poll(() => readHeard(page)).toContain('error hidden')
  await expect(prompt(page)).toBeHidden()
})

test('a page with Prototype.js, whose Array.from maps nothing, is asked all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Array, { from: (items: Iterable<unknown>) => [...items] })
  })
  await visit(page, 'plain')
  await answer(page)
})

/** Whether a click in the middle of the prompt would meet it. */
const isOnTop = (page: Page) =>
  prompt(page).evaluate((dialog) => {
    const { left, right, top, bottom } = dialog.getBoundingClientRect()
    const root = dialog.getRootNode() as ShadowRoot
    return dialog.contains(root.elementFromPoint((left + right) / 2, (top + bottom) / 2))
  })

test('an element that is hidden while its prompt is read is read on beside the page; a page that hides all is told', async ({
  page,
}) => {
  await visit(page, 'plain')
  await expect(prompt(page)).toContainText('8. Жаңа редакциялар')
  await page.evaluate(() => {
    document.body.inert = true
    document.body.ariaHidden = 'true'
  })
  await expect(page.locator('html > kelisim-gate')).toHaveCount(1)
  await expect(page.getByRole('dialog', { name: 'Құпиялылық саясаты' })).toBeVisible()
  // The product's own way out goes along.
  await expect(page.locator('html > kelisim-gate').getByRole('link', { name: 'Шығу' })).toBeVisible()
  await page.evaluate(() => {
    document.documentElement.style.display = 'none'
  })
  await expect.poll(() => readHeard(page)).toContain('error hidden')
  // Nothing is frozen behind what nobody sees; it comes again when it can.
  await expect(page.locator('dialog[open]')).toHaveCount(0)
  await page.evaluate(() => {
    document.documentElement.style.display = ''
    window.dispatchEvent(new Event('online'))
  })
  await expect(page.getByRole('dialog', { name: 'Құпиялылық саясаты' })).toBeVisible()
})

test('clicks, keys and turns of the wheel in the prompt are not heard by the page; its own link is', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const noises: string[] = []
    Object.assign(window, { noises })
    for (const name of 'pointerdown mousedown mouseup click touchstart focusin keydown keyup wheel'.split(
      ' ',
    ))
      for (const capture of [true, false])
        document.addEventListener(
          name,
          (event) => noises.push(`${event.type} ${(event.target as Element).localName}`),
          {
            capture,
          },
        )
  })
  const readNoises = () => page.evaluate(() => (window as unknown as { noises: string[] }).noises.splice(0))
  await visit(page, 'plain')
  await expect(prompt(page)).toContainText('8. Жаңа редакциялар')
  await readNoises()
  await prompt(page).locator('#title').click()
  await page.mouse.wheel(0, 300)
  await expect
    .poll(() => prompt(page).evaluate((dialog) => dialog.querySelector('[part=body]')?.scrollTop))
    .toBeGreaterThan(100)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await prompt(page).locator('summary').click()
  await expect(prompt(page).locator('details')).not.toHaveAttribute('open')
  await prompt(page).getByRole('button', { name: 'Русский' }).click()
  await expect(prompt(page)).toHaveAttribute('lang', 'ru')
  expect(await readNoises()).toEqual([])
  await page.getByRole('link', { name: 'Шығу' }).click()
  await expect(page).toHaveURL(/logout/)
})

for (const name of Object.keys(DIALOGS))
  test(`over an open dialog of ${name}: the text scrolls, the first click answers, and what was typed there stays`, async ({
    page,
  }) => {
    test.skip(!hasDialogs, 'the libraries could not be installed')
    const who = crypto.randomUUID()
    // Asked only after the other dialog was open and written in.
    await page.route('**/token?*', async (route) => {
      await page.locator('#typed').fill('бір сөз')
      await route.continue()
    })
    await visit(page, 'plain', { who, dialog: name })
    await expect(page.getByRole('dialog', { name: 'Құпиялылық саясаты' })).toBeVisible()
    await prompt(page).locator('#title').hover()
    await page.mouse.wheel(0, 300)
    await expect
      .poll(() => prompt(page).evaluate((dialog) => dialog.querySelector('[part=body]')?.scrollTop))
      .toBeGreaterThan(100)
    await page.keyboard.press('Escape')
    await answer(page)
    await expect(page.locator('#typed')).toHaveValue('бір сөз')
    // The optional consent is asked next; it can wait, and the page is as it was.
    await prompt(page).getByRole('button', { name: 'Кейінірек' }).click()
    await expect(prompt(page)).toBeHidden()
    await page.locator('#typed').press('End')
    await page.keyboard.type('!')
    await expect(page.locator('#typed')).toHaveValue('бір сөз!')
  })
