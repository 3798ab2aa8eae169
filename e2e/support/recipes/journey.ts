import { expect, type Page } from '@playwright/test'

/** A product that is running, and the service that it asks. */
export interface Running {
  /** Of the product. */
  origin: string
  /** The page that asks. */
  page: string
  /** Whether that page shows what its callbacks were told. */
  hears: boolean
  /** Base of the service. */
  service: string
  /** Publishes a version while both run. */
  publish: (version: 2 | 3) => void
}

/** An answer that opens the gate is kept by a product's server for a minute at most. */
export const KEPT_MS = 75_000

/** A part of the journey, in which everything that it promises is looked at. */
export type Step = readonly [name: string, take: () => Promise<void>]

/** What a person goes through with a product, in Kazakh and in one browser, step after step. */
export function planJourney(page: Page, { origin, page: path, hears, service, publish }: Running): Step[] {
  const prompt = page.getByRole('dialog')
  const press = (name: string) => prompt.getByRole('button', { name }).click()
  const askAsProgram = () =>
    page.request.get(`${origin}/lesson`, { headers: { accept: 'application/json' }, maxRedirects: 0 })
  const readStatus = async () => (await askAsProgram()).status()
  const isSentToAnswer = () => page.waitForURL((url) => url.href.startsWith(`${service}/accept/`))
  const hear = async (event: string) => {
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.told)).toBe(event)
    if (hears) await expect(page.locator('output')).toHaveText(event)
  }
  const asked = async () => {
    await page.addInitScript(() => {
      for (const name of ['required', 'covered'])
        document.addEventListener(`kelisim:${name}`, () => {
          document.documentElement.dataset.told = name
        })
    })
    const refusal = await askAsProgram()
    expect(refusal.status()).toBe(403)
    expect(refusal.headers()['content-type']).toContain('application/problem+json')
    const { type, accept } = await refusal.json()
    expect(type).toBe('urn:kelisim:problem:acceptance-required')
    expect(accept).toContain(`${service}/accept/#`)
    await page.goto(`${origin}/lesson`)
    await isSentToAnswer()
    await expect(prompt).toContainText('Құпиялылық саясаты')
    await page.goto(origin + path)
    await expect(prompt).toContainText('Танысып шығыңыз')
    await hear('required')
  }

  const accept = async () => {
    await press('Қабылдаймын')
    await hear('covered')
    await page.getByRole('link', { name: 'To the lesson' }).click()
    await expect(page.getByText('The lesson', { exact: true })).toBeVisible()
    expect(await readStatus()).toBe(200)
  }

  const notAsked = async () => {
    await page.goto(origin + path)
    await hear('covered')
    await expect(prompt).toBeHidden()
  }

  const newVersion = async () => {
    publish(2)
    // The service looks for a new manifest once a second.
    await expect(async () => {
      // The tab believes for a minute that nothing is asked.
      await page.evaluate(() => sessionStorage.clear())
      await page.goto(origin + path)
      await expect(prompt).toContainText('Жаңа редакция', { timeout: 4000 })
    }).toPass()
    await hear('required')
  }

  const changes = async () => {
    await expect(prompt).toContainText('Сіз қабылдаған редакциядан кейінгі өзгерістер')
    const changed = prompt.getByRole('article').filter({ has: page.getByRole('heading', { name: /^2\.1/ }) })
    await expect(changed.locator('ins')).toHaveText(/Қосылды:\s*жинауды,/)
  }

  const decline = async () => {
    await press('Бас тартамын')
    await expect(prompt).toContainText('Сіз бас тарттыңыз')
    await expect.poll(readStatus, { timeout: KEPT_MS, intervals: [1000] }).toBe(403)
  }

  const wayOut = async () => {
    await page.goto(origin + path)
    await expect(prompt).toContainText(
      'деректеріңізді, сертификаттарыңыз бен курс нәтижелерін жүктеп ала аласыз',
    )
    await expect(prompt.getByRole('link', { name: 'info@5qbe.kz' })).toBeVisible()
    await press('Жабу')
    await expect(prompt).toBeHidden()
    // A button of the product's, such as "Documents".
    await page.evaluate(() => document.querySelector('kelisim-gate')?.open())
    await expect(prompt).toContainText('Сіз бас тарттыңыз')
    await press('Жабу')
    await page.getByRole('link', { name: 'To the lesson' }).click()
    await isSentToAnswer()
    await expect(prompt).toContainText('Сіз бас тарттыңыз')
  }

  const changeOfMind = async () => {
    await press('Шешімімді өзгерту')
    await press('Қабылдаймын')
    await page.getByRole('link', { name: 'Платформаға қайту' }).click()
    await page.waitForURL(`${origin}/lesson?part=3`)
    await expect(page.getByText('The lesson', { exact: true })).toBeVisible()
    await page.goto(origin + path)
    await hear('covered')
    await expect(prompt).toBeHidden()
  }

  const due = async () => {
    publish(3)
    await expect(async () => {
      await page.evaluate(() => sessionStorage.clear())
      await page.goto(origin + path)
      await expect(prompt).toContainText('Жауап берудің соңғы күні', { timeout: 4000 })
    }).toPass()
    await hear('required')
    await press('Кейінірек')
    await expect(prompt).toBeHidden()
    expect(await readStatus()).toBe(200)
    await page.goto(origin + path)
    await press('Қабылдаймын')
    await hear('covered')
    await expect(prompt).toBeHidden()
  }

  return [
    ['asked', asked],
    ['accept', accept],
    ['not asked', notAsked],
    ['new version', newVersion],
    ['changes since mine', changes],
    ['decline', decline],
    ['way out', wayOut],
    ['change of mind', changeOfMind],
    ['due', due],
  ]
}
