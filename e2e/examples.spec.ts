import { expect, test } from '@playwright/test'
import { World } from './support/world.ts'

/** The examples that a developer starts from; each has its own server, which alone opens the lesson. */
for (const name of ['html', 'react', 'server']) {
  test.describe(name, () => {
    let world: World
    test.beforeAll(async () => {
      world = await World.serve({ privacy: [1] }, `src/demo/examples/${name}/server.ts`)
    })
    test.afterAll(() => world.stop())

    test(`${name}: a newcomer is asked, and only the answer opens the lesson`, async ({ page }) => {
      const said: string[] = []
      page.on('pageerror', (error) => said.push(error.message))
      await page.goto(world.demo)
      const closed = await page.request.get(`${world.demo}/lesson`, {
        headers: { accept: 'application/json' },
      })
      expect(closed.status()).toBe(403)
      expect(closed.headers()['content-type']).toContain('application/problem+json')

      if (name === 'server') await page.getByRole('link', { name: 'Сабақты ашу' }).click()
      const prompt = page.getByRole('dialog')
      await expect(prompt).toContainText('Құпиялылық саясаты')
      await prompt.getByRole('button', { name: 'Қабылдаймын' }).click()
      // The page of the service says first what was recorded.
      if (name === 'server') await page.getByRole('link', { name: 'Платформаға қайту' }).click()
      await expect(page.locator('#lesson')).toHaveText('Сабақ ашық.')
      expect(new URL(page.url()).origin).toBe(world.demo)

      await page.goto(`${world.demo}/lesson`)
      await expect(page.getByText('Сабақ ашық.')).toBeVisible()
      expect(said).toEqual([])
    })

    test(`${name}: who refuses stays outside`, async ({ page }) => {
      await page.goto(world.demo)
      if (name === 'server') await page.getByRole('link', { name: 'Сабақты ашу' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Бас тартамын' }).click()
      await expect(page.getByRole('dialog')).toContainText('Сіз бас тарттыңыз')
      expect((await page.request.get(`${world.demo}/lesson`)).status()).toBe(403)
    })
  })
}
