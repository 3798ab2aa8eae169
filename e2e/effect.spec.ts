import { expect, test } from '@playwright/test'
import { World } from './support/world.ts'

test('a version that takes effect while it is served takes force on page and prompt without a rebuild', async ({
  page,
}) => {
  const world = await World.serveWithClock({ privacy: [1] })
  try {
    await page.goto(`${world.demo}/?as=newcomer`)
    await page.getByRole('button', { name: 'Қабылдаймын' }).click()
    await expect(page.locator('#heard')).toContainText('privacy@1')

    // Later than building takes, on any machine.
    const effect = new Date(Date.now() + 180_000)
    await world.publish('privacy', 2, effect)
    await world.build()
    await page.goto(`${world.service}/privacy/`)
    const old = 'Саясат талаптарымен келіспеген жағдайда Пайдаланушы Әкімші платформасын пайдаланбауы тиіс.'
    const next = 'Үнсіз қалу немесе әрекет етпеу қабылдау болып саналмайды.'
    await expect(page.locator('main')).toContainText(old)
    await expect(page.locator('main')).not.toContainText(next)
    expect(Date.now(), 'building took longer than the version had').toBeLessThan(effect.getTime())

    // In a new tab: the first one was told that nothing is asked, and believes it for a minute.
    const tab = await page.context().newPage()
    // Announced: shown with its date, asks nothing yet.
    await tab.goto(`${world.demo}/?as=newcomer`)
    await expect(tab.locator('#heard')).toContainText('privacy: covered')
    await expect(tab.getByRole('dialog')).toBeHidden()

    const left = effect.getTime() - Date.now() + 500
    world.moveClock(left)
    await tab.clock.setSystemTime(Date.now() + left)
    await tab.goto(`${world.service}/privacy/`)
    await expect(tab.locator('main')).toContainText(next)
    await tab.goto(`${world.service}/privacy/1/`)
    await expect(tab.locator('main')).toContainText('Бұл – бұрынғы редакция')
    await tab.goto(`${world.demo}/?as=newcomer`)
    await expect(tab.getByRole('dialog')).toContainText('Жаңа редакция')
    await expect(tab.getByRole('dialog')).toContainText(next)
  } finally {
    await world.stop()
  }
})
