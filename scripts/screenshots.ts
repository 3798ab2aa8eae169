import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { type Browser, chromium, type Page } from 'playwright'
import { startServer, stopServer } from './harness/processes.ts'
import { run } from './lib/fail.ts'
import { findChromium } from './lib/find-chromium.ts'

const SIZES = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
const SCHEMES = ['light', 'dark'] as const
const PORT = 4521
const DEMO_PORT = 4522
const site = `http://localhost:${PORT}/auth`
const demo = `http://localhost:${DEMO_PORT}`

const settle = (page: Page) => page.getByRole('dialog').waitFor()

/** Signs in as the demo's staff and waits for the reports. */
async function signIn(page: Page): Promise<void> {
  const address = page.url()
  await page.goto(`${demo}/office`)
  const token = await page.locator('textarea').inputValue()
  await page.goto(address)
  await page.locator('input[name=token], textarea[name=token]').fill(token)
  await page.keyboard.press('Enter')
  await page.locator('[data-work] section').first().waitFor()
}

/** Everything a person sees: name, address, and what must be there before the picture is taken. */
const VIEWS: [name: string, address: string, ready?: (page: Page) => Promise<void>][] = [
  ['home-kk', `${site}/`],
  ['home-ru', `${site}/ru/`],
  ['text-kk', `${site}/privacy/`],
  ['text-en', `${site}/en/privacy/`],
  ['superseded-ru', `${site}/ru/privacy/1/`],
  ['clause-in-text-kk', `${site}/privacy/#8.5`],
  ['bilingual-kk', `${site}/privacy/2/kk-ru/#7.3`],
  ['bilingual-en', `${site}/en/privacy/2/kk-en/`],
  ['date-kk', `${site}/privacy/date/`],
  ['date-ru', `${site}/ru/privacy/date/?day=22&month=11&year=2025`],
  ['history-kk', `${site}/privacy/history/`],
  ['changes-kk', `${site}/privacy/changes/1-2/`],
  ['changes-en', `${site}/en/privacy/changes/1-2/`],
  ['changes-side-kk', `${site}/privacy/changes/1-2/side/#7.3`],
  ['changes-table-ru', `${site}/ru/privacy/changes/1-2/table/`],
  ['clause-kk', `${site}/privacy/clauses/8.2/`],
  ['compare-back-en', `${site}/en/privacy/changes/?from=2&to=1`],
  ['compare-ru', `${site}/ru/privacy/changes/`],
  ['missing', `${site}/nowhere/`],
  ['accept-kk', `${demo}/answer?as=accepted-1`, settle],
  ['receipts-kk', `${demo}/answers?as=accepted-1`, (page) => page.locator('.answers li').first().waitFor()],
  ['accept-lost-ru', `${site}/ru/accept/`],
  ['admin-kk', `${site}/admin/`, signIn],
  ['staff-demo-kk', `${demo}/office`],
  ['prompt-first-kk', `${demo}/?as=newcomer`, settle],
  ['prompt-changes-kk', `${demo}/?as=accepted-1`, settle],
  ['prompt-changes-ru', `${demo}/?as=accepted-1&lang=ru`, settle],
  ['prompt-consent-en', `${demo}/?as=up-to-date&lang=en`, settle],
]

/** `npm run screenshots [folder]`: pictures of every page and prompt, two sizes, light and dark. */
await run(async () => {
  const [folder] = new Command('npm run screenshots --')
    .description('Take pictures of everything a person sees, in two sizes, light and dark.')
    .argument('[folder]', 'where to put them', '.kelisim/screenshots')
    .parse().processedArgs as [string]
  mkdirSync(folder, { recursive: true })
  const temporary = mkdtempSync(join(tmpdir(), 'kelisim-screenshots-'))
  const env = {
    ...process.env,
    PORT: String(PORT),
    DEMO_PORT: String(DEMO_PORT),
    KELISIM_DIST: join(temporary, 'dist'),
    KELISIM_DATA: join(temporary, 'data'),
  }
  const servers = await startServer('scripts/start.ts', [], env, /Ctrl-C stops both/)
  const browser = await chromium.launch({
    executablePath: findChromium(process.env, chromium.executablePath()),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    for (const size of SIZES) for (const scheme of SCHEMES) await take(browser, folder, size, scheme)
  } finally {
    await browser.close()
    await stopServer(servers)
    rmSync(temporary, { recursive: true, force: true })
  }
  console.log(folder)
  return 0
})

async function take(
  browser: Browser,
  folder: string,
  viewport: (typeof SIZES)[number],
  colorScheme: (typeof SCHEMES)[number],
): Promise<void> {
  const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 2, locale: 'kk-KZ' })
  const page = await context.newPage()
  // The faces that are optional on a first visit are there from the second on.
  await page.goto(`${site}/`, { waitUntil: 'networkidle' })
  for (const [name, address, ready] of VIEWS) {
    await page.goto(address)
    await ready?.(page)
    await page.evaluate(() => document.fonts.ready)
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, `${name}-${viewport.width}-${colorScheme}.png`) })
  }
  await context.close()
}
