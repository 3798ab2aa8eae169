import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { JWK } from 'jose'
import { mintSubjectToken } from 'kelisim/client'
import { World } from './support/world.ts'

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1], mailings: [1] })
})
test.afterAll(() => world.stop())

type Holder = Pick<Parameters<typeof mintSubjectToken>[0], 'actor' | 'scope'>

const prompt = (page: Page) => page.getByRole('dialog')
const accept = (page: Page) => prompt(page).getByRole('button', { name: 'Қабылдаймын' })
const choices = (page: Page, title: string) => page.locator('.choices li').filter({ hasText: title })

/** A token as the product mints it for whoever sits before the screen. */
function mint(subject: string, holder: Holder = {}): Promise<string> {
  const key = JSON.parse(readFileSync(join(world.data, 'demo-key.json'), 'utf8')) as JWK
  return mintSubjectToken({ issuer: world.demo, audience: world.service, subject, key, ...holder })
}

/** The product's page, on which tokens are those of such a holder. */
async function visit(page: Page, subject: string, holder: Holder): Promise<void> {
  await page.route('**/token*', async (route) => route.fulfill({ body: await mint(subject, holder) }))
  await page.goto(`${world.demo}/`)
}

async function readHistory(page: Page, subject: string) {
  const headers = { authorization: `Bearer ${await mint(subject)}` }
  const { acts } = await (await page.request.get(`${world.service}/api/v1/acts`, { headers })).json()
  return acts as { act: string; policy: string; opening: { delegate?: object } }[]
}

async function openAnswers(page: Page, subject: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${world.service}/receipts/#token=${await mint(subject)}`)
}

test('a guardian accepts for a pupil, whose own page says who did', async ({ page }) => {
  const actor = { sub: 'parent-4', role: 'guardian' } as const
  await visit(page, 'pupil-1', { actor })
  await accept(page).click()
  await expect(page.locator('#heard')).toContainText('privacy@1')
  expect(await readHistory(page, 'pupil-1')).toMatchObject([
    { act: 'accept', policy: 'privacy', opening: { delegate: actor } },
  ])
  await openAnswers(page, 'pupil-1')
  await expect(page.locator('[data-history]')).toContainText('Сіз үшін жауап берген: parent-4 (заңды өкіл)')
})

test('support sees what the person sees and answers nothing', async ({ page }) => {
  await visit(page, 'reader-1', { actor: { sub: 'helper-2', role: 'support' }, scope: 'read' })
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  const refused = page.waitForResponse((response) => response.url().endsWith('/api/v1/acts'))
  await accept(page).click()
  expect((await refused).status()).toBe(403)
  await expect(prompt(page)).toContainText('Жауап тіркелген жоқ.')
  expect(await readHistory(page, 'reader-1')).toEqual([])
})

test('a consent that the product no longer asks for is withdrawn on the own page', async ({ page }) => {
  await visit(page, 'reader-2', {})
  await accept(page).click()
  await prompt(page).getByLabel('SMS').check()
  await prompt(page).getByRole('button', { name: 'Келісім беремін' }).click()
  await expect(page.locator('#heard')).toContainText('mailings@1')
  await world.stopService()
  world.editProducts((source) => source.replace(/"mailings",?/, '').replace(/,\]/, ']'))
  await world.startService()
  await openAnswers(page, 'reader-2')
  const row = choices(page, 'Ақпараттық жөнелтулерге келісім')
  await row.getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
  await row.locator('.more').getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
  await expect(page.getByText('Жауабыңыз тіркелді.')).toBeVisible()
  expect((await readHistory(page, 'reader-2')).map(({ act, policy }) => `${act} ${policy}`)).toEqual([
    'accept privacy',
    'accept mailings',
    'withdraw mailings',
  ])
})
