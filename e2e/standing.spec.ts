import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import type { JWK } from 'jose'
import { mintSubjectToken } from 'kelisim/client'
import { sampleCases } from '../scripts/harness/test-run/sample.ts'
import { HISTORIES } from '../src/client/standing/fixture-histories.ts'
import { parseTries } from '../src/client/standing/fixture-people.ts'
import {
  type Deed,
  deriveStanding,
  type Edition,
  type Standing,
} from '../src/client/standing/fixture-rules.ts'
import { World } from './support/world.ts'

test.setTimeout(900_000)

const DAY = 86_400_000
/** Days after the beginning: what comes first is announced, then it is in force, then its grace is over. */
const [EFFECT, GRACE] = [30, 60]
const VISITS = [0, EFFECT + 1, GRACE + 1]
/** Of the columns of the table, those before the effect. */
const EARLY = 3

interface Reader {
  subject: string
  /** What they do at each visit. */
  deeds: Deed[][]
  done: Deed[]
}

test.describe('one answer in every place where a person reads it', () => {
  test('what is required', async ({ browser }) => {
    const world = await World.serveWithClock({ privacy: [1] })
    const grace = new Date(Date.now() + GRACE * DAY).toISOString()
    world.edit('privacy', 2, (source) => source.replace(/^acceptBy:.*$/m, `acceptBy: ${grace}`))
    await compare(browser, world, 'privacy', HISTORIES.asking ?? [])
  })

  test('what may be consented to', async ({ browser }) => {
    const world = await World.serveWithClock({ mailings: [1] })
    world.copyVersion(
      'mailings',
      1,
      2,
      (source) =>
        `${source}acceptBy: at-effect\nreason:\n  kk: Заңның талабы бойынша.\n  ru: По требованию закона.\n  en: The law requires it.\n`,
    )
    await compare(browser, world, 'mailings', HISTORIES['may-asking'] ?? [])
  })
})

/** Lets people of the table answer at each visit, and reads where they stand in all places. */
async function compare(browser: Browser, world: World, policy: string, lines: readonly string[]) {
  try {
    const effect = new Date(Date.now() + EFFECT * DAY)
    await world.publish(policy, 2, effect)
    await world.build()
    const grace = policy === 'privacy' ? Date.now() + GRACE * DAY : effect.getTime()
    const editions: Edition[] = [
      { number: 1, effect: 0, acceptBy: 0 },
      { number: 2, effect: effect.getTime(), acceptBy: grace },
    ].map((one) => ({ asks: 'acceptance', from: 0, replaces: [], ends: false, offers: [], ...one }))
    const readers = sampleCases(lines, 3).map(toReader)
    const desk = new Desk(world, policy)
    const wrong: string[] = []
    for (const [visit, day] of VISITS.entries()) {
      world.moveClock(day * DAY)
      for (const reader of readers) {
        for (const deed of reader.deeds[visit] ?? []) await desk.act(reader, deed)
        const now = Date.now() + day * DAY
        const expected = deriveStanding(editions, reader.done, policy === 'mailings', now)
        const page = await (await browser.newContext()).newPage()
        await page.clock.setSystemTime(now)
        for (const found of await desk.read(page, reader.subject, expected))
          wrong.push(`${reader.subject} on day ${day}: ${found}; by the design ${JSON.stringify(expected)}`)
        await page.context().close()
      }
    }
    expect(wrong).toEqual([])
  } finally {
    await world.stop()
  }
}

function toReader(line: string, at: number): Reader {
  const columns = parseTries(line).map((column) => column.map(({ deed }) => deed))
  const deeds = [columns.slice(0, EARLY).flat(), columns.slice(EARLY).flat(), []]
  return { subject: `${at}: ${line}`, deeds, done: [] }
}

/** Asks and reads as the browser of a person would. */
class Desk {
  readonly #world: World
  readonly #policy: string
  readonly #key: JWK

  constructor(world: World, policy: string) {
    this.#world = world
    this.#policy = policy
    this.#key = JSON.parse(readFileSync(join(world.data, 'demo-key.json'), 'utf8'))
  }

  #mint(subject: string): Promise<string> {
    const { demo, service } = this.#world
    const now = new Date(Date.now() + this.#world.beside)
    return mintSubjectToken({ issuer: demo, audience: service, subject, key: this.#key, now })
  }

  async act({ subject, done }: Reader, deed: Deed): Promise<void> {
    const api = `${this.#world.service}/api/v1`
    const headers = {
      authorization: `Bearer ${await this.#mint(subject)}`,
      'content-type': 'application/json',
    }
    const { requirements } = await (await fetch(`${api}/requirements`, { headers })).json()
    const { policies } = await (await fetch(`${this.#world.service}/policies.json`)).json()
    const version = policies[0].versions.find(({ number }: { number: number }) => number === deed.version)
    const body = {
      ...deed,
      policy: this.#policy,
      locale: 'kk',
      digest: version.digests.kk,
      shown: [version.texts.kk.sha256],
      after: requirements[0].after,
      for: requirements[0].for,
      ...(this.#policy === 'mailings' && deed.act === 'accept' && { choices: ['sms'] }),
    }
    const answer = await fetch(`${api}/acts`, { method: 'POST', headers, body: JSON.stringify(body) })
    if (answer.status === 201) done.push(deed)
  }

  /** What each place says that is not so. */
  async read(page: Page, subject: string, expected: Standing): Promise<string[]> {
    const { demo, service } = this.#world
    const token = await this.#mint(subject)
    await page.route('**/token*', (route) => route.fulfill({ body: token }))
    const wrong: string[] = []
    const prompt = page.getByRole('dialog')
    const isClosed = expected.gate === 'closed'
    const isQuiet = ['covered', 'settled', 'ended'].includes(expected.state)

    await page.goto(`${demo}/`)
    const heard = page.locator('#heard')
    await expect(heard).toContainText(`${this.#policy}: `)
    const said = ((await heard.textContent()) ?? '').match(new RegExp(`${this.#policy}: (\\w+)`))?.[1]
    if (said !== expected.state) wrong.push(`the widget says ${said}`)
    if (isClosed) await prompt.waitFor({ timeout: 3000 }).catch(() => wrong.push('the widget asks nothing'))
    else if (isQuiet && (await prompt.isVisible())) wrong.push('the widget asks')

    await page.goto(`${service}/accept/#${new URLSearchParams({ token, return: `${demo}/lesson` })}`)
    // What is optional is asked for here too; a notice may stand in a banner.
    const isAsked = isClosed || expected.state === 'optional'
    const arrived = isQuiet
      ? page.waitForURL(`${demo}/lesson`)
      : isAsked
        ? prompt.waitFor()
        : Promise.resolve()
    await arrived.catch(() => wrong.push(`the hosted page stays at ${page.url()}`))

    await page.goto('about:blank')
    await page.goto(`${service}/receipts/#${new URLSearchParams({ token })}`)
    const row = (await page.locator('.choices li').first().textContent()) ?? ''
    const { accepted, given } = expected
    const holds = given === null ? accepted > 0 : given
    const words =
      given === null
        ? holds
          ? `Қабылданған: ${accepted}-редакция`
          : 'Қабылданбаған'
        : holds
          ? `Келісім берілген: ${accepted}-редакция`
          : 'Келісім берілмеген'
    if (!row.includes(words)) wrong.push(`the page of own answers says ${JSON.stringify(row)}`)
    return wrong
  }
}
