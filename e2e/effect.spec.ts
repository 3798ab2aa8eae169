import { expect, test } from '@playwright/test'
import { World } from './world.ts'

test('a version that takes effect in 20 seconds takes force on page and prompt without a rebuild', async ({
  page,
}) => {
  const world = await World.of('privacy')
  try {
    await world.publish('privacy', 1)
    await world.build()
    await world.start()
    await page.goto(`${world.demo}/?as=newcomer`)
    await page.getByRole('button', { name: 'Қабылдаймын' }).click()
    await expect(page.locator('#heard')).toContainText('privacy@1')

    const effect = new Date(Date.now() + 20_000)
    await world.publish('privacy', 2, effect)
    await world.build()
    await page.goto(`${world.service}/privacy/`)
    const old = 'Саясат талаптарымен келіспеген жағдайда Пайдаланушы Әкімші платформасын пайдаланбауы тиіс.'
    const next = 'Үнсіз қалу немесе әрекет етпеу қабылдау болып саналмайды.'
    await expect(page.locator('main')).toContainText(old)
    await expect(page.locator('main')).not.toContainText(next)
    expect(Date.now(), 'building took longer than the version had').toBeLessThan(effect.getTime())

    // Announced: shown with its date, asks nothing yet.
    await page.goto(`${world.demo}/?as=newcomer`)
    await expect(page.locator('#heard')).toContainText('privacy: covered')
    await expect(page.getByRole('dialog')).toBeHidden()

    await page.waitForTimeout(Math.max(0, effect.getTime() - Date.now()) + 500)
    await page.goto(`${world.service}/privacy/`)
    await expect(page.locator('main')).toContainText(next)
    await page.goto(`${world.service}/privacy/1/`)
    await expect(page.locator('main')).toContainText('Бұл – бұрынғы редакция')
    await page.goto(`${world.demo}/?as=newcomer`)
    await expect(page.getByRole('dialog')).toContainText('Жаңа редакция')
    await expect(page.getByRole('dialog')).toContainText(next)
  } finally {
    await world.stop()
  }
})
