import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { JWK } from 'jose'
import { mintSubjectToken } from 'kelisim/client'
import { World } from './support/world.ts'

/** What the demo's line of products.yaml is turned into: two products of one account system, in one group. */
const PRODUCTS = {
  booking: {
    claims: { role: ['patient', 'staff'] },
    policies: [{ policy: 'privacy', when: { role: ['patient'] } }, 'mailings'],
  },
  records: { policies: ['privacy'] },
}
type ProductId = keyof typeof PRODUCTS

let world: World
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1], mailings: [1] })
  await world.stopService()
  world.editProducts((source) => {
    const [mark, audience, head, demo = ''] = source.split('\n')
    const { services: _, ...shared } = JSON.parse(demo.slice(4))
    const products = Object.entries(PRODUCTS).map(
      ([id, own]) => `  - ${JSON.stringify({ ...shared, ...own, id, azp: id, group: 'clinic' })}`,
    )
    return [mark, audience, head, ...products].join('\n')
  })
  await world.startService()
})
test.afterAll(() => world.stop())

const prompt = (page: Page) => page.getByRole('dialog')

/** A token as the account system mints it for a person before one of its products. */
function mint(azp: string | undefined, subject: string, role?: string): Promise<string> {
  const key = JSON.parse(readFileSync(join(world.data, 'demo-key.json'), 'utf8')) as JWK
  const facts = { issuer: world.demo, audience: world.service, subject, key, azp }
  return mintSubjectToken({ ...facts, claims: role === undefined ? {} : { role } })
}

/** Opens a page of a product, until the service has said what is asked there; gives the status. */
async function visit(
  page: Page,
  product: ProductId | undefined,
  subject: string,
  role?: string,
): Promise<number> {
  await page.unrouteAll({ behavior: 'wait' })
  await page.route('**/token*', async (route) => route.fulfill({ body: await mint(product, subject, role) }))
  const told = page.waitForResponse((response) => response.url().includes('/api/v1/requirements'))
  await page.goto(`${world.demo}/`)
  return (await told).status()
}

async function readHistory(page: Page, product: ProductId, subject: string, role?: string) {
  const headers = { authorization: `Bearer ${await mint(product, subject, role)}` }
  const { acts } = await (await page.request.get(`${world.service}/api/v1/acts`, { headers })).json()
  return (acts as { product: string; policy: string }[]).map((act) => `${act.product} ${act.policy}`)
}

test('a patient answers once for both products, and staff are asked only where the product asks them', async ({
  page,
}) => {
  await visit(page, 'booking', 'patient-1', 'patient')
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
  await prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(page.locator('#heard')).toContainText('privacy@1')
  // The other product of the group, and the same person.
  expect(await visit(page, 'records', 'patient-1')).toBe(200)
  await expect(page.locator('#heard li')).not.toHaveCount(0)
  await expect(prompt(page)).toBeHidden()
  expect(await readHistory(page, 'records', 'patient-1')).toEqual(['booking privacy'])

  expect(await visit(page, 'booking', 'staff-1', 'staff')).toBe(200)
  // Nothing but the optional consent.
  await expect(prompt(page)).toContainText('жөнелтулер')
  await expect(prompt(page)).not.toContainText('Құпиялылық саясатымен')
  await visit(page, 'records', 'staff-1')
  await expect(prompt(page)).toContainText('Құпиялылық саясаты')
})

test('the page of the service asks as the product does', async ({ page }) => {
  const open = async (subject: string, role: string) => {
    const token = await mint('booking', subject, role)
    await page.goto('about:blank')
    await page.goto(
      `${world.service}/accept/#token=${token}&return=${encodeURIComponent(`${world.demo}/`)}&policies=privacy`,
    )
  }
  await open('patient-2', 'patient')
  await expect(page.getByRole('button', { name: 'Қабылдаймын' })).toBeVisible()
  await open('staff-2', 'staff')
  await expect(page).toHaveURL(`${world.demo}/`)
})

test('on their own page people see what they answered to either, and nothing that is not for them', async ({
  page,
}) => {
  await visit(page, 'records', 'patient-3')
  await prompt(page).getByRole('button', { name: 'Қабылдаймын' }).click()
  await expect(page.locator('#heard')).toContainText('privacy@1')
  await page.goto(`${world.service}/receipts/#token=${await mint('booking', 'patient-3', 'patient')}`)
  await expect(page.locator('[data-history]')).toContainText('Құпиялылық саясаты')
  await page.goto('about:blank')
  await page.goto(`${world.service}/receipts/#token=${await mint('booking', 'staff-3', 'staff')}`)
  const choices = page.locator('.choices')
  await expect(choices).toContainText('Ақпараттық жөнелтулерге келісім')
  await expect(choices).not.toContainText('Құпиялылық саясаты')
})

test('a token that names no product is refused, and the page stays as it was', async ({ page }) => {
  expect(await visit(page, undefined, 'patient-4', 'patient')).toBe(401)
  await expect(prompt(page)).toBeHidden()
})
