import { expect, type Page, test } from '@playwright/test'
import { listActs } from './support/acts.ts'
import { World } from './support/world.ts'

/** Building the site takes most of it, and it is built four times. */
test.setTimeout(600_000)

const DAY = 86_400_000
const REASON = (line: string) =>
  `${line}:\n  kk: Заңның талабы бойынша.\n  ru: По требованию закона.\n  en: The law requires it.\n`
const asking = (source: string) => source.replace(/^acceptBy:.*$/m, 'acceptBy: at-effect')

test('a version is announced, replaced by an urgent one, announced again; a consent ends', async ({
  page,
}) => {
  const world = await World.serveWithClock({ privacy: [1], mailings: [1] })
  const open = async (path: string) => {
    await page.goto(`${world.service}${path}`)
    return page.locator('main')
  }
  /** In a new tab: one that was told that nothing is asked believes it for a minute. */
  const visit = async (): Promise<Page> => {
    const tab = await page.context().newPage()
    await tab.goto(`${world.demo}/?as=newcomer`)
    return tab
  }
  const readFeed = async () => (await page.request.get(`${world.service}/privacy/feed.xml`)).text()
  const readStanding = async () => {
    const token = await (await page.request.post(`${world.demo}/token?as=newcomer`)).text()
    const headers = { authorization: `Bearer ${token}` }
    const asked = await page.request.get(`${world.service}/api/v1/requirements`, { headers })
    const { requirements } = await asked.json()
    return (policy: string) => requirements.find((one: { policy: string }) => one.policy === policy)
  }
  try {
    await page.goto(`${world.demo}/?as=newcomer`)
    await page.getByRole('button', { name: 'Қабылдаймын' }).click()
    await page.getByLabel('SMS', { exact: true }).check()
    await page.getByRole('button', { name: 'Келісім беремін' }).click()
    await expect(page.locator('#heard')).toContainText('mailings@1')

    await test.step('announced for a day', async () => {
      world.edit('privacy', 2, asking)
      await world.publish('privacy', 2, new Date(Date.now() + 30 * DAY))
      await world.build()
      await expect(await open('/privacy/2/')).toContainText('Бұл редакция әлі күшіне енген жоқ')
      expect((await readStanding())('privacy')).toMatchObject({
        state: 'covered',
        announced: [{ version: 2 }],
      })
      expect(await world.readStatus('privacy', '--locale', 'ru')).toContain('Объявлена  редакция 2')
    })

    await test.step('replaced by an urgent one', async () => {
      world.copyVersion('privacy', 2, 3, (source) => `${source}replaces: [2]\n`)
      await world.publish('privacy', 3)
      await world.build()
      await expect(await open('/privacy/2/')).toContainText('Бұл редакция күшіне енбейді')
      await expect(await open('/privacy/')).toContainText('Үнсіз қалу немесе әрекет етпеу')
      await expect(await open('/privacy/history/')).toContainText('2-редакция (күшіне енбейді)')
      expect(await readFeed()).toContain('оның орнын 3-редакция басты')
      const tab = await visit()
      await tab.getByRole('dialog').getByRole('button', { name: 'Қабылдаймын' }).click()
      await expect(tab.locator('#heard')).toContainText('privacy@3')
      expect((await readStanding())('privacy')).toMatchObject({
        state: 'covered',
        accepted: 3,
        announced: [],
      })
      const status = await world.readStatus('privacy', '--json')
      expect(JSON.parse(status)[0]).toMatchObject({
        inForce: { version: 3 },
        replaced: [{ version: 2, by: 3 }],
      })
    })

    await test.step('not before the time that the text itself promises', async () => {
      const again = (source: string) =>
        `${source
          .replace(/^replaces:.*\n/m, '')
          .replace(/^asks: acceptance\nacceptBy:.*$/m, `asks: nothing\n${REASON('reason').trimEnd()}`)
          .replace(
            /^summary:\n(?: .*\n)*/m,
            'summary:\n  - kk: Мерзімі ұзарды.\n    ru: Срок вырос.\n    en: The term is longer.\n    terms: [noticeDays]\n',
          )
          .replace('noticeDays: 10', 'noticeDays: 15')}`
      world.copyVersion('privacy', 3, 4, again)
      await expect(world.publish('privacy', 4)).rejects.toThrow(/10/)
      await world.publish('privacy', 4, new Date(Date.now() + 40 * DAY))
    })

    await test.step('a consent ends: nobody is asked, and it can be withdrawn', async () => {
      world.copyVersion(
        'mailings',
        1,
        2,
        (source) => `${source.replace('asks: acceptance', 'asks: nothing')}ends: true\n${REASON('reason')}`,
      )
      await world.publish('mailings', 2)
      await world.build()
      await expect(await open('/mailings/')).toContainText('Бұл құжаттың қолданысы тоқтатылған')
      await expect(await open('/')).toContainText('Тоқтатылған күні:')
      expect((await readStanding())('mailings')).toMatchObject({ state: 'ended', gate: 'open' })
      const tab = await visit()
      await expect(tab.getByRole('dialog')).toBeHidden()
      await tab.goto(`${world.demo}/answers`)
      const row = tab.locator('.choices li').filter({ hasText: 'Ақпараттық жөнелтулерге келісім' })
      await expect(row).toContainText('Бұл құжаттың қолданысы тоқтатылған')
      await row.getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
      await row.locator('.more').getByRole('button', { name: 'Келісімді қайтарып алу' }).click()
      await expect(tab.getByText('Жауабыңыз тіркелді.')).toBeVisible()
      expect(await listActs(page, world)).toEqual([
        'accept privacy@1',
        'accept mailings@1',
        'accept privacy@3',
        expect.stringMatching(/^withdraw mailings@/),
      ])
    })

    await test.step('the old announcement again, in force on its day', async () => {
      await expect(await open('/privacy/4/')).toContainText('Бұл редакция әлі күшіне енген жоқ')
      world.moveClock(41 * DAY)
      await page.clock.setSystemTime(Date.now() + 41 * DAY)
      await expect(await open('/privacy/')).toContainText('Неге ешкімнен ештеңе сұралмайды')
      expect((await readStanding())('privacy')).toMatchObject({
        state: 'covered',
        accepted: 3,
        version: { number: 4 },
      })
      expect(await world.readStatus('privacy', '--locale', 'ru')).toMatch(/Действует\s+редакция 4/)
    })
  } finally {
    await world.stop()
  }
})
