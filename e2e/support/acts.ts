import type { Page } from '@playwright/test'
import type { World } from './world.ts'

/** What the service has recorded of the newcomer who sits at a page, oldest first: `accept privacy@1`. */
export async function listActs(page: Page, world: World): Promise<string[]> {
  const { acts } = await ask<{ acts: { act: string; policy: string; version: number }[] }>(
    page,
    world,
    'acts',
  )
  return acts.map(({ act, policy, version }) => `${act} ${policy}@${version}`)
}

/** Which version of the privacy policy the service asks the newcomer about; it looks for new ones once a second. */
export async function findAskedVersion(page: Page, world: World): Promise<number | undefined> {
  const asked = 'requirements?policies=privacy'
  const { requirements } = await ask<{ requirements: { version: { number: number } }[] }>(page, world, asked)
  return requirements[0]?.version.number
}

async function ask<T>(page: Page, world: World, path: string): Promise<T> {
  const token = await (await page.request.post(`${world.demo}/token?as=newcomer`)).text()
  const headers = { authorization: `Bearer ${token}` }
  return (await page.request.get(`${world.service}/api/v1/${path}`, { headers })).json()
}
