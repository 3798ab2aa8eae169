import { afterEach, beforeEach, expect, test } from 'vitest'
import { StandingSchema } from '../../domain/acceptance/standing-report.ts'
import { FeedActSchema, FeedErasureSchema, FeedLineSchema } from '../contract/service-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const answer = async (sub: string, act: 'accept' | 'decline' = 'accept') =>
  expect((await world.post(createActRequest({ policy: 'mailings', act }), { sub })).status).toBe(201)
const erase = (subject: string) => world.callAsOffice('subjects/erase', { subject })
const rename = (formerly: string, subject: string) =>
  world.callAsOffice('subjects/rename', { formerly, subject })

/** Whoever follows the feed as its guide says: one row a person, known by `person`. */
class Mailer {
  readonly people = new Map<number, { subject: string; given: boolean | null }>()
  after: string | null = null

  async read(): Promise<void> {
    const query = this.after === null ? '' : `?after=${this.after}`
    const text = await (await world.callAsOffice(`report/acts${query}`)).text()
    for (const line of text.split('\n').filter(Boolean)) {
      this.take(FeedLineSchema.parse(JSON.parse(line)))
    }
  }

  take(line: ReturnType<typeof FeedLineSchema.parse>): void {
    this.after = line.cursor
    if (line.act === 'told') return
    const known = this.people.get(line.person)
    if (line.act === 'erase') this.people.delete(line.person)
    else if (line.act === 'rename' && known) known.subject = line.subject
    else if ('given' in line) this.people.set(line.person, { subject: line.subject, given: line.given })
  }

  get mailed(): string[] {
    return [...this.people.values()].flatMap(({ subject, given }) => (given ? [subject] : [])).sort()
  }
}

test('whoever follows the feed ends with the people who may be mailed, wherever they stopped between', async () => {
  const mailers = [new Mailer()]
  const steps: (() => Promise<unknown>)[] = [
    () => answer('a'),
    () => answer('b'),
    () => answer('c', 'decline'),
    () => answer('d'),
    () => rename('a', 'a2'),
    () => erase('b'),
    // Somebody else who gets an id that is free since.
    () => rename('d', 'a'),
    async () => {
      world.moveTo('2026-11-22T09:05:00.000Z')
      await answer('b', 'decline')
    },
    () => erase('a2'),
    () => answer('e'),
    () => rename('e', 'a2'),
    () => erase('c'),
  ]
  for (const step of steps) {
    await step()
    // One more reader begins at each step, and every second one of them reads on at each.
    mailers.push(new Mailer())
    for (const [place, mailer] of mailers.entries())
      if (place % 2 === 0 || mailer.after === null) await mailer.read()
  }
  for (const mailer of mailers) {
    await mailer.read()
    expect(mailer.mailed).toEqual(['a', 'a2'])
    expect([...mailer.people.values()].map(({ subject }) => subject).sort()).toEqual(['a', 'a2', 'b'])
  }
  const { policies } = StandingSchema.parse(await (await world.callAsOffice('report/standing')).json())
  expect(policies.find(({ policy }) => policy === 'mailings')?.histories).toEqual([
    { acts: [{ act: 'accept', version: 1 }], people: 2 },
    { acts: [{ act: 'decline', version: 1 }], people: 1 },
  ])
})

test('the line of an erasure says nothing of the person but the place of their first act', async () => {
  await answer('person-7')
  const [first = ''] = (await (await world.callAsOffice('report/acts')).text()).split('\n')
  const { person } = FeedActSchema.parse(JSON.parse(first))
  await erase('person-7')
  const text = await (await world.callAsOffice('report/acts')).text()
  expect(text).not.toContain('person-7')
  expect(FeedErasureSchema.parse(JSON.parse(text))).toMatchObject({ act: 'erase', person })
  const table = await (await world.callAsOffice('report/acts?format=csv')).text()
  expect(table.split('\r\n')[1]).toMatch(new RegExp(`,erase,.*,${person},,`))
})
