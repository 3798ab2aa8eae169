import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { listActs } from './support/acts.ts'
import { type MintToken, registerOffice } from './support/office.ts'
import { World } from './support/world.ts'

/** Building the site takes most of it, and it is built three times. */
test.setTimeout(600_000)

const DAY = 86_400_000
const POLICY = 'mailings'
const TITLE = 'Ақпараттық жөнелтулерге келісім'
const REASON = 'reason:\n  kk: Жөнелтулер тоқтайды.\n  ru: Рассылки прекращаются.\n  en: The mailings stop.\n'

let world: World
let mint: MintToken
let beside = 0

test.beforeAll(async () => {
  world = await World.serveWithClock({ [POLICY]: [1] })
  await world.stopService()
  mint = await registerOffice(world)
  await world.startService()
})
test.afterAll(() => world.stop())

test('one consent through its whole life, and every place says the same of it', async ({ page }) => {
  await page.goto(`${world.demo}/?as=newcomer`)
  await page.getByLabel('SMS', { exact: true }).check()
  await page.getByRole('button', { name: 'Келісім беремін' }).click()
  await expect(page.locator('#heard')).toContainText('mailings@1')

  await test.step('a version is announced', async () => {
    draft(1, 2, { days: 2 })
    await world.publish(POLICY, 2, new Date(Date.now() + 30 * DAY))
    await world.build()
    await see(page, {
      pages: {
        '/mailings/2/': 'Бұл редакция әлі күшіне енген жоқ',
        '/mailings/': 'Жаңа редакция жарияланды',
      },
      standing: { state: 'settled', version: { number: 1 }, accepted: 1, announced: [{ version: 2 }] },
      prompt: null,
      report: {
        version: 1,
        states: { settled: 1 },
        announced: [{ version: 2, asked: 1, told: 0, untouched: 0 }],
      },
      admin: ['шешімін айтқан', '2-редакция күшіне енгенде: сұралады – 1'],
      status: { inForce: { version: 1 }, announced: [{ version: 2 }], replaced: [] },
      feed: ['2-редакция'],
    })
  })

  await test.step('an urgent version replaces it and is in force at once', async () => {
    draft(1, 3, { days: 1, more: 'replaces: [2]\n' })
    await world.publish(POLICY, 3)
    await world.build()
    await see(page, {
      pages: {
        '/mailings/2/': 'Бұл редакция күшіне енбейді: оның орнын 3-редакция басты',
        '/mailings/history/': '2-редакция (күшіне енбейді)',
        '/mailings/': '1 (бір) жұмыс күнінен',
      },
      standing: { state: 'optional', version: { number: 3 }, accepted: 1, announced: [] },
      prompt: '1 (бір)',
      report: { version: 3, states: { optional: 1 }, announced: [] },
      admin: ['келісім әлі сұралмаған'],
      status: { inForce: { version: 3 }, announced: [], replaced: [{ version: 2, by: 3 }] },
      feed: ['оның орнын 3-редакция басты'],
    })
    await answer(page, 'Келісім беремін', 'mailings@3')
  })

  await test.step('what was announced before is announced again, and the end after it', async () => {
    draft(3, 4, { days: 2 })
    await world.publish(POLICY, 4, new Date(Date.now() + 30 * DAY))
    draft(4, 5, { more: `ends: true\n${REASON}` })
    await world.publish(POLICY, 5, new Date(Date.now() + 60 * DAY))
    await world.build()
    await see(page, {
      pages: {
        '/mailings/4/': 'Бұл редакция әлі күшіне енген жоқ',
        '/mailings/5/': 'Құжаттың қолданысы тоқтатылатын күн',
        '/mailings/2/': 'Бұл редакция күшіне енбейді',
      },
      standing: { state: 'settled', version: { number: 3 }, accepted: 3, announced: [{ version: 4 }] },
      prompt: null,
      report: {
        version: 3,
        states: { settled: 1 },
        announced: [
          { version: 4, asked: 1 },
          { version: 5, asked: 0 },
        ],
      },
      admin: [
        'шешімін айтқан',
        '4-редакция күшіне енгенде: сұралады – 1',
        '5-редакция күшіне енгенде: сұралады – 0',
      ],
      status: { inForce: { version: 3 }, announced: [{ version: 4 }, { version: 5 }] },
      feed: ['4-редакция', '5-редакция'],
    })
  })

  await test.step('on its day it is in force, and asks', async () => {
    await moveTo(page, 31)
    await see(page, {
      pages: { '/mailings/': 'Бұл құжаттың қолданысы тоқтатылатын күн' },
      standing: { state: 'optional', version: { number: 4 }, accepted: 3 },
      prompt: '2 (екі)',
      report: { version: 4, states: { optional: 1 } },
      admin: ['келісім әлі сұралмаған'],
      status: { inForce: { version: 4 }, announced: [{ version: 5 }] },
      feed: ['4-редакция'],
    })
    await answer(page, 'Келісім беремін', 'mailings@4')
  })

  await test.step('it has ended: nobody is asked, and the consent can be withdrawn', async () => {
    await moveTo(page, 61)
    await see(page, {
      pages: { '/mailings/': 'Бұл құжаттың қолданысы тоқтатылған', '/': 'Тоқтатылған күні:' },
      standing: { state: 'ended', gate: 'open', version: { number: 5 }, accepted: 4 },
      prompt: null,
      report: { version: 5, states: { ended: 1 }, announced: [] },
      admin: ['құжаттың қолданысы тоқтатылған'],
      status: { inForce: { version: 5 }, endsAt: expect.any(String), announced: [] },
      feed: ['5-редакция'],
    })
    await page.goto(`${world.demo}/answers`)
    const row = page.locator('.choices li').filter({ hasText: TITLE })
    await row.getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
    await row.locator('.more').getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
    await expect(page.getByText('Жауабыңыз тіркелді.')).toBeVisible()
    expect(await listActs(page, world)).toEqual([
      'accept mailings@1',
      'accept mailings@3',
      'accept mailings@4',
      expect.stringMatching(/^withdraw mailings@/),
    ])
  })
})

/** What every place has to say at one moment. */
interface Expected {
  pages: Record<string, string>
  standing: { state: string } & Record<string, unknown>
  /** Words of what the prompt shows; null when it is not to appear. */
  prompt: string | null
  report: Record<string, unknown>
  admin: string[]
  status: Record<string, unknown>
  feed: string[]
}

async function see(page: Page, expected: Expected): Promise<void> {
  for (const [path, words] of Object.entries(expected.pages)) {
    await page.goto(`${world.service}${path}`)
    await expect(page.locator('main')).toContainText(words)
  }
  const token = await (await page.request.post(`${world.demo}/token?as=newcomer`)).text()
  const { requirements } = await read(page, 'requirements', token)
  expect(requirements.find(({ policy }: { policy: string }) => policy === POLICY)).toMatchObject(
    expected.standing,
  )
  const tab = await page.context().newPage()
  await tab.clock.setSystemTime(Date.now() + beside)
  await tab.goto(`${world.demo}/?as=newcomer`)
  if (expected.prompt) await expect(tab.getByRole('dialog')).toContainText(expected.prompt)
  else await expect(tab.locator('#heard')).toContainText(`${POLICY}: ${expected.standing.state}`)
  await tab.close()

  const { policies } = await read(page, 'report/standing', await mint('report', beside))
  expect(policies.find(({ policy }: { policy: string }) => policy === POLICY)).toMatchObject(expected.report)
  await page.goto('about:blank')
  await page.goto(`${world.service}/admin/`)
  await page.locator('input[name=token]').fill(await mint('report', beside))
  await page.locator('form button').click()
  const section = page.locator('section').filter({ hasText: 'Адамдар қазір қандай күйде' })
  for (const words of expected.admin) await expect(section).toContainText(words)

  const [status] = JSON.parse(await world.readStatus(POLICY, '--json'))
  expect(status).toMatchObject(expected.status)
  const feed = await (await page.request.get(`${world.service}/mailings/feed.xml`)).text()
  for (const words of expected.feed) expect(feed).toContain(words)
}

async function read(page: Page, path: string, token: string) {
  const headers = { authorization: `Bearer ${token}` }
  return (await page.request.get(`${world.service}/api/v1/${path}`, { headers })).json()
}

async function answer(page: Page, button: string, heard: string): Promise<void> {
  const tab = await page.context().newPage()
  await tab.clock.setSystemTime(Date.now() + beside)
  await tab.goto(`${world.demo}/?as=newcomer`)
  await tab.getByRole('dialog').getByLabel('SMS', { exact: true }).check()
  await tab.getByRole('dialog').getByRole('button', { name: button }).click()
  await expect(tab.locator('#heard')).toContainText(heard)
  await tab.close()
}

async function moveTo(page: Page, day: number): Promise<void> {
  beside = day * DAY
  world.moveClock(beside)
  await page.clock.setSystemTime(Date.now() + beside)
}

const WORDS: Record<number, Record<string, string>> = {
  1: { kk: '1 (бір)', ru: '1 (одного)', en: '1 (one)' },
  2: { kk: '2 (екі)', ru: '2 (двух)', en: '2 (two)' },
}

/** Writes a draft: so many working days to stop the mailings, or, without them, the end. */
function draft(from: number, to: number, { days, more = '' }: { days?: number; more?: string }): void {
  const asks = days ? 'asks: acceptance\nacceptBy: at-effect\n' : 'asks: nothing\n'
  const [kk, ru, en] = days
    ? [
        `Жөнелтулер ${days} жұмыс күнінде тоқтатылады.`,
        `Рассылки прекращаются за ${days} рабочих дня.`,
        `Mailings stop within ${days} working days.`,
      ]
    : ['Жөнелтулер тоқтайды.', 'Рассылки прекращаются.', 'The mailings stop.']
  const summary = `summary:\n  - kk: ${kk}\n    ru: ${ru}\n    en: ${en}\n    clauses: ["7.2"]\n`
  world.copyVersion(POLICY, from, to, () => `format: 1\n${readTerms(from)}${asks}${summary}${more}`)
  if (!days) return
  for (const [locale, words] of Object.entries(WORDS[days] ?? {})) {
    const file = join(world.policies, POLICY, String(to), `${locale}.md`)
    const text = readFileSync(file, 'utf8')
    writeFileSync(
      file,
      text.replace(/^(7\.2\. .*?)\d+ \([^)]*\)/m, (_, before) => `${before}${words}`),
    )
  }
}

/** What a version says of the policy itself, from its kind to the way out. */
function readTerms(number: number): string {
  const source = readFileSync(join(world.policies, POLICY, String(number), 'version.yaml'), 'utf8')
  return /^kind:[\s\S]*?(?=^asks:)/m.exec(source)?.[0] ?? ''
}
