import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { KEPT_MS, type Running, type Step } from './journey.ts'

/** In a recipe of Node's: who is signed in. */
const SIGNED_IN = /(export const userOf = )\(_request\) => 'user-1'/
/** In its folder while nobody is. */
const SIGNED_OUT = 'signed-out'

/** Makes a recipe say that nobody is signed in while a file says so, in the place of a session of its own. */
export function letSignOut(source: string): string {
  const isOut = `process.getBuiltinModule('node:fs').existsSync('${SIGNED_OUT}')`
  return source.replace(SIGNED_IN, `$1() => (${isOut} ? null : 'user-1')`)
}

/** A product that can be without a person, and a service that can be gone. */
export interface Leaving extends Running {
  folder: string
  stopService(): Promise<void>
  startService(): Promise<void>
}

/** What a page and a server do when nobody is signed in, and when the service is gone; everything is answered by then. */
export function planAbsences(page: Page, leaving: Leaving): Step[] {
  const { folder, origin, page: path, startService, stopService } = leaving
  const prompt = page.getByRole('dialog')
  const readStatus = async () =>
    (
      await page.request.get(`${origin}/lesson`, { headers: { accept: 'application/json' }, maxRedirects: 0 })
    ).status()
  /** Opens the page anew, and hears what the element complains of. */
  const visit = async (code: string) => {
    await page.evaluate(() => sessionStorage.clear())
    await page.goto(origin + path)
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.failed)).toBe(code)
    await expect(prompt).toBeHidden()
    await expect(page.getByRole('link', { name: 'To the lesson' })).toBeVisible()
  }

  const signedOut = async () => {
    await page.addInitScript(() =>
      document.addEventListener('kelisim:error', ({ detail }) => {
        document.documentElement.dataset.failed = detail.code
      }),
    )
    writeFileSync(join(folder, SIGNED_OUT), '')
    // The product's own sign-in stands before the lesson, as its settings say; the page has no token to give.
    expect(await readStatus()).toBe(200)
    await visit('token')
    rmSync(join(folder, SIGNED_OUT))
  }

  const outage = async () => {
    await stopService()
    await visit('unreachable')
    await expect.poll(readStatus, { timeout: KEPT_MS, intervals: [1000] }).toBe(503)
    await startService()
    await expect.poll(readStatus, { timeout: KEPT_MS, intervals: [1000] }).toBe(200)
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.told)).toBe('covered')
  }

  return [
    ['signed out', signedOut],
    ['outage', outage],
  ]
}
