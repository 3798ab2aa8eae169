import type { Page } from '@playwright/test'
import type { World } from './world.ts'

/** What the service has recorded of the newcomer who sits at a page, oldest first: `accept privacy@1`. */
export async function actsOf(page: Page, world: World): Promise<string[]> {
  const token = await (await page.request.post(`${world.demo}/token?as=newcomer`)).text()
  const answer = await page.request.get(`${world.service}/api/v1/acts`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const { acts } = (await answer.json()) as { acts: { act: string; policy: string; version: number }[] }
  return acts.map(({ act, policy, version }) => `${act} ${policy}@${version}`)
}
